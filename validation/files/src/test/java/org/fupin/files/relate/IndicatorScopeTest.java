package org.fupin.files.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which values the data of a package can vouch for. */
class IndicatorScopeTest {

    @Test
    void theSmallestDivisionThatHoldsAllRecords() {
        assertThat(IndicatorScope.of(List.of(rolledUp("520123001001"), rolledUp("520123002001")))
                        .division())
                .isEqualTo("520123");
        assertThat(IndicatorScope.of(List.of()).division()).isEmpty();
    }

    /** A county that also hands over the survey's figure of its province does not speak for the province. */
    @Test
    void aFigureThatStandsAloneEnclosesNothing() {
        IndicatorValue county = rolledUp("520123");
        IndicatorValue province = new IndicatorValue("R-POP-001.1", "52", null, "2018", BigDecimal.ONE, true, true);
        IndicatorScope scope = IndicatorScope.of(List.of(county, province));
        assertThat(scope.division()).isEqualTo("520123");
        assertThat(scope.holds(province)).isTrue();
        assertThat(scope.holds(county)).isTrue();
        assertThat(scope.holds(new IndicatorValue("R-POP-002.1", "52", null, "2018", BigDecimal.ONE, false, false)))
                .isFalse();
    }

    private static IndicatorValue rolledUp(String division) {
        return new IndicatorValue("R-POP-002.1", division, null, "2018", BigDecimal.ONE, true, false);
    }
}
