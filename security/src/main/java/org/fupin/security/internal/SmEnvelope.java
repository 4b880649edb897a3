package org.fupin.security.internal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.EncryptedContentInfo;
import org.bouncycastle.asn1.cms.EnvelopedData;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.KeyTransRecipientInfo;
import org.bouncycastle.asn1.cms.OriginatorInfo;
import org.bouncycastle.asn1.cms.RecipientIdentifier;
import org.bouncycastle.asn1.cms.RecipientInfo;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSAlgorithm;
import org.fupin.security.ConstantTime;

/**
 * EnvelopedData of the SM suite. Written here element by element, because Bouncy Castle's own SM2 recipient puts a raw
 * point where GB/T 35276 and every other program expect the DER SM2Cipher.
 */
final class SmEnvelope {
    /** Key encryption with SM2, GB/T 33560: 1.2.156.10197.1.301.3. */
    static final ASN1ObjectIdentifier SM2_ENCRYPTION = GMObjectIdentifiers.sm2encrypt;

    private static final int BLOCK = 16;

    private SmEnvelope() {}

    static byte[] seal(List<X509Certificate> recipients, byte[] secret) throws GeneralSecurityException, IOException {
        byte[] key = Randoms.bytes(BLOCK);
        byte[] iv = Randoms.bytes(BLOCK);
        try {
            ASN1EncodableVector infos = new ASN1EncodableVector();
            for (X509Certificate recipient : recipients) {
                infos.add(new RecipientInfo(info(recipient, key)));
            }
            EncryptedContentInfo content = new EncryptedContentInfo(
                    CMSObjectIdentifiers.data,
                    new AlgorithmIdentifier(CMSAlgorithm.SM4_CBC, new DEROctetString(iv)),
                    new DEROctetString(cipher(Cipher.ENCRYPT_MODE, key, iv).doFinal(secret)));
            EnvelopedData data = new EnvelopedData((OriginatorInfo) null, new DERSet(infos), content, (DERSet) null);
            return StrictDer.encode(new ContentInfo(CMSObjectIdentifiers.envelopedData, data));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    static byte[] open(byte[] envelope, PrivateKey privateKey, X509Certificate recipient)
            throws GeneralSecurityException, IOException {
        EnvelopedData data = EnvelopedData.getInstance(content(envelope));
        EncryptedContentInfo content = data.getEncryptedContentInfo();
        AlgorithmIdentifier algorithm = content.getContentEncryptionAlgorithm();
        ASN1OctetString body = content.getEncryptedContent();
        if (body == null || !CMSAlgorithm.SM4_CBC.equals(algorithm.getAlgorithm())) {
            throw Envelopes.cannotOpen();
        }
        byte[] iv = ASN1OctetString.getInstance(algorithm.getParameters()).getOctets();
        byte[] key = Sm2Ciphertexts.decrypt(
                privateKey, wrappedKey(data, new X509CertificateHolder(Certificates.der(recipient))));
        try {
            return cipher(Cipher.DECRYPT_MODE, key, iv).doFinal(body.getOctets());
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private static ASN1Encodable content(byte[] envelope) {
        ContentInfo outer = ContentInfo.getInstance(StrictDer.read(envelope, Envelopes.LARGEST, "envelope"));
        if (!CMSObjectIdentifiers.envelopedData.equals(outer.getContentType())) {
            throw Envelopes.cannotOpen();
        }
        return outer.getContent();
    }

    private static KeyTransRecipientInfo info(X509Certificate recipient, byte[] key) throws IOException {
        X509CertificateHolder holder = new X509CertificateHolder(Certificates.der(recipient));
        return new KeyTransRecipientInfo(
                new RecipientIdentifier(new IssuerAndSerialNumber(holder.getIssuer(), holder.getSerialNumber())),
                new AlgorithmIdentifier(SM2_ENCRYPTION),
                new DEROctetString(Sm2Ciphertexts.encrypt(recipient.getPublicKey(), key)));
    }

    private static byte[] wrappedKey(EnvelopedData data, X509CertificateHolder recipient) {
        for (ASN1Encodable element : data.getRecipientInfos()) {
            if (RecipientInfo.getInstance(element).getInfo() instanceof KeyTransRecipientInfo info
                    && SM2_ENCRYPTION.equals(info.getKeyEncryptionAlgorithm().getAlgorithm())
                    && names(info.getRecipientIdentifier(), recipient)) {
                return info.getEncryptedKey().getOctets();
            }
        }
        throw Envelopes.cannotOpen();
    }

    private static boolean names(RecipientIdentifier identifier, X509CertificateHolder recipient) {
        if (identifier.getId() instanceof IssuerAndSerialNumber issued) {
            return issued.getName().equals(recipient.getIssuer())
                    && issued.getSerialNumber().hasValue(recipient.getSerialNumber());
        }
        SubjectKeyIdentifier own = SubjectKeyIdentifier.fromExtensions(recipient.getExtensions());
        ASN1OctetString wanted = ASN1OctetString.getInstance(identifier.getId());
        return own != null && ConstantTime.equal(own.getKeyIdentifier(), wanted.getOctets());
    }

    private static Cipher cipher(int direction, byte[] key, byte[] iv) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("SM4/CBC/PKCS5Padding", Platform.bc());
        cipher.init(direction, new SecretKeySpec(key, "SM4"), new IvParameterSpec(iv));
        return cipher;
    }
}
