package org.fupin.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.fupin.security.SecurityRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KeyFilesTest {
    private static final char[] PASSWORD = "脱贫攻坚 2020!".toCharArray();
    private static final KdfCost CHEAP = new KdfCost(10_000);
    private static final String PBKDF2 = "1.2.840.113549.1.5.12";
    private static final String SCRYPT = "1.3.6.1.4.1.11591.4.11";
    private static final String SHA256 = "1.2.840.113549.2.9";
    private static final String AES256 = "2.16.840.1.101.3.4.1.42";

    @ParameterizedTest
    @EnumSource
    void whatWasWrittenIsRead(KeyProtection protection) {
        for (KeyKind kind : KeyKind.values()) {
            PrivateKey key = TestKeys.pair(kind).getPrivate();
            byte[] pem = KeyFiles.write(key, PASSWORD, protection, CHEAP);
            assertThat(new String(pem, StandardCharsets.US_ASCII)).startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----");
            assertThat(KeyFiles.read(pem, PASSWORD)).isEqualTo(key);
            assertThat(KeyFiles.read(Pem.read(pem, 1, "x").get(0).der(), PASSWORD))
                    .isEqualTo(key);
            assertThat(KeyFiles.write(key, PASSWORD, protection, CHEAP)).isNotEqualTo(pem);
        }
        assertThat(PASSWORD).doesNotContain('\0');
    }

    /** GmSSL refuses NULL parameters of the PRF; the SM form must have none. */
    @Test
    void theSmFormHasNoParametersOfThePrf() {
        byte[] der = Pem.read(sm(), 1, "x").get(0).der();
        String hex = java.util.HexFormat.of().formatHex(der);
        // SEQUENCE { 1.2.156.10197.1.401.2 } and no more
        assertThat(hex).contains("300b06092a811ccf5501831102" + "30");
    }

    private static byte[] sm() {
        return KeyFiles.write(TestKeys.pair(KeyKind.SM2).getPrivate(), PASSWORD, KeyProtection.SM, CHEAP);
    }

    @Test
    void aWrongPasswordAndChangedBytesAreRefusedAlike() {
        byte[] der = Pem.read(sm(), 1, "x").get(0).der();
        for (String wrong : List.of("", "脱贫攻坚 2020", "脱贫攻坚 2020!!", "x")) {
            assertThatThrownBy(() -> KeyFiles.read(der, wrong.toCharArray()))
                    .hasMessage("CANNOT_OPEN: cannot be opened · 无法解开 [key file]")
                    .hasNoCause();
        }
    }

    /** CBC alone lets changes pass; the public key inside the file must still belong to the private one. */
    @ParameterizedTest
    @EnumSource
    void noChangedBitGivesAnotherKey(KeyProtection protection) {
        PrivateKey key = TestKeys.pair(KeyKind.SM2).getPrivate();
        byte[] der = Pem.read(KeyFiles.write(key, PASSWORD, protection, CHEAP), 1, "x")
                .get(0)
                .der();
        int refused = 0;
        // the parameters of the cipher (its IV) and the ciphertext
        for (int bit = (der.length - 200) * 8; bit < der.length * 8; bit += 31) {
            byte[] changed = der.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            try {
                assertThat(KeyFiles.read(changed, PASSWORD)).isEqualTo(key);
            } catch (SecurityRefusal refusal) {
                refused++;
                assertThat(refusal.code()).isNotEqualTo(SecurityRefusal.Code.WEAK);
            }
        }
        assertThat(refused).isGreaterThan(20);
    }

    @ParameterizedTest
    @CsvSource({
        PBKDF2 + ",2147483647,LIMIT",
        PBKDF2 + ",10000001,LIMIT",
        PBKDF2 + ",99999999999999999999,LIMIT",
        PBKDF2 + ",0,MALFORMED",
        PBKDF2 + ",-1,MALFORMED",
    })
    void aCostlyDerivationIsRefusedAtOnce(String function, String rounds, SecurityRefusal.Code code) {
        refusedAtOnce(
                encrypted(
                        sequence(oid(function), sequence(new DEROctetString(new byte[8]), number(rounds), prf(SHA256))),
                        AES256),
                code);
    }

    @ParameterizedTest
    @CsvSource({
        "1048576,8,1,LIMIT", // 1 GiB
        "67108864,8,1,LIMIT", // 64 GiB
        "16384,1073741824,1,LIMIT",
        "16384,8,1073741823,LIMIT",
        "262144,8,4,MALFORMED", // within the bounds, but too few bytes
        "2147483648,8,1,LIMIT",
        "1,99999999999999999999,1,LIMIT",
        "0,8,1,MALFORMED",
        "16384,0,1,MALFORMED",
        "16384,8,-1,MALFORMED",
    })
    void aGreedyScryptIsRefusedAtOnce(String n, String r, String p, SecurityRefusal.Code code) {
        DERSequence parameters = code == SecurityRefusal.Code.MALFORMED && n.equals("262144")
                ? sequence(new DEROctetString(new byte[8]))
                : sequence(new DEROctetString(new byte[8]), number(n), number(r), number(p));
        refusedAtOnce(encrypted(sequence(oid(SCRYPT), parameters), AES256), code);
    }

    @Test
    void otherDerivationsAndCiphersAreUnsupported() {
        DERSequence good =
                sequence(oid(PBKDF2), sequence(new DEROctetString(new byte[8]), number("10000"), prf(SHA256)));
        refusedAtOnce(encrypted(good, "1.2.840.113549.3.7"), SecurityRefusal.Code.UNSUPPORTED); // triple DES
        refusedAtOnce(encrypted(good, "1.2.840.113549.3.2"), SecurityRefusal.Code.UNSUPPORTED); // RC2
        DERSequence otherPrf = sequence(
                oid(PBKDF2), sequence(new DEROctetString(new byte[8]), number("10000"), prf("1.2.840.113549.2.8")));
        refusedAtOnce(encrypted(otherPrf, AES256), SecurityRefusal.Code.UNSUPPORTED);
        refusedAtOnce(encrypted(sequence(oid("1.2.3.4"), DERNull.INSTANCE), AES256), SecurityRefusal.Code.UNSUPPORTED);
        DERSequence longSalt =
                sequence(oid(PBKDF2), sequence(new DEROctetString(new byte[2000]), number("10000"), prf(SHA256)));
        refusedAtOnce(encrypted(longSalt, AES256), SecurityRefusal.Code.LIMIT);
        DERSequence otherLength = sequence(
                oid(PBKDF2), sequence(new DEROctetString(new byte[8]), number("10000"), number("16"), prf(SHA256)));
        refusedAtOnce(encrypted(otherLength, AES256), SecurityRefusal.Code.MALFORMED);
        // pbeWithMD5AndDES-CBC
        byte[] old = StrictDer.encode(sequence(
                sequence(oid("1.2.840.113549.1.5.3"), sequence(new DEROctetString(new byte[8]), number("1"))),
                new DEROctetString(new byte[64])));
        refusedAtOnce(old, SecurityRefusal.Code.UNSUPPORTED);
    }

    @Test
    void aKeyInClearMustBeAskedFor() {
        PrivateKey key = TestKeys.pair(KeyKind.SM2).getPrivate();
        byte[] pem = Pem.write("PRIVATE KEY", key.getEncoded()).getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> KeyFiles.read(pem, PASSWORD)).hasMessageStartingWith("UNSUPPORTED");
        assertThat(KeyFiles.readPlain(pem)).isEqualTo(key);
        assertThatThrownBy(() -> KeyFiles.readPlain(sm())).hasMessageStartingWith("UNSUPPORTED");
        byte[] old = new String(pem, StandardCharsets.US_ASCII)
                .replace("PRIVATE", "EC PRIVATE")
                .getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> KeyFiles.readPlain(old)).hasMessageStartingWith("UNSUPPORTED");
    }

    @ParameterizedTest
    @EnumSource
    void everyFlippedBitOfAPlainKeyIsReadOrRefused(KeyKind kind) {
        byte[] der = TestKeys.pair(kind).getPrivate().getEncoded();
        for (int bit = 0; bit < der.length * 8; bit += kind == KeyKind.RSA ? 13 : 1) {
            byte[] changed = der.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            try {
                KeyKind.of(KeyFiles.readPlain(changed));
            } catch (SecurityRefusal refusal) {
                assertThat(refusal.code())
                        .isIn(
                                SecurityRefusal.Code.MALFORMED,
                                SecurityRefusal.Code.UNSUPPORTED,
                                SecurityRefusal.Code.WEAK);
            }
        }
    }

    @Test
    void weakPasswordsAndCostsAreRefused() {
        PrivateKey key = TestKeys.pair(KeyKind.SM2).getPrivate();
        assertThatThrownBy(() -> KeyFiles.write(key, "1234567".toCharArray(), KeyProtection.SM, CHEAP))
                .hasMessageStartingWith("WEAK");
        assertThatThrownBy(() -> new KdfCost(9_999)).hasMessageStartingWith("WEAK");
        assertThatThrownBy(() -> new KdfCost(10_000_000)).hasMessageStartingWith("LIMIT");
        assertThat(KdfCost.usual().iterations()).isEqualTo(600_000);
    }

    @Test
    void junkIsMalformed() {
        for (byte[] junk : List.of(
                new byte[0], new byte[] {0x30}, new byte[] {0x30, 0}, "hello".getBytes(StandardCharsets.US_ASCII))) {
            assertThatThrownBy(() -> KeyFiles.read(junk, PASSWORD)).hasMessageStartingWith("MALFORMED");
            assertThatThrownBy(() -> KeyFiles.readPlain(junk)).isInstanceOf(SecurityRefusal.class);
        }
        byte[] twice = new byte[sm().length * 2];
        System.arraycopy(sm(), 0, twice, 0, twice.length / 2);
        assertThatThrownBy(() -> KeyFiles.read(Arrays.copyOf(sm(), 1 << 20), PASSWORD))
                .hasMessageStartingWith("LIMIT");
    }

    private static void refusedAtOnce(byte[] der, SecurityRefusal.Code code) {
        // the first call also loads classes; the second is timed
        assertThatThrownBy(() -> KeyFiles.read(der, PASSWORD)).hasMessageStartingWith(code.name());
        Instant start = Instant.now();
        assertThatThrownBy(() -> KeyFiles.read(der, PASSWORD)).hasMessageStartingWith(code.name());
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofMillis(500));
    }

    private static byte[] encrypted(DERSequence function, String cipher) {
        return StrictDer.encode(sequence(
                sequence(
                        oid("1.2.840.113549.1.5.13"),
                        sequence(function, sequence(oid(cipher), new DEROctetString(new byte[16])))),
                new DEROctetString(new byte[64])));
    }

    private static DERSequence prf(String oid) {
        return sequence(oid(oid), DERNull.INSTANCE);
    }

    private static ASN1ObjectIdentifier oid(String oid) {
        return new ASN1ObjectIdentifier(oid);
    }

    private static ASN1Integer number(String value) {
        return new ASN1Integer(new java.math.BigInteger(value));
    }

    private static DERSequence sequence(ASN1Encodable... elements) {
        return new DERSequence(elements);
    }
}
