package org.fupin.security.internal;

import java.io.IOException;
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
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecurityRefusal;

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
            KeyPairGenerator generator =
                    KeyPairGenerator.getInstance(kind == KeyKind.RSA ? "RSA" : "EC", Platform.bc());
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

    /** Returns the public key that belongs to a private one. */
    public static PublicKey publicOf(PrivateKey privateKey) {
        KeyKind kind = KeyKind.of(privateKey);
        AsymmetricKeyParameter secret = KeyKind.parameters(privateKey);
        try {
            AsymmetricKeyParameter open = secret instanceof ECPrivateKeyParameters mine
                    ? new ECPublicKeyParameters(mine.getParameters().getG().multiply(mine.getD()), mine.getParameters())
                    : rsa(secret);
            return kind.own(SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(open));
        } catch (IOException e) {
            throw new IllegalStateException("cannot encode a public key", e);
        }
    }

    private static RSAKeyParameters rsa(AsymmetricKeyParameter secret) {
        if (secret instanceof RSAPrivateCrtKeyParameters mine) {
            return new RSAKeyParameters(false, mine.getModulus(), mine.getPublicExponent());
        }
        throw new SecurityRefusal(SecurityRefusal.Code.UNSUPPORTED, "RSA key without its public exponent");
    }
}
