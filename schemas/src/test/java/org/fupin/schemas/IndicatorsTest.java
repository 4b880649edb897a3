package org.fupin.schemas;

import static org.assertj.core.api.Assertions.assertThat;

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
}
