package org.fupin.security.internal;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
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
}
