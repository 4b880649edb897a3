package org.fupin.security.internal;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.params.RSAPrivateCrtKeyParameters;
import org.fupin.security.CryptoSuite;

/** Makes new key pairs. */
public final class KeyPairs {
    private static final int RSA_BITS = 3072;

    private KeyPairs() {}

    /** Returns a new key pair: SM2, or P-256. */
    public static KeyPair generate(CryptoSuite suite) {
        return generate(suite == CryptoSuite.SM ? KeyKind.SM2 : KeyKind.P256);
    }

    /** Returns a new key pair of this kind; RSA gets 3072 bits. */
    public static KeyPair generate(KeyKind kind) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(kind == KeyKind.RSA ? "RSA" : "EC", Platform.BC);
            switch (kind) {
                case SM2 -> generator.initialize(new ECGenParameterSpec("sm2p256v1"), Randoms.source());
                case P256 -> generator.initialize(new ECGenParameterSpec("secp256r1"), Randoms.source());
                case RSA -> generator.initialize(RSA_BITS, Randoms.source());
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("key generation is missing", e);
        }
    }

    /** Tells whether the two keys are a pair. */
    public static boolean belongTogether(PrivateKey privateKey, PublicKey publicKey) {
        AsymmetricKeyParameter secret = KeyKind.parameters(privateKey);
        AsymmetricKeyParameter open = KeyKind.parameters(publicKey);
        if (secret instanceof ECPrivateKeyParameters mine && open instanceof ECPublicKeyParameters theirs) {
            return mine.getParameters().equals(theirs.getParameters())
                    && mine.getParameters().getG().multiply(mine.getD()).equals(theirs.getQ());
        }
        return secret instanceof RSAPrivateCrtKeyParameters mine
                && open instanceof RSAKeyParameters theirs
                && mine.getModulus().equals(theirs.getModulus())
                && mine.getPublicExponent().equals(theirs.getExponent());
    }
}
