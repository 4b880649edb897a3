package org.fupin.security.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.internal.KeyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A receipt proves what its receiver found, and cannot be changed. */
class ReceiptTest {

    private static final OffsetDateTime TIME = OffsetDateTime.parse("2019-01-31T10:00:00+08:00");

    private static Receipt receipt(KeyKind kind, byte[] sealed) throws IOException {
        try (VerifiedPackage verified = new PackageReader(Office.policy(kind)).verify(PackageBytes.of(sealed))) {
            return Receipt.of(
                    verified, Receipt.Result.OPENED, TIME, Office.city(kind).sender());
        }
    }

    @ParameterizedTest
    @EnumSource(KeyKind.class)
    void comesBackAndNamesThePackage(KeyKind kind) throws IOException {
        byte[] sealed = Samples.small(kind);
        Receipt receipt = receipt(kind, sealed);
        byte[] signed = SignedReceipt.write(receipt, Office.city(kind).sender());
        assertThat(SignedReceipt.read(signed, Office.policy(kind))).isEqualTo(receipt);
        assertThat(receipt.confirms(Forge.of(sealed).read())).isTrue();
        assertThat(receipt.confirms(Forge.of(Samples.small(kind)).read())).isFalse();
        assertThat(receipt.entries()).isEqualTo(2);
        assertThat(new String(signed, StandardCharsets.UTF_8)).doesNotContain("张测试");
    }

    @Test
    void everyChangedBitIsFound() throws IOException {
        KeyKind kind = KeyKind.P256;
        byte[] signed = SignedReceipt.write(
                receipt(kind, Samples.small(kind)), Office.city(kind).sender());
        Map<String, Integer> codes = new TreeMap<>();
        int step = Boolean.getBoolean("fupin.long") ? 1 : 31;
        for (int bit = 0; bit < signed.length * 8; bit += step) {
            signed[bit / 8] ^= (byte) (1 << bit % 8);
            codes.merge(code(signed, Office.policy(kind)), 1, Integer::sum);
            signed[bit / 8] ^= (byte) (1 << bit % 8);
        }
        assertThat(codes).doesNotContainKey(Verdict.OK).containsKey("BAD_SIGNATURE");
        for (int length = 0; length < signed.length; length++) {
            assertThat(code(java.util.Arrays.copyOf(signed, length), Office.policy(kind)))
                    .isNotEqualTo(Verdict.OK);
        }
    }

    private static String code(byte[] signed, PackagePolicy policy) {
        try {
            SignedReceipt.read(signed, policy);
            return Verdict.OK;
        } catch (SecurityRefusal e) {
            return e.code().name();
        }
    }

    @Test
    void aManifestIsNoReceiptAndAReceiptNoManifest() throws IOException {
        KeyKind kind = KeyKind.SM2;
        Receipt receipt = receipt(kind, Samples.small(kind));
        byte[] signed = SignedReceipt.write(receipt, Office.city(kind).sender());
        byte[] inner = CanonicalJson.write(Forge.object(StrictJson.read(signed, "receipt"), "receipt"));
        assertThatThrownBy(() -> new ManifestJson(PackageLimits.DEFAULT).read(inner))
                .isInstanceOf(SecurityRefusal.class);
        Forge forge = Forge.of(Samples.small(kind)).put(PackageLayout.MANIFEST, inner);
        assertThat(Verdict.of(
                                forge.sign(Office.county(kind).sender()).zip(),
                                Office.policy(kind),
                                Office.province(kind).recipient())
                        .code())
                .isEqualTo("MALFORMED");
    }

    @Test
    void aRefusalGivesItsReason() throws IOException {
        try (VerifiedPackage verified =
                new PackageReader(Office.policy(KeyKind.SM2)).verify(PackageBytes.of(Samples.small(KeyKind.SM2)))) {
            PackageSender city = Office.city(KeyKind.SM2).sender();
            Receipt receipt = Receipt.refused(verified, "CANNOT_OPEN", TIME, city);
            Receipt read = SignedReceipt.read(SignedReceipt.write(receipt, city), Office.policy(KeyKind.SM2));
            assertThat(read.reason()).isEqualTo("CANNOT_OPEN");
            assertThat(read.result()).isEqualTo(Receipt.Result.REFUSED);
            assertThatThrownBy(() -> Receipt.of(verified, Receipt.Result.REFUSED, TIME, city))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
