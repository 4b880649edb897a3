package org.fupin.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.util.Properties;
import org.fupin.security.SecurityRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictDerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "30",
                "3000ff", // something left over
                "3080020101020102" + "0000", // indefinite length
                "308106020101020102", // length longer than needed
                "30820006020101020102",
                "300702010102010200", // end-of-contents inside
                "3005020101020102", // too short
                "3007020101020102", // too long
                "3006020101810102", // ends inside, length form
                "1f2300", // tag in several bytes
                "30840000000000",
                "3085000000000600",
                "30ff",
                "3007020101" + "2403020102", // other tag
                "300702020001020102", // zero before a small number
                "3007020101" + "0202ffff", // negative, padded
                "3006020101020180", // negative
                "300902010102010202010300", // three
                "3003020101", // one
                "3106020101020102", // a SET
                "30060201010a0102" // an ENUMERATED
            })
    void whatIsNotTheOneFormIsRefused(String hex) {
        assertThatThrownBy(() -> pair(hex)).isInstanceOf(SecurityRefusal.class);
    }

    @Test
    void theOneFormIsRead() {
        assertThat(pair("3006020101020102")).containsExactly(BigInteger.ONE, BigInteger.TWO);
        assertThat(pair("300702020080020100")).containsExactly(BigInteger.valueOf(128), BigInteger.ZERO);
    }

    @Test
    void aSettingOfTheJvmDoesNotLoosenIt() {
        Properties.setThreadOverride("org.bouncycastle.asn1.allow_unsafe_integer", true);
        try {
            assertThat(ASN1Integer.getInstance(HexFormat.of().parseHex("02020001"))
                            .hasValue(1))
                    .isTrue();
            assertThatThrownBy(() -> pair("300702020001020102")).isInstanceOf(SecurityRefusal.class);
        } finally {
            Properties.removeThreadOverride("org.bouncycastle.asn1.allow_unsafe_integer");
        }
    }

    @Test
    void depthIsLimited() {
        assertThatCode(() -> StrictDer.outline(nested(20), 1 << 20, "x")).doesNotThrowAnyException();
        assertThatThrownBy(() -> StrictDer.outline(nested(30), 1 << 20, "x")).isInstanceOf(SecurityRefusal.class);
        assertThatThrownBy(() -> StrictDer.outline(nested(100_000), 1 << 20, "x"))
                .isInstanceOf(SecurityRefusal.class);
    }

    @Test
    void sizeIsLimitedBeforeAnythingIsRead() {
        assertThatThrownBy(() -> StrictDer.outline(new byte[11], 10, "x"))
                .isInstanceOfSatisfying(
                        SecurityRefusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(SecurityRefusal.Code.LIMIT));
    }

    private static byte[] nested(int depth) {
        byte[] all = new byte[5 * depth];
        int at = all.length;
        for (int i = 0; i < depth; i++) {
            int length = all.length - at;
            int bytes = length < 0x80 ? 0 : length < 0x100 ? 1 : length < 0x10000 ? 2 : 3;
            for (int shift = 0; shift < Math.max(bytes, 1); shift++) {
                all[--at] = (byte) (length >> 8 * shift);
            }
            if (bytes > 0) {
                all[--at] = (byte) (0x80 | bytes);
            }
            all[--at] = 0x30;
        }
        return Arrays.copyOfRange(all, at, all.length);
    }

    private static BigInteger[] pair(String hex) {
        var sequence = StrictDer.sequence(HexFormat.of().parseHex(hex), 100, 2, "x");
        return new BigInteger[] {
            StrictDer.integer(sequence.getObjectAt(0), "x"), StrictDer.integer(sequence.getObjectAt(1), "x")
        };
    }
}
