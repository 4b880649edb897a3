package org.fupin.model.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.fupin.model.constraint.TextRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchTokenTest {

    private static final String TOKEN = "-f3Yb_pLq8wz0KdV5Nc1RA";

    @Test
    void aTokenIsSoundInThePlaceOfANumber() {
        assertThat(MatchToken.is(TOKEN)).isTrue();
        assertThat(MatchToken.isBroken(TOKEN)).isFalse();
        assertThat(TextRules.certificate(TOKEN)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-f3Yb_pLq8wz0KdV5Nc1R",
                "-f3Yb_pLq8wz0KdV5Nc1RAA",
                "-f3Yb_pLq8wz0KdV5Nc1RB",
                "-F3YB_PLQ8WZ0KDV5NC1RB"
            })
    void aBrokenTokenIsAFindingOfItsOwn(String broken) {
        assertThat(MatchToken.is(broken)).isFalse();
        assertThat(MatchToken.isBroken(broken)).isTrue();
        assertThat(TextRules.certificate(broken)).satisfies(breach -> {
            assertThat(breach).isNotNull();
            assertThat(breach.rule()).isEqualTo("PER-F-001");
            assertThat(breach.zh()).contains("令牌");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"440524188001010014", "11010519491231002X", "44052418800101001431B1", "520102880101999", "张三"})
    void aNumberIsNoToken(String number) {
        assertThat(MatchToken.is(number)).isFalse();
        assertThat(MatchToken.isBroken(number)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "440524188001010014,440524188001010014",
        "44052418800101001431,440524188001010014",
        "44052418800101001431B1,440524188001010014",
        "520102550101001,520102195501010016"
    })
    void anOwnerIsFoundByEveryPaper(String number, String owner) {
        assertThat(OwnerNumber.of(number)).contains(owner);
    }

    @ParameterizedTest
    @CsvSource({
        "44052418800101001,LENGTH",
        "44052418800101001A,CHARACTER",
        "440524188013010014,DATE",
        "440524188001010015,CHECK"
    })
    void aFaultHidesTheOwner(String number, Part fault) {
        assertThat(OwnerNumber.fault(number)).isEqualTo(fault);
        assertThat(OwnerNumber.of(number)).isEmpty();
    }
}
