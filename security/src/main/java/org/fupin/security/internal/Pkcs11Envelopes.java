package org.fupin.security.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.ecc.ECCCMSSharedInfo;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSEnvelopedData;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.KeyAgreeRecipient;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.RecipientOperator;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipientId;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.engines.AESWrapEngine;
import org.bouncycastle.crypto.generators.KDF2BytesGenerator;
import org.bouncycastle.crypto.params.KDFParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.InputDecryptor;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;

/**
 * Opens key envelopes of the INTL suite with a P-256 key in a PKCS#11 token (RFC 5753: ECDH with the X9.63 derivation
 * over SHA-256, AES-256 key wrap). The private key never leaves the token; the agreed secret does.
 */
public final class Pkcs11Envelopes {
    private static final int KEY = 32;
    private static final int LONGEST_SECRET = 4096;

    private Pkcs11Envelopes() {}

    /**
     * Opens an envelope.
     *
     * @param name of the key pair in the token
     * @throws SecurityRefusal {@code CANNOT_OPEN}, whatever is wrong with the envelope; {@code UNAVAILABLE} when the token
     *     has no such key
     */
    public static SecretBytes open(byte[] envelope, Pkcs11Token token, String name) {
        X509Certificate own = token.certificate(name);
        try {
            StrictDer.outline(envelope, Envelopes.LARGEST, name);
            CMSEnvelopedData data = new CMSEnvelopedData(envelope);
            Collection<RecipientInformation> found =
                    data.getRecipientInfos().getRecipients(new JceKeyAgreeRecipientId(own));
            if (found.isEmpty() || !CMSAlgorithm.AES256_CBC.getId().equals(data.getEncryptionAlgOID())) {
                throw Envelopes.cannotOpen();
            }
            byte[] secret = found.iterator().next().getContent(new InToken(token, name));
            if (secret.length == 0 || secret.length > LONGEST_SECRET) {
                throw Envelopes.cannotOpen();
            }
            return SecretBytes.take(secret);
        } catch (CMSException | RuntimeException e) {
            throw Envelopes.cannotOpen();
        }
    }

    /** The recipient whose key is in the token. */
    private record InToken(Pkcs11Token token, String name) implements KeyAgreeRecipient {

        @Override
        public AlgorithmIdentifier getPrivateKeyAlgorithmIdentifier() {
            return new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, SECObjectIdentifiers.secp256r1);
        }

        @Override
        public RecipientOperator getRecipientOperator(
                AlgorithmIdentifier keyEncryption,
                AlgorithmIdentifier contentEncryption,
                SubjectPublicKeyInfo sender,
                ASN1OctetString keyingMaterial,
                byte[] encryptedKey)
                throws CMSException {
            AlgorithmIdentifier wrap = AlgorithmIdentifier.getInstance(keyEncryption.getParameters());
            if (!CMSAlgorithm.ECDH_SHA256KDF.equals(keyEncryption.getAlgorithm())
                    || !CMSAlgorithm.AES256_WRAP.equals(wrap.getAlgorithm())) {
                throw Envelopes.cannotOpen();
            }
            try (SecretBytes agreed = token.agree(name, peer(sender))) {
                byte[] key = agreed.use(z -> unwrap(z, wrap, keyingMaterial, encryptedKey));
                return new RecipientOperator(new Content(contentEncryption, key));
            }
        }

        // the point is checked to lie on the curve
        private static PublicKey peer(SubjectPublicKeyInfo sender) throws CMSException {
            try {
                return KeyKind.P256.own(BouncyCastleProvider.getPublicKey(sender));
            } catch (IOException e) {
                throw new CMSException("no key", e);
            }
        }

        private static byte[] unwrap(
                byte[] agreed, AlgorithmIdentifier wrap, ASN1OctetString keyingMaterial, byte[] encryptedKey) {
            byte[] key = new byte[KEY];
            try {
                KDF2BytesGenerator derivation = new KDF2BytesGenerator(SHA256Digest.newInstance());
                derivation.init(new KDFParameters(agreed, info(wrap, keyingMaterial)));
                derivation.generateBytes(key, 0, KEY);
                AESWrapEngine engine = new AESWrapEngine();
                engine.init(false, new KeyParameter(key));
                return engine.unwrap(encryptedKey, 0, encryptedKey.length);
            } catch (IOException | InvalidCipherTextException e) {
                throw Envelopes.cannotOpen();
            } finally {
                Arrays.fill(key, (byte) 0);
            }
        }

        private static byte[] info(AlgorithmIdentifier wrap, ASN1OctetString keyingMaterial) throws IOException {
            byte[] bits =
                    ByteBuffer.allocate(Integer.BYTES).putInt(KEY * Byte.SIZE).array();
            byte[] material = keyingMaterial == null ? null : keyingMaterial.getOctets();
            return new ECCCMSSharedInfo(wrap, material, bits).getEncoded(ASN1Encoding.DER);
        }
    }

    /** The content, decrypted as a whole, so that nothing comes out of one whose padding is wrong. */
    private record Content(AlgorithmIdentifier algorithm, byte[] key) implements InputDecryptor {

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return algorithm;
        }

        @Override
        public InputStream getInputStream(InputStream encrypted) {
            try {
                byte[] iv =
                        ASN1OctetString.getInstance(algorithm.getParameters()).getOctets();
                Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding", Platform.bc());
                cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(iv));
                return new ByteArrayInputStream(cipher.doFinal(encrypted.readAllBytes()));
            } catch (IOException | GeneralSecurityException e) {
                throw Envelopes.cannotOpen();
            } finally {
                Arrays.fill(key, (byte) 0);
            }
        }
    }
}
