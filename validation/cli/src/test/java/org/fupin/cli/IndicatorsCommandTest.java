package org.fupin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The county of the examples, whose figures were counted in its files by other means. */
class IndicatorsCommandTest {

    private static final Path COUNTY = Path.of("../../examples/data/county/clean");

    @Test
    void countsThePoorOfTheCountyAndOfEachVillageInside() {
        List<String> lines = lines("--year", "2018");
        assertThat(lines.get(0)).isEqualTo("code,version,division,object,period,base,value,unit");
        assertThat(lines)
                .contains(
                        "R-POP-002,1,522722,,2018,3,1728,人",
                        "R-POP-003,1,522722,,2018,3,492,户",
                        "R-POP-013,1,522722,,2018,3,49.07,%",
                        "R-POP-002,1,522722001202,,2018,3,9,人",
                        "R-POP-003,1,522722001202,,2018,3,2,户");
    }

    /** The register alone: the whole package holds the assessment of the province, too. */
    @Test
    void aCountySaysNothingOfItsProvince() {
        Call call = Call.of("indicators", COUNTY.resolve("household.csv").toString(), "--data-year", "2018");
        assertThat(call.exit()).as(call.err()).isZero();
        assertThat(call.out().lines().skip(1).map(line -> line.split(",", -1)[2]))
                .isNotEmpty()
                .allMatch(division -> division.startsWith("522722"));
    }

    @Test
    void onlyThatDivisionAndThoseInside() {
        List<String> lines = lines("--division", "522722001202");
        assertThat(lines).contains("R-POP-002,1,522722001202,,2018,3,9,人");
        assertThat(lines.stream().skip(1)).allMatch(line -> line.contains(",522722001202,"));
    }

    @Test
    void singleHouseholdsOnlyWhenAskedFor() {
        assertThat(lines()).noneMatch(line -> line.startsWith("H-POP-001,"));
        assertThat(lines("--objects", "--division", "522722001202"))
                .anyMatch(line -> line.startsWith("H-POP-001,1,522722001202,52272200001,2018,3,4,"));
    }

    @Test
    void theSameAsJson() {
        Call call = Call.of("indicators", COUNTY.toString(), "--format", "json", "--division", "522722");
        assertThat(call.exit()).isZero();
        assertThat(call.out())
                .startsWith("[{")
                .contains("{\"code\":\"R-POP-002\",\"version\":\"1\",\"division\":\"522722\",\"object\":\"\","
                        + "\"period\":\"2018\",\"base\":\"3\",\"value\":1728,\"unit\":\"人\"}");
    }

    /** The county has 60 days to allocate: of money of January nothing is late or in time yet on 1 February. */
    @Test
    void theDayOfJudgementIsTheOneThatIsGiven() {
        String late = "F-FND-007,1,522722,,2018,";
        assertThat(lines("--as-of", "2018-02-01")).noneMatch(line -> line.startsWith(late));
        assertThat(lines("--as-of", "2018-12-31")).anyMatch(line -> line.startsWith(late));
    }

    /** With notices of a thousand days no exit is in order. */
    @Test
    void theNumbersOfTheProfileAreUsed(@TempDir Path folder) throws IOException {
        Path profile = Samples.text(
                folder,
                "profile.yaml",
                "parameters: [{name: NOTICE_DAYS, value: 1000, division: '520000', source: test}]\n");
        assertThat(ordered()).isPositive();
        assertThat(ordered("--profile", profile.toString())).isZero();
    }

    private static BigDecimal ordered(String... more) {
        return lines(more).stream()
                .map(line -> line.split(",", -1))
                .filter(line -> line[0].equals("R-EXT-008") && line[2].equals("522722"))
                .map(line -> new BigDecimal(line[6]))
                .reduce(BigDecimal::max)
                .orElseThrow();
    }

    @Test
    void refusesADivisionThatIsNone() {
        Call.of("indicators", COUNTY.toString(), "--division", "5227220").complains(ExitCode.USAGE, "--division");
    }

    @Test
    void saysThatAPathDoesNotExist() {
        Call.of("indicators", "no-such-folder").complains(ExitCode.UNREADABLE, "no-such-folder");
    }

    @ParameterizedTest
    @CsvSource({"520000,52", "520100,5201", "520123,520123", "520123001000,520123001", "520100000000,5201", "52,52"})
    void theDigitsOfADivision(String code, String digits) {
        assertThat(DivisionDigits.of(code)).isEqualTo(digits);
        assertThat(DivisionDigits.of(DivisionDigits.code(digits))).isEqualTo(digits);
    }

    private static List<String> lines(String... more) {
        String[] args = new String[more.length + 2];
        args[0] = "indicators";
        args[1] = COUNTY.toString();
        System.arraycopy(more, 0, args, 2, more.length);
        Call call = Call.of(args);
        assertThat(call.exit()).as(call.err()).isZero();
        return call.out().lines().toList();
    }
}
