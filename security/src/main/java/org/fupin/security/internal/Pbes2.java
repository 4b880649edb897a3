package org.fupin.security.internal;

import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.misc.ScryptParams;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.EncryptionScheme;
import org.bouncycastle.asn1.pkcs.KeyDerivationFunc;
import org.bouncycastle.asn1.pkcs.PBES2Parameters;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.PBEParametersGenerator;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.digests.SHA512Digest;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.generators.SCrypt;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.jcajce.io.CipherInputStream;
import org.bouncycastle.jcajce.io.CipherOutputStream;
import org.bouncycastle.operator.GenericKey;
import org.bouncycastle.operator.InputDecryptor;
import org.bouncycastle.operator.InputDecryptorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.OutputEncryptor;

/**
 * Password-based encryption PBES2 (RFC 8018) for Bouncy Castle's key-file classes. Its own is not used, because it knows
 * SM4-CBC under no object identifier.
 */
final class Pbes2 {
    private static final int BLOCK = 16;
    private static final int SALT = 16;
    private static final Map<ASN1ObjectIdentifier, Integer> KEY_LENGTHS = Map.of(
            NISTObjectIdentifiers.id_aes128_CBC, 16,
            NISTObjectIdentifiers.id_aes192_CBC, 24,
            NISTObjectIdentifiers.id_aes256_CBC, 32,
            GMObjectIdentifiers.sms4_cbc, 16);

    private Pbes2() {}

    /** Decrypts what {@link KdfBudget} was charged for; nothing else reaches this. */
    static InputDecryptorProvider decryptor(char[] password) {
        return algorithm -> {
            PBES2Parameters parameters = PBES2Parameters.getInstance(algorithm.getParameters());
            EncryptionScheme scheme = parameters.getEncryptionScheme();
            byte[] iv = ASN1OctetString.getInstance(scheme.getParameters()).getOctets();
            byte[] key = derive(parameters.getKeyDerivationFunc(), keyLength(scheme.getAlgorithm()), password);
            return new Decryptor(algorithm, cipher(Cipher.DECRYPT_MODE, scheme.getAlgorithm(), key, iv));
        };
    }

    /** Encrypts with PBKDF2 over this PRF and this cipher, salt and IV drawn anew. */
    static OutputEncryptor encryptor(
            ASN1ObjectIdentifier cipher, AlgorithmIdentifier prf, char[] password, KdfCost cost)
            throws OperatorCreationException {
        byte[] iv = Randoms.bytes(BLOCK);
        KeyDerivationFunc function = new KeyDerivationFunc(
                PKCSObjectIdentifiers.id_PBKDF2, new PBKDF2Params(Randoms.bytes(SALT), cost.iterations(), prf));
        byte[] key = derive(function, keyLength(cipher), password);
        AlgorithmIdentifier algorithm = new AlgorithmIdentifier(
                PKCSObjectIdentifiers.id_PBES2,
                new PBES2Parameters(function, new EncryptionScheme(cipher, new DEROctetString(iv))));
        return new Encryptor(algorithm, cipher(Cipher.ENCRYPT_MODE, cipher, key, iv));
    }

    /** Returns the length of the key of a cipher, or 0 for a cipher that is not used here. */
    static int keyLength(ASN1ObjectIdentifier cipher) {
        return KEY_LENGTHS.getOrDefault(cipher, 0);
    }

    private static byte[] derive(KeyDerivationFunc function, int length, char[] password) {
        byte[] secret = PBEParametersGenerator.PKCS5PasswordToUTF8Bytes(password);
        try {
            if (!PKCSObjectIdentifiers.id_PBKDF2.equals(function.getAlgorithm())) {
                return scrypt(ScryptParams.getInstance(function.getParameters()), length, secret);
            }
            PBKDF2Params parameters = PBKDF2Params.getInstance(function.getParameters());
            PKCS5S2ParametersGenerator generator =
                    new PKCS5S2ParametersGenerator(digest(parameters.getPrf().getAlgorithm()));
            int rounds = parameters.getIterationCount().intValueExact();
            generator.init(secret, parameters.getSalt(), rounds);
            return ((KeyParameter) generator.generateDerivedParameters(length * Byte.SIZE)).getKey();
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    private static byte[] scrypt(ScryptParams parameters, int length, byte[] secret) {
        return SCrypt.generate(
                secret,
                parameters.getSalt(),
                parameters.getCostParameter().intValueExact(),
                parameters.getBlockSize().intValueExact(),
                parameters.getParallelizationParameter().intValueExact(),
                length);
    }

    private static Digest digest(ASN1ObjectIdentifier prf) {
        if (GMObjectIdentifiers.hmac_sm3.equals(prf)) {
            return new SM3Digest();
        } else if (PKCSObjectIdentifiers.id_hmacWithSHA256.equals(prf)) {
            return SHA256Digest.newInstance();
        } else if (PKCSObjectIdentifiers.id_hmacWithSHA384.equals(prf)) {
            return new SHA384Digest();
        } else if (PKCSObjectIdentifiers.id_hmacWithSHA512.equals(prf)) {
            return new SHA512Digest();
        }
        return new SHA1Digest();
    }

    private static Cipher cipher(int direction, ASN1ObjectIdentifier algorithm, byte[] key, byte[] iv)
            throws OperatorCreationException {
        try {
            String name = GMObjectIdentifiers.sms4_cbc.equals(algorithm) ? "SM4" : "AES";
            Cipher cipher = Cipher.getInstance(name + "/CBC/PKCS5Padding", Platform.bc());
            cipher.init(direction, new SecretKeySpec(key, name), new IvParameterSpec(iv), Randoms.source());
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new OperatorCreationException("cipher", e);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private record Decryptor(AlgorithmIdentifier algorithm, Cipher cipher) implements InputDecryptor {
        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return algorithm;
        }

        @Override
        public InputStream getInputStream(InputStream in) {
            return new CipherInputStream(in, cipher);
        }
    }

    private record Encryptor(AlgorithmIdentifier algorithm, Cipher cipher) implements OutputEncryptor {
        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return algorithm;
        }

        @Override
        public OutputStream getOutputStream(OutputStream out) {
            return new CipherOutputStream(out, cipher);
        }

        @Override
        public GenericKey getKey() {
            throw new UnsupportedOperationException("the key was wiped");
        }
    }
}
