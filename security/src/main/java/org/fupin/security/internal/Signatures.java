package org.fupin.security.internal;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import org.fupin.security.SecurityRefusal;

/**
 * Signatures over bytes: SM2 with SM3 and the signer id {@code 1234567812345678} (GB/T 32918.2, GB/T 35276; what
 * {@code openssl pkeyutl -verify} checks), ECDSA P-256 with SHA-256, or RSA-PSS with SHA-256 and 32 bytes of salt. The
 * key's kind decides which.
 */
public final class Signatures {
    private Signatures() {}

    /** Returns the signature: DER of r and s, or for RSA as many bytes as the modulus. */
    public static byte[] sign(PrivateKey key, byte[] message) {
        try {
            KeyKind kind = KeyKind.of(key);
            Signature signature = algorithm(kind);
            signature.initSign(kind.own(key), Randoms.source());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new SecurityRefusal(SecurityRefusal.Code.UNSUPPORTED, "private key");
        }
    }

    /** Tells whether the signature belongs to these bytes and this key; a malformed one does not. */
    public static boolean verify(PublicKey key, byte[] message, byte[] signature) {
        KeyKind kind = KeyKind.of(key);
        try {
            if (kind != KeyKind.RSA) {
                DerSignatures.decode(signature, kind);
            }
            Signature algorithm = algorithm(kind);
            algorithm.initVerify(kind.own(key));
            algorithm.update(message);
            return algorithm.verify(signature);
        } catch (GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }

    /**
     * Makes sure that the signature belongs to these bytes and this key.
     *
     * @param object the path or id for the refusal
     * @throws SecurityRefusal {@code BAD_SIGNATURE}
     */
    public static void require(PublicKey key, byte[] message, byte[] signature, String object) {
        if (!verify(key, message, signature)) {
            throw new SecurityRefusal(SecurityRefusal.Code.BAD_SIGNATURE, object);
        }
    }

    private static Signature algorithm(KeyKind kind) throws GeneralSecurityException {
        return Signature.getInstance(
                switch (kind) {
                    case SM2 -> "SM3WITHSM2";
                    case P256 -> "SHA256WITHECDSA";
                    case RSA -> "SHA256WITHRSAANDMGF1";
                },
                Platform.bc());
    }
}
