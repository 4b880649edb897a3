package org.fupin.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DivisionsTest {

    private static final Divisions DIVISIONS = Divisions.standard();

    @Test
    void knowsCodesOfAllTimes() {
        assertThat(DIVISIONS.size()).isEqualTo(7348);
        assertThat(DIVISIONS.codes()).hasSize(7348).isSorted();
        assertThat(DIVISIONS.everKnown("520102")).isTrue();
        assertThat(DIVISIONS.everKnown("542226")).as("曲松县 until 2015").isTrue();
        assertThat(DIVISIONS.everKnown("999999")).isFalse();
        assertThat(DIVISIONS.everKnown("000000")).isFalse();
        assertThat(DIVISIONS.everKnown("52010")).isFalse();
        assertThat(DIVISIONS.everKnown("52010a")).isFalse();
        assertThat(DIVISIONS.everKnown("５２０１０２")).isFalse();
    }

    @Test
    void knowsTheYears() {
        assertThat(DIVISIONS.inForce("542226", 2015)).isTrue();
        assertThat(DIVISIONS.inForce("542226", 2016)).isFalse();
        assertThat(DIVISIONS.firstYear("500119")).isEqualTo(2006);
        assertThat(DIVISIONS.inForce("500119", 2005)).isFalse();
        assertThat(DIVISIONS.lastYear("520102")).isEqualTo(Integer.MAX_VALUE);
        assertThat(DIVISIONS.inForce("123456", 2015)).isFalse();
        assertThatThrownBy(() -> DIVISIONS.firstYear("123456")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void acceptsUnofficialAreasOfKnownPrefecturesOnly() {
        assertThat(DIVISIONS.everKnown("140120")).isFalse();
        assertThat(DIVISIONS.usableAsArea("440401")).isTrue();
        assertThat(DIVISIONS.usableAsArea("140120")).isTrue();
        assertThat(DIVISIONS.usableAsArea("140119")).isFalse();
        assertThat(DIVISIONS.usableAsArea("520001"))
                .as("a province is no prefecture")
                .isFalse();
        assertThat(DIVISIONS.usableAsArea("529901")).isFalse();
    }

    @Test
    void namesAndRegions() {
        assertThat(DIVISIONS.name("52")).contains("贵州省");
        assertThat(DIVISIONS.name("520102001001")).isEqualTo(DIVISIONS.name("520102"));
        assertThat(DIVISIONS.name("5299")).isEmpty();
        assertThat(DIVISIONS.region("520102")).contains(Region.WEST);
        assertThat(DIVISIONS.region("11")).contains(Region.EAST);
        assertThat(DIVISIONS.region("410000000000")).contains(Region.CENTRAL);
        assertThat(DIVISIONS.region("810000")).isEmpty();
        assertThat(DIVISIONS.region("")).isEmpty();
        assertThat(CodeLists.get("REGION_EMW").codes()).allSatisfy(code -> Region.of(code.code()));
    }
}
