package org.fupin.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.engines.SM2Engine;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.ParametersWithID;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.jce.ECNamedCurveTable;
import org.bouncycastle.jce.spec.ECNamedCurveParameterSpec;
import org.bouncycastle.jce.spec.ECPrivateKeySpec;
import org.bouncycastle.jce.spec.ECPublicKeySpec;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecretBytes;
import org.junit.jupiter.api.Test;

/** The worked examples of the standards themselves. */
class PublishedVectorsTest {
    private static final HexFormat HEX = HexFormat.of();

    /** GB/T 32905-2016, annex A.1 and A.2. */
    @Test
    void sm3() {
        assertThat(sm3("abc")).isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
        assertThat(sm3("abcd".repeat(16)))
                .isEqualTo("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
    }

    /** GB/T 32907-2016, annex A.1: one block; annex A.2: the block encrypted a million times. */
    @Test
    void sm4() {
        byte[] key = HEX.parseHex("0123456789abcdeffedcba9876543210");
        SM4Engine engine = new SM4Engine();
        engine.init(true, new KeyParameter(key));
        byte[] block = key.clone();
        engine.processBlock(block, 0, block, 0);
        assertThat(HEX.formatHex(block)).isEqualTo("681edf34d206965e86b3e94f536e4246");
        for (int round = 1; round < 1_000_000; round++) {
            engine.processBlock(block, 0, block, 0);
        }
        assertThat(HEX.formatHex(block)).isEqualTo("595298c7c6fd271f0402f804c33d3f66");
    }

    /** RFC 8998, appendix A.1 (SM4-GCM); SM4-CCM of A.2 is not used here. */
    @Test
    void sm4Gcm() {
        byte[] nonce = HEX.parseHex("00001234567800000000abcd");
        byte[] aad = HEX.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
        byte[] plain = HEX.parseHex("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa");
        String sealed = "17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                + "83de3541e4c2b58177e065a9bf7b62ec";
        SecretBytes key = SecretBytes.take(HEX.parseHex("0123456789abcdeffedcba9876543210"));
        assertThat(HEX.formatHex(Aead.seal(CryptoSuite.SM, key, nonce, aad, plain)))
                .isEqualTo(sealed);
        assertThat(Aead.open(CryptoSuite.SM, key, nonce, aad, HEX.parseHex(sealed)))
                .isEqualTo(plain);
    }

    /** "The Galois/Counter Mode of Operation" (McGrew, Viega), test case 16. */
    @Test
    void aesGcm() {
        byte[] nonce = HEX.parseHex("cafebabefacedbaddecaf888");
        byte[] aad = HEX.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
        byte[] plain = HEX.parseHex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39");
        String sealed = "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                + "76fc6ece0f4e1768cddf8853bb2d551b";
        SecretBytes key =
                SecretBytes.take(HEX.parseHex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"));
        assertThat(HEX.formatHex(Aead.seal(CryptoSuite.INTL, key, nonce, aad, plain)))
                .isEqualTo(sealed);
    }

    /** GM/T 0042-2015, appendix D.3. */
    @Test
    void hmacSm3() {
        assertThat(hmac(counted(32), text("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".repeat(2))))
                .isEqualTo("ca05e144ed05d1857840d1f318a4a8669e559fc8391f414485bfdf7bb408963a");
        byte[] cd = new byte[50];
        Arrays.fill(cd, (byte) 0xcd);
        assertThat(hmac(counted(37), cd)).isEqualTo("220bf579ded555393f0159f66c99877822a3ecf610d1552154b41d44b94db3ae");
        byte[] b = new byte[32];
        Arrays.fill(b, (byte) 0x0b);
        assertThat(hmac(b, text("Hi There")))
                .isEqualTo("c0ba18c68b90c88bc07de794bfc7d2c8d19ec31ed8773bc2b390c9604e0be11e");
        assertThat(hmac(text("Jefe"), text("what do ya want for nothing?")))
                .isEqualTo("2e87f1d16862e6d964b50a5200bf2b10b764faa9680a296a2405f24bec39f882");
    }

    /** RFC 5869, appendix A.1, and the same construction over HMAC-SM3, for which nobody published an example. */
    @Test
    void hkdf() {
        byte[] material = new byte[22];
        Arrays.fill(material, (byte) 0x0b);
        byte[] salt = HEX.parseHex("000102030405060708090a0b0c");
        byte[] info = HEX.parseHex("f0f1f2f3f4f5f6f7f8f9");
        SecretBytes extracted = Hkdf.extract(CryptoSuite.INTL, salt, SecretBytes.take(material.clone()));
        assertThat(hex(extracted)).isEqualTo("077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5");
        assertThat(hex(Hkdf.expand(CryptoSuite.INTL, extracted, info, 42)))
                .isEqualTo("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");

        byte[] prk = Macs.mac(CryptoSuite.SM, salt, material);
        byte[] first = Macs.mac(CryptoSuite.SM, prk, info, new byte[] {1});
        byte[] second = Macs.mac(CryptoSuite.SM, prk, first, info, new byte[] {2});
        SecretBytes ours = Hkdf.extract(CryptoSuite.SM, salt, SecretBytes.take(material.clone()));
        assertThat(hex(ours)).isEqualTo(HEX.formatHex(prk));
        assertThat(hex(Hkdf.expand(CryptoSuite.SM, ours, info, 64)))
                .isEqualTo(HEX.formatHex(first) + HEX.formatHex(second));
    }

    /** GB/T 32918.5-2017, annex A: signature with the id 1234567812345678 and the published k. */
    @Test
    void sm2Signature() throws Exception {
        SM2Signer signer = new SM2Signer();
        signer.init(
                true,
                new ParametersWithID(
                        new ParametersWithRandom(KeyKind.parameters(privateKey()), always(K)),
                        text("1234567812345678")));
        byte[] message = text("message digest");
        signer.update(message, 0, message.length);
        byte[] signature = signer.generateSignature();
        BigInteger[] parts = DerSignatures.decode(signature, KeyKind.SM2);
        assertThat(parts[0]).isEqualTo(number("f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3"));
        assertThat(parts[1]).isEqualTo(number("b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa"));
        assertThat(DerSignatures.encode(parts[0], parts[1])).isEqualTo(signature);
        assertThat(Signatures.verify(publicKey(), message, signature)).isTrue();
        assertThat(Signatures.verify(publicKey(), text("message digesT"), signature))
                .isFalse();
    }

    /** GB/T 32918.5-2017, annex C: encryption with the published k. */
    @Test
    void sm2Encryption() throws Exception {
        byte[] raw = HEX.parseHex("0404ebfc718e8d1798620432268e77feb6415e2ede0e073c0f4f640ecd2e149a73"
                + "e858f9d81e5430a57b36daab8f950a3c64e6ee6a63094d99283aff767e124df0"
                + "59983c18f809e262923c53aec295d30383b54e39d609d160afcb1908d0bd8766"
                + "21886ca989ca9c7d58087307ca93092d651efa");
        SM2Engine engine = new SM2Engine(SM2Engine.Mode.C1C3C2);
        engine.init(true, new ParametersWithRandom(KeyKind.parameters(publicKey()), always(K)));
        byte[] plain = text("encryption standard");
        assertThat(engine.processBlock(plain, 0, plain.length)).isEqualTo(raw);
        assertThat(Sm2Ciphertexts.decrypt(privateKey(), raw, Sm2Ciphertexts.Dialect.RAW_C1C3C2))
                .isEqualTo(plain);
        byte[] der = Sm2Ciphertexts.convert(raw, Sm2Ciphertexts.Dialect.RAW_C1C3C2, Sm2Ciphertexts.Dialect.DER);
        assertThat(Sm2Ciphertexts.decrypt(privateKey(), der)).isEqualTo(plain);
    }

    private static final BigInteger K = number("59276e27d506861a16680f3ad9c02dccef3cc1fa3cdbe4ce6d54b80deac1bc21");

    private static PrivateKey privateKey() throws Exception {
        return KeyFactory.getInstance("EC", Platform.bc())
                .generatePrivate(new ECPrivateKeySpec(
                        number("3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8"), curve()));
    }

    private static PublicKey publicKey() throws Exception {
        return KeyFactory.getInstance("EC", Platform.bc())
                .generatePublic(new ECPublicKeySpec(
                        curve().getCurve()
                                .createPoint(
                                        number("09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020"),
                                        number("ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13")),
                        curve()));
    }

    private static ECNamedCurveParameterSpec curve() {
        return ECNamedCurveTable.getParameterSpec("sm2p256v1");
    }

    /** Draws this number, whatever is asked for. */
    static SecureRandom always(BigInteger k) {
        byte[] fixed = HEX.parseHex(String.format("%064x", k));
        return new SecureRandom() {
            private static final long serialVersionUID = 1L;

            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(fixed, 0, bytes, 0, bytes.length);
            }
        };
    }

    private static BigInteger number(String hex) {
        return new BigInteger(hex, 16);
    }

    private static String sm3(String text) {
        return HEX.formatHex(Digests.digest(CryptoSuite.SM, text(text)));
    }

    private static String hmac(byte[] key, byte[] message) {
        return HEX.formatHex(Macs.mac(CryptoSuite.SM, key, message));
    }

    private static byte[] counted(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (i + 1);
        }
        return bytes;
    }

    private static String hex(SecretBytes secret) {
        return secret.use(HEX::formatHex);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
