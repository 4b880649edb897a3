package org.fupin.security.internal;

import java.io.IOException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1BMPString;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.Attribute;
import org.bouncycastle.asn1.pkcs.ContentInfo;
import org.bouncycastle.asn1.pkcs.EncryptedData;
import org.bouncycastle.asn1.pkcs.EncryptedPrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.MacData;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.Pfx;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.operator.InputDecryptorProvider;
import org.bouncycastle.operator.bc.BcDefaultDigestProvider;
import org.bouncycastle.pkcs.PKCS12PfxPdu;
import org.bouncycastle.pkcs.PKCS12SafeBag;
import org.bouncycastle.pkcs.PKCS12SafeBagFactory;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.bc.BcPKCS12MacCalculatorBuilderProvider;
import org.fupin.security.SecurityRefusal;

/** Reads one PKCS#12 file: form, cost and checksum come before anything is decrypted. */
final class Pkcs12Reader {
    private static final String OBJECT = "key file";
    private static final int LARGEST = 1 << 20;
    private static final int MOST_BAGS = 64;
    private static final Set<ASN1ObjectIdentifier> MAC_DIGESTS =
            Set.of(NISTObjectIdentifiers.id_sha256, NISTObjectIdentifiers.id_sha384, NISTObjectIdentifiers.id_sha512);

    private final char[] password;
    private final InputDecryptorProvider decryptor;
    private final KdfBudget budget = new KdfBudget();
    private final List<NamedKey> keys = new ArrayList<>();
    private final List<X509Certificate> certificates = new ArrayList<>();

    private record NamedKey(String name, PrivateKey key) {}

    private Pkcs12Reader(char[] password) {
        this.password = password;
        this.decryptor = Pbes2.decryptor(password);
    }

    static List<KeyEntry> read(byte[] der, char[] password) {
        StrictDer.outline(der, LARGEST, OBJECT);
        try {
            return new Pkcs12Reader(password).read(Pfx.getInstance(der));
        } catch (SecurityRefusal e) {
            throw e;
        } catch (PKCSException | IOException | RuntimeException e) {
            throw new SecurityRefusal(SecurityRefusal.Code.MALFORMED, OBJECT);
        }
    }

    private List<KeyEntry> read(Pfx pfx) throws PKCSException, IOException {
        MacData mac = pfx.getMacData();
        if (mac == null || !MAC_DIGESTS.contains(mac.getMac().getAlgorithmId().getAlgorithm())) {
            throw new SecurityRefusal(SecurityRefusal.Code.UNSUPPORTED, OBJECT);
        }
        budget.chargeIterations(mac.getIterationCount());
        PKCS12PfxPdu file = new PKCS12PfxPdu(pfx);
        ContentInfo[] contents = file.getContentInfos();
        for (ContentInfo content : contents) {
            charge(content);
        }
        if (!file.isMacValid(new BcPKCS12MacCalculatorBuilderProvider(BcDefaultDigestProvider.INSTANCE), password)) {
            throw new SecurityRefusal(SecurityRefusal.Code.CANNOT_OPEN, OBJECT);
        }
        for (ContentInfo content : contents) {
            collect(bags(content));
        }
        return entries();
    }

    private void charge(ContentInfo content) {
        if (encrypted(content)) {
            budget.charge(EncryptedData.getInstance(content.getContent()).getEncryptionAlgorithm());
        } else if (!PKCSObjectIdentifiers.data.equals(content.getContentType())) {
            throw new SecurityRefusal(SecurityRefusal.Code.UNSUPPORTED, OBJECT);
        }
    }

    private PKCS12SafeBag[] bags(ContentInfo content) throws PKCSException {
        PKCS12SafeBagFactory factory =
                encrypted(content) ? new PKCS12SafeBagFactory(content, decryptor) : new PKCS12SafeBagFactory(content);
        return factory.getSafeBags();
    }

    private static boolean encrypted(ContentInfo content) {
        return PKCSObjectIdentifiers.encryptedData.equals(content.getContentType());
    }

    private void collect(PKCS12SafeBag[] bags) throws PKCSException {
        if (bags.length + keys.size() + certificates.size() > MOST_BAGS) {
            throw new SecurityRefusal(SecurityRefusal.Code.LIMIT, OBJECT);
        }
        for (PKCS12SafeBag bag : bags) {
            Object value = bag.getBagValue();
            if (value instanceof PKCS8EncryptedPrivateKeyInfo shrouded) {
                EncryptedPrivateKeyInfo info = shrouded.toASN1Structure();
                budget.charge(info.getEncryptionAlgorithm());
                keys.add(new NamedKey(name(bag), KeyFiles.privateKey(shrouded.decryptPrivateKeyInfo(decryptor))));
            } else if (value instanceof X509CertificateHolder holder) {
                certificates.add(Certificates.read(StrictDer.encode(holder.toASN1Structure())));
            } else {
                throw new SecurityRefusal(SecurityRefusal.Code.UNSUPPORTED, OBJECT);
            }
        }
    }

    private static String name(PKCS12SafeBag bag) {
        Attribute[] attributes = bag.getAttributes();
        if (attributes != null) {
            for (Attribute attribute : attributes) {
                ASN1Encodable[] values = attribute.getAttributeValues();
                if (PKCS12SafeBag.friendlyNameAttribute.equals(attribute.getAttrType())
                        && values.length == 1
                        && values[0] instanceof ASN1BMPString text) {
                    return text.getString();
                }
            }
        }
        return "";
    }

    private List<KeyEntry> entries() {
        List<KeyEntry> entries = new ArrayList<>();
        for (NamedKey named : keys) {
            X509Certificate own = certificates.stream()
                    .filter(certificate -> KeyPairs.belongTogether(named.key(), certificate.getPublicKey()))
                    .findFirst()
                    .orElseThrow(() -> new SecurityRefusal(SecurityRefusal.Code.MALFORMED, OBJECT));
            entries.add(new KeyEntry(named.name(), named.key(), CertificateChains.order(own, certificates)));
        }
        if (entries.isEmpty()) {
            throw new SecurityRefusal(SecurityRefusal.Code.MALFORMED, OBJECT);
        }
        return List.copyOf(entries);
    }
}
