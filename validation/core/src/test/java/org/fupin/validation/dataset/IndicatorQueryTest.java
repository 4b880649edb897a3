package org.fupin.validation.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes a file an indicator. */
class IndicatorQueryTest {

    private static final String GOOD = """
            -- code: R-POP-005.1
            -- title: 建档立卡综合贫困发生率 · Registered poverty incidence
            -- level: all
            -- reads: villageAnnual(villageCode, poorPopulation)
            -- unit: %
            -- base: 2
            -- value: 100.0 * sum(poor)
            -- confidence: sure
            SELECT villageCode AS division, dataYear AS period, poorPopulation AS poor FROM villageAnnual
            """;

    @Test
    void readsTheHeader() {
        IndicatorQuery query = IndicatorQuery.parse(GOOD);
        assertThat(query.code()).isEqualTo("R-POP-005.1");
        assertThat(query.decimals()).isEqualTo(3);
        assertThat(query.level()).isEqualTo(IndicatorLevel.ALL);
        assertThat(query.base()).isEqualTo("2");
        assertThat(query.narrowed()).isEmpty();
        assertThat(query.values()).contains("100.0 * sum(poor) AS value").contains("SELECT 12 AS digits");
    }

    @Test
    void aReportedFigureIsNoPartOfAnother() {
        assertThat(IndicatorQuery.parse(GOOD).values()).contains("ON level.digits <= part.located");
        assertThat(IndicatorQuery.parse(GOOD.replace("level: all", "level: reported"))
                        .values())
                .contains("ON level.digits = part.located");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R-POP-005.1 | R-POP-005.9 | the catalogue has no such indicator",
                "level: all | level: moon | has no such value",
                "level: all | level: household | does not go with",
                "base: 2 | base: 7 | is no code of POPULATION_BASE",
                "confidence: sure | confidence: maybe | has no such value",
                "poorPopulation) | poorPeople) | has no column poorPeople",
                "SELECT villageCode | DELETE villageCode | must begin with SELECT or WITH",
                "-- unit: % | -- colour: red | no known property"
            })
    void refusesWhatIsNone(String from, String to, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicatorQuery.parse(GOOD.replace(from, to)))
                .withMessageContaining(message);
    }
}
