package org.fupin.security.internal;

import java.io.IOException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAESOAEPparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSEnvelopedData;
import org.bouncycastle.cms.CMSEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.Recipient;
import org.bouncycastle.cms.RecipientId;
import org.bouncycastle.cms.RecipientInfoGenerator;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyAgreeEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipientId;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JceKeyTransEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientId;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.fupin.security.CryptoSuite;

/** EnvelopedData of the INTL suite, by Bouncy Castle's own generator. */
final class IntlEnvelope {
    private static final AlgorithmIdentifier SHA256 =
            new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE);
    private static final AlgorithmIdentifier OAEP = new AlgorithmIdentifier(
            PKCSObjectIdentifiers.id_RSAES_OAEP,
            new RSAESOAEPparams(
                    SHA256,
                    new AlgorithmIdentifier(PKCSObjectIdentifiers.id_mgf1, SHA256),
                    RSAESOAEPparams.DEFAULT_P_SOURCE_ALGORITHM));

    // not PKCS#1 v1.5, whose padding has been an oracle too often, and no SHA-1
    private static final Set<String> KEY_ENCRYPTIONS = Set.of(
            PKCSObjectIdentifiers.id_RSAES_OAEP.getId(),
            CMSAlgorithm.ECDH_SHA256KDF.getId(),
            CMSAlgorithm.ECDH_SHA384KDF.getId(),
            CMSAlgorithm.ECDH_SHA512KDF.getId());

    private IntlEnvelope() {}

    static byte[] seal(List<X509Certificate> recipients, byte[] secret)
            throws CMSException, IOException, CertificateEncodingException {
        CMSEnvelopedDataGenerator generator = new CMSEnvelopedDataGenerator();
        for (X509Certificate recipient : recipients) {
            generator.addRecipientInfoGenerator(
                    KeyKind.of(recipient.getPublicKey()) == KeyKind.RSA ? oaep(recipient) : ecdh(recipient));
        }
        CMSEnvelopedData data = generator.generate(
                new CMSProcessableByteArray(secret),
                new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_CBC)
                        .setProvider(Platform.bc())
                        .setSecureRandom(Randoms.source())
                        .build());
        return StrictDer.encode(data.toASN1Structure());
    }

    static byte[] open(byte[] envelope, PrivateKey key, X509Certificate recipient) throws CMSException {
        CMSEnvelopedData data = new CMSEnvelopedData(envelope);
        boolean rsa = KeyKind.of(key) == KeyKind.RSA;
        RecipientId id = rsa ? new JceKeyTransRecipientId(recipient) : new JceKeyAgreeRecipientId(recipient);
        Collection<RecipientInformation> found = data.getRecipientInfos().getRecipients(id);
        if (found.isEmpty() || !CMSAlgorithm.AES256_CBC.getId().equals(data.getEncryptionAlgOID())) {
            throw Envelopes.cannotOpen();
        }
        RecipientInformation own = found.iterator().next();
        if (!KEY_ENCRYPTIONS.contains(own.getKeyEncryptionAlgOID())) {
            throw Envelopes.cannotOpen();
        }
        return own.getContent(recipient(key, rsa));
    }

    private static Recipient recipient(PrivateKey key, boolean rsa) {
        return rsa
                ? new JceKeyTransEnvelopedRecipient(KeyKind.RSA.own(key)).setProvider(Platform.bc())
                : new JceKeyAgreeEnvelopedRecipient(KeyKind.P256.own(key)).setProvider(Platform.bc());
    }

    private static RecipientInfoGenerator oaep(X509Certificate recipient) throws CertificateEncodingException {
        return new JceKeyTransRecipientInfoGenerator(recipient, OAEP).setProvider(Platform.bc());
    }

    private static RecipientInfoGenerator ecdh(X509Certificate recipient) throws CertificateEncodingException {
        KeyPair ephemeral = KeyPairs.generate(CryptoSuite.INTL);
        return new JceKeyAgreeRecipientInfoGenerator(
                        CMSAlgorithm.ECDH_SHA256KDF,
                        ephemeral.getPrivate(),
                        ephemeral.getPublic(),
                        CMSAlgorithm.AES256_WRAP)
                .setProvider(Platform.bc())
                .setSecureRandom(Randoms.source())
                .addRecipient(recipient);
    }
}
