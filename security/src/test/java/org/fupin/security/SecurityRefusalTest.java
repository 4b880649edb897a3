package org.fupin.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SecurityRefusalTest {
    @ParameterizedTest
    @EnumSource
    void speaksBothLanguages(SecurityRefusal.Code code) {
        SecurityRefusal refusal = new SecurityRefusal(code, "county.papkg");
        assertThat(refusal)
                .hasMessageStartingWith(code.name() + ": ")
                .hasMessageEndingWith(" [county.papkg]")
                .hasNoCause();
        assertThat(refusal.text(Locale.SIMPLIFIED_CHINESE)).containsPattern("\\p{IsHan}");
        assertThat(refusal.text(Locale.ENGLISH)).doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void aHostileNameCannotForgeALineOfALog() {
        String name = "a\r\nINFO ok\u001b[2J\u202e\u2028" + "x".repeat(10_000);
        SecurityRefusal refusal = new SecurityRefusal(SecurityRefusal.Code.MALFORMED, name);
        assertThat(refusal.object())
                .startsWith("a\\u000d\\u000aINFO ok\\u001b[2J\\u202e\\u2028xxx")
                .hasSizeLessThan(300);
        assertThat(refusal.getMessage()).doesNotContainPattern("\\p{Cntrl}");
    }

    @Test
    void theSameRefusalCanNameAnotherObject() {
        SecurityRefusal inner = new SecurityRefusal(SecurityRefusal.Code.CANNOT_OPEN, "ciphertext");
        assertThat(inner.at("data/a.csv").code()).isEqualTo(SecurityRefusal.Code.CANNOT_OPEN);
        assertThat(inner.at("data/a.csv").object()).isEqualTo("data/a.csv");
    }

    @Test
    void suitesHaveFixedNumbers() {
        assertThat(CryptoSuite.of((byte) 1)).isEqualTo(CryptoSuite.SM);
        assertThat(CryptoSuite.of((byte) 2)).isEqualTo(CryptoSuite.INTL);
        assertThat(CryptoSuite.SM.id()).isEqualTo((byte) 1);
        for (int id : new int[] {0, 3, 127, -1}) {
            assertThatThrownBy(() -> CryptoSuite.of((byte) id)).isInstanceOf(SecurityRefusal.class);
        }
    }

    @Test
    void comparisonsKnowNull() {
        assertThat(ConstantTime.equal(new byte[] {1}, new byte[] {1})).isTrue();
        assertThat(ConstantTime.equal(new byte[] {1}, new byte[] {2})).isFalse();
        assertThat(ConstantTime.equal(new byte[] {1}, new byte[] {1, 2})).isFalse();
        assertThat(ConstantTime.equal(null, new byte[0])).isFalse();
        assertThat(ConstantTime.equal(null, null)).isTrue();
    }
}
