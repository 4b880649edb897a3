package org.fupin.security.internal;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.DERBMPString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.pkcs.PKCS12PfxPduBuilder;
import org.bouncycastle.pkcs.PKCS12SafeBag;
import org.bouncycastle.pkcs.PKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCS12MacCalculatorBuilder;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecurityRefusal;

/**
 * Keys with their certificates in one password-protected PKCS#12 file (RFC 7292): PBES2 with AES-256-CBC and
 * PBKDF2-HMAC-SHA-256, checksum with SHA-256, as OpenSSL 3.0 and later read and write. SM2 keys too; a file encrypted
 * with SM4 is not written, because hardly any program reads it.
 */
public final class Pkcs12Files {
    private Pkcs12Files() {}

    /**
     * Writes the entries into one file.
     *
     * @param entries at least one; an SM2 pair is two
     * @param password at least 8 characters; stays the caller's to wipe
     */
    public static byte[] write(List<KeyEntry> entries, char[] password, KdfCost cost) {
        KeyFiles.requirePassword(password);
        try {
            List<PKCS12SafeBag> keys = new ArrayList<>();
            List<PKCS12SafeBag> certificates = new ArrayList<>();
            for (KeyEntry entry : entries) {
                keys.add(key(entry, password, cost));
                addCertificates(entry, certificates);
            }
            PKCS12PfxPduBuilder builder = new PKCS12PfxPduBuilder();
            builder.addEncryptedData(
                    KeyProtection.PORTABLE.encryptor(password, cost), certificates.toArray(new PKCS12SafeBag[0]));
            for (PKCS12SafeBag bag : keys) {
                builder.addData(bag);
            }
            return builder.build(mac(cost), password).getEncoded("DER");
        } catch (IOException | OperatorCreationException | PKCSException e) {
            throw new IllegalStateException("cannot write a key file", e);
        }
    }

    /**
     * Reads all private keys of a file with their certificates.
     *
     * @param password stays the caller's to wipe
     * @throws SecurityRefusal {@code CANNOT_OPEN} for a wrong password or changed bytes; {@code LIMIT} for a derivation
     *     that costs too much; {@code UNSUPPORTED} for old encryption such as RC2 or triple DES; {@code MALFORMED}
     */
    public static List<KeyEntry> read(byte[] der, char[] password) {
        return Pkcs12Reader.read(der, password);
    }

    private static PKCS12SafeBag key(KeyEntry entry, char[] password, KdfCost cost) throws OperatorCreationException {
        PKCS12SafeBagBuilder bag =
                new JcaPKCS12SafeBagBuilder(entry.key(), KeyProtection.PORTABLE.encryptor(password, cost));
        return name(bag, entry);
    }

    private static void addCertificates(KeyEntry entry, List<PKCS12SafeBag> bags) throws IOException {
        bags.add(name(new JcaPKCS12SafeBagBuilder(entry.certificate()), entry));
        for (X509Certificate above : entry.chain().subList(1, entry.chain().size())) {
            bags.add(new JcaPKCS12SafeBagBuilder(above).build());
        }
    }

    private static PKCS12SafeBag name(PKCS12SafeBagBuilder bag, KeyEntry entry) {
        byte[] id = Certificates.digest(CryptoSuite.INTL, entry.certificate());
        return bag.addBagAttribute(PKCS12SafeBag.friendlyNameAttribute, new DERBMPString(entry.name()))
                .addBagAttribute(PKCS12SafeBag.localKeyIdAttribute, new DEROctetString(id))
                .build();
    }

    private static JcePKCS12MacCalculatorBuilder mac(KdfCost cost) {
        return new JcePKCS12MacCalculatorBuilder(NISTObjectIdentifiers.id_sha256)
                .setProvider(Platform.BC)
                .setIterationCount(cost.iterations());
    }
}
