package org.fupin.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorsTest {

    @Test
    void everyIndicatorHasOneCodeAndNamesInBothLanguages() {
        assertThat(Indicators.all()).hasSize(340);
        assertThat(Indicators.all()).extracting(Indicator::code).doesNotHaveDuplicates();
        assertThat(Indicators.all()).allSatisfy(indicator -> {
            assertThat(indicator.code()).matches("[A-Z]-[A-Z]{3}-\\d{3}\\.\\d");
            assertThat(indicator.code().substring(2, 5)).isEqualTo(indicator.subject());
            assertThat(indicator.zh()).as(indicator.code()).isNotBlank();
            assertThat(indicator.en()).as(indicator.code()).isNotBlank();
            assertThat(indicator.object()).as(indicator.code()).isNotBlank();
            assertThat(indicator.unit()).as(indicator.code()).isNotBlank();
        });
    }

    @Test
    void anIndicatorIsFoundByItsCode() {
        assertThat(Indicators.find("R-POP-002.1")).map(Indicator::zh).contains("建档立卡贫困人口");
        assertThat(Indicators.find("R-POP-002")).isEmpty();
    }

    /** The crosswalk to the statistics bureau's monitoring and to SDG, MPI and World Bank codes. */
    @Test
    void counterpartsStandInTheCatalogue() {
        Indicator survey = Indicators.find("R-POP-001.1").orElseThrow();
        assertThat(survey.nbs()).isEqualTo("农村贫困人口");
        assertThat(survey.international()).isEqualTo("SDG 1.2.1");
        for (String system : List.of("SDG", "MPI", "WB")) {
            assertThat(Indicators.all())
                    .as(system)
                    .anyMatch(each -> each.international().contains(system));
        }
        assertThat(Indicators.all()).filteredOn(each -> !each.nbs().equals("—")).hasSizeGreaterThan(20);
    }
}
