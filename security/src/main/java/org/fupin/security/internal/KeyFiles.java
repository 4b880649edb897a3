package org.fupin.security.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.util.List;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.sec.ECPrivateKey;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfoBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.fupin.security.ConstantTime;
import org.fupin.security.SecurityRefusal;

/** One private key in a password-protected PKCS#8 file, PEM or DER. What it costs to open is bounded first. */
public final class KeyFiles {
    private static final String OBJECT = "key file";
    private static final String ENCRYPTED = "ENCRYPTED PRIVATE KEY";
    private static final String PLAIN = "PRIVATE KEY";
    private static final int LARGEST = 1 << 16;
    private static final int SHORTEST_PASSWORD = 8;

    private KeyFiles() {}

    /**
     * Returns the key as encrypted PKCS#8 in PEM.
     *
     * @param password at least 8 characters; stays the caller's to wipe
     * @throws SecurityRefusal {@code WEAK} for a shorter password
     */
    public static byte[] write(PrivateKey key, char[] password, KeyProtection protection, KdfCost cost) {
        requirePassword(password);
        KeyKind.of(key);
        try {
            byte[] der = new PKCS8EncryptedPrivateKeyInfoBuilder(key.getEncoded())
                    .build(protection.encryptor(password, cost))
                    .getEncoded();
            return Pem.write(ENCRYPTED, der).getBytes(StandardCharsets.US_ASCII);
        } catch (IOException | OperatorCreationException e) {
            throw new IllegalStateException("cannot write a key", e);
        }
    }

    /**
     * Reads an encrypted PKCS#8 key, PEM or DER.
     *
     * @param password stays the caller's to wipe
     * @throws SecurityRefusal {@code CANNOT_OPEN} for a wrong password or changed bytes; {@code LIMIT} for a derivation
     *     that costs too much; {@code MALFORMED}; {@code UNSUPPORTED}, also for a key that is not encrypted
     */
    public static PrivateKey read(byte[] pemOrDer, char[] password) {
        byte[] der = der(pemOrDer, ENCRYPTED);
        StrictDer.outline(der, LARGEST, OBJECT);
        EncryptedPrivateKeyInfo info = encrypted(der);
        new KdfBudget().charge(info.getEncryptionAlgorithm());
        try {
            return privateKey(new PKCS8EncryptedPrivateKeyInfo(info).decryptPrivateKeyInfo(Pbes2.decryptor(password)));
        } catch (PKCSException | RuntimeException e) {
            throw new SecurityRefusal(SecurityRefusal.Code.CANNOT_OPEN, OBJECT);
        }
    }

    /** Reads a key that is not encrypted; only for a caller whose user said that this is wanted. */
    public static PrivateKey readPlain(byte[] pemOrDer) {
        byte[] der = der(pemOrDer, PLAIN);
        StrictDer.outline(der, LARGEST, OBJECT);
        try {
            return privateKey(PrivateKeyInfo.getInstance(der));
        } catch (IllegalArgumentException | ClassCastException | IllegalStateException e) {
            throw malformed();
        }
    }

    /** Returns the key; a public key that stands beside it must belong to it. */
    static PrivateKey privateKey(PrivateKeyInfo info) {
        KeyKind kind = KeyKind.of(info);
        PrivateKey key = kind.own(info);
        if (kind != KeyKind.RSA) {
            ASN1BitString beside =
                    ECPrivateKey.getInstance(info.getPrivateKey().getOctets()).getPublicKey();
            byte[] own = SubjectPublicKeyInfo.getInstance(KeyPairs.publicOf(key).getEncoded())
                    .getPublicKeyData()
                    .getOctets();
            if (beside != null && !ConstantTime.equal(own, beside.getOctets())) {
                throw malformed();
            }
        }
        return key;
    }

    static void requirePassword(char[] password) {
        if (password.length < SHORTEST_PASSWORD) {
            throw new SecurityRefusal(SecurityRefusal.Code.WEAK, "password");
        }
    }

    private static byte[] der(byte[] pemOrDer, String type) {
        if (pemOrDer.length > 2 * LARGEST) {
            throw new SecurityRefusal(SecurityRefusal.Code.LIMIT, OBJECT);
        }
        if (Pem.isDer(pemOrDer)) {
            return pemOrDer;
        }
        List<Pem.Block> blocks = Pem.read(pemOrDer, 1, OBJECT);
        if (!blocks.get(0).type().equals(type)) {
            throw new SecurityRefusal(SecurityRefusal.Code.UNSUPPORTED, OBJECT);
        }
        return blocks.get(0).der();
    }

    private static EncryptedPrivateKeyInfo encrypted(byte[] der) {
        try {
            return EncryptedPrivateKeyInfo.getInstance(der);
        } catch (IllegalArgumentException | ClassCastException e) {
            throw malformed();
        }
    }

    private static SecurityRefusal malformed() {
        return new SecurityRefusal(SecurityRefusal.Code.MALFORMED, OBJECT);
    }
}
