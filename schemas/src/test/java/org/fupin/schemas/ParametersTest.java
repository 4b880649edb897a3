package org.fupin.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ParametersTest {

    private static final Parameters STANDARD = Parameters.standard();

    private static Optional<BigDecimal> at(Parameters parameters, String name, String day, @Nullable String division) {
        return parameters.find(name, LocalDate.parse(day), division);
    }

    @Test
    void theLineIsThatOfTheYear() {
        assertThat(at(STANDARD, "LINE", "2013-12-31", null)).contains(new BigDecimal("2736"));
        assertThat(at(STANDARD, "LINE", "2014-01-01", "520102")).contains(new BigDecimal("2800"));
        assertThat(at(STANDARD, "LINE", "2009-12-31", null)).isEmpty();
        assertThat(at(STANDARD, "NO_SUCH", "2014-01-01", null)).isEmpty();
    }

    @Test
    void theProvinceGoesBeforeTheNation() {
        assertThat(at(STANDARD, "EXIT_LINE", "2016-06-30", "520103")).contains(new BigDecimal("3146"));
        assertThat(at(STANDARD, "EXIT_LINE", "2016-06-30", "530103")).isEmpty();
        assertThat(at(STANDARD, "MONLINE", "2020-06-30", "520103001001")).contains(new BigDecimal("5000"));
    }

    @Test
    void exitIncidenceFollowsTheRegion() {
        for (String code : Divisions.standard().codes()) {
            Divisions.standard()
                    .region(code)
                    .ifPresent(region -> assertThat(at(STANDARD, "EXIT_INCIDENCE", "2018-06-30", code))
                            .as(code)
                            .contains(new BigDecimal(region == Region.WEST ? "3" : "2")));
        }
        assertThat(at(STANDARD, "EXIT_INCIDENCE", "2018-06-30", null)).isEmpty();
    }

    @Test
    void noTwoRowsFitEquallyWell() {
        List<Parameter> all = STANDARD.all();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < all.size(); j++) {
                assertThat(i != j && overlap(all.get(i), all.get(j)))
                        .as("%s and %s", all.get(i), all.get(j))
                        .isFalse();
            }
        }
    }

    private static boolean overlap(Parameter one, Parameter other) {
        LocalDate from = one.from() == null ? LocalDate.MIN : one.from();
        return one.name().equals(other.name()) && one.prefix().equals(other.prefix()) && other.inForce(from);
    }

    @Test
    void rowsAreWellFormed() {
        assertThat(STANDARD.all()).hasSize(186).allSatisfy(row -> {
            assertThat(row.confidence()).isIn("sure", "likely", "guess", "proposed");
            assertThat(row.source()).isNotBlank();
            assertThat(row.from() == null || row.to() == null || !row.to().isBefore(row.from()))
                    .isTrue();
        });
    }

    @Test
    void aProfileOverridesItsOwnDivisionOnly() {
        LocalDate day = LocalDate.parse("2018-01-01");
        Parameters county = STANDARD.with(List.of(
                Parameter.of("LINE", new BigDecimal("3100"), day, null, "520300", "county rule"),
                Parameter.of("LINE", new BigDecimal("3000"), day, null, null, "profile")));
        assertThat(at(county, "LINE", "2018-05-01", "520321")).contains(new BigDecimal("3100"));
        assertThat(at(county, "LINE", "2018-05-01", "520102")).contains(new BigDecimal("3000"));
        assertThat(at(county, "LINE", "2017-12-31", "520321")).contains(new BigDecimal("2952"));
        assertThat(at(STANDARD, "LINE", "2018-05-01", "520321")).contains(new BigDecimal("2995"));
    }

    @Test
    void prefixesDropUnusedPlaces() {
        assertThat(prefix("CN")).isEmpty();
        assertThat(prefix("520000")).isEqualTo("52");
        assertThat(prefix("520300")).isEqualTo("5203");
        assertThat(prefix("520321")).isEqualTo("520321");
        assertThat(prefix("520321000000")).isEqualTo("520321");
        assertThat(prefix("520321100000")).isEqualTo("520321100");
        assertThat(prefix("100000")).isEqualTo("10");
        assertThatThrownBy(() -> prefix("贵州")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String prefix(String division) {
        return Parameter.of("X", BigDecimal.ONE, null, null, division, "test").prefix();
    }
}
