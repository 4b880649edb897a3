package org.fupin.security.mask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.fupin.model.identifier.LegacyCitizenId;
import org.fupin.model.identifier.Sex;
import org.fupin.schemas.Divisions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counting by residues against writing every number down. People born in the 1800s are invented. */
class IdentityCandidatesTest {

    private static final String COUNTY = "522722";
    private static final LocalDate FIRST = LocalDate.of(1871, 1, 1);
    private static final KnownFacts NOTHING = KnownFacts.ofLiving(LocalDate.of(1920, 1, 1));
    private static final KnownFacts YEAR = NOTHING.withArea(COUNTY).withBirthYear(1871);

    /** Every number of the county and year, by its last four characters. */
    private static final Map<String, Long> ALL = Numbers.byText(COUNTY, YEAR, number -> number.substring(14));

    private final IdentityCandidates counter = new IdentityCandidates();

    /** The table of the requirements: county and year of birth known, so many characters kept at the end. */
    @ParameterizedTest
    @CsvSource({"4, 11000, 33", "3, 1100, 332", "2, 110, 3318", "1, 11, 33182", "0, 1, 365000"})
    void theTableOfTheRequirementsIsWhatWritingAllNumbersDownGives(int tail, int texts, long average) {
        Map<String, Long> found = kept(tail, sequence -> true);
        assertThat(found).hasSize(texts);
        agree(found, tail, YEAR, average);
    }

    @ParameterizedTest
    @CsvSource({"4, 33", "3, 332", "2, 3318", "1, 16591", "0, 182500"})
    void theSexHalvesWhatTheTailDoesNotTell(int tail, long average) {
        agree(kept(tail, sequence -> sequence % 2 == 1), tail, YEAR.withSex(Sex.MALE), average);
        agree(kept(tail, sequence -> sequence % 2 == 0), tail, YEAR.withSex(Sex.FEMALE), average);
    }

    private void agree(Map<String, Long> found, int tail, KnownFacts known, long average) {
        long all = found.values().stream().mapToLong(Long::longValue).sum();
        long least = found.values().stream().min(Long::compare).orElseThrow();
        assertThat(Math.round((double) all / found.size())).isEqualTo(average);
        assertThat(least).isBetween(average * 9 / 10, average);
        assertThat(counter.least(6, tail, known)).isEqualTo(least);
        found.forEach((text, count) -> {
            String pattern = COUNTY + "*".repeat(12 - tail) + text;
            assertThat(counter.count(pattern, known)).as(pattern).isEqualTo(count);
        });
    }

    private static Map<String, Long> kept(int tail, IntPredicate sequence) {
        return ALL.entrySet().stream()
                .filter(entry -> sequence.test(Integer.parseInt(entry.getKey().substring(0, 3))))
                .collect(Collectors.groupingBy(
                        entry -> entry.getKey().substring(4 - tail), Collectors.summingLong(Map.Entry::getValue)));
    }

    @Test
    void theExactNumbersOfTheTable() {
        assertThat(counter.count("522722************", YEAR)).isEqualTo(365_000);
        assertThat(counter.count("522722************", YEAR.withSex(Sex.FEMALE)))
                .isEqualTo(182_500);
        assertThat(counter.count("522722************", NOTHING.withBirthYear(1872)))
                .isEqualTo(366_000);
        assertThat(counter.count("5227221871********", NOTHING)).isEqualTo(365_000);
        assertThat(counter.count("52272218710328****", NOTHING)).isEqualTo(1000);
    }

    @Test
    void charactersMayBeHiddenAnywhere() {
        LocalDate to = LocalDate.of(1871, 3, 31);
        KnownFacts known = NOTHING.withArea(COUNTY).withBirth(FIRST, to);
        for (List<Integer> hidden :
                List.of(List.of(6, 7, 8, 9), List.of(10, 12, 15), List.of(13, 16, 17), List.of(11, 14))) {
            Map<String, Long> found = Numbers.byText(COUNTY, known, number -> without(number, hidden));
            found.entrySet().stream()
                    .limit(5000)
                    .forEach(text -> assertThat(counter.count(text.getKey(), known))
                            .as(text.getKey())
                            .isEqualTo(text.getValue()));
        }
    }

    @Test
    void anAreaThatDoesNotShowIsAnyCountyThatFits() {
        List<String> counties = Divisions.standard().codes().stream()
                .filter(code -> code.startsWith("5227") && !code.endsWith("00"))
                .toList();
        KnownFacts known = NOTHING.withArea("5227").withBirth(FIRST, LocalDate.of(1871, 1, 3));
        Map<String, Long> found = new HashMap<>();
        for (String county : counties) {
            Numbers.byText(county, known, number -> "****" + number.substring(4, 6) + "***********" + number.charAt(17))
                    .forEach((text, count) -> found.merge(text, count, Long::sum));
        }
        found.forEach(
                (text, count) -> assertThat(counter.count(text, known)).as(text).isEqualTo(count));
        assertThat(counter.count("******************", known)).isEqualTo(counties.size() * 3000L);
        assertThat(counter.count("******************", known.withArea(COUNTY))).isEqualTo(3000);
        assertThat(counter.least(0, 0, known.withArea("522722104203"))).isEqualTo(3000);
        assertThat(counter.least(2, 1, known)).isLessThanOrEqualTo(counter.least(0, 1, known));
    }

    @Test
    void oldNumbersOfFifteenDigits() {
        KnownFacts known = NOTHING.withBirth(LocalDate.of(1899, 12, 1), LocalDate.of(1900, 1, 31));
        long found = 0;
        for (LocalDate day = known.bornFrom(); !day.isAfter(known.bornTo()); day = day.plusDays(1)) {
            for (int sequence = 0; sequence < 1000; sequence++) {
                String number = "%s%02d%02d%02d%03d"
                        .formatted(COUNTY, day.getYear() % 100, day.getMonthValue(), day.getDayOfMonth(), sequence);
                found += LegacyCitizenId.of(number).birthDate().equals(day) && sequence % 2 == 1 ? 1 : 0;
            }
        }
        assertThat(counter.count("522722*********", known.withSex(Sex.MALE))).isEqualTo(found);
    }

    @Test
    void ofADisabilityCertificateThePersonCounts() {
        assertThat(counter.count("522722**************", YEAR)).isEqualTo(365_000);
        assertThat(counter.count("522722************31B1", YEAR)).isEqualTo(365_000);
    }

    @Test
    void contradictionsLeaveNobody() {
        assertThat(counter.count("5227221872********", YEAR)).isZero();
        assertThat(counter.count("44****************", YEAR)).isZero();
    }

    @Test
    void whatIsNoPatternIsRefusedWithoutBeingShown() {
        for (String text : List.of("", "张三", "52272218710328", "522722187103280O1X", "X22722187103289970")) {
            assertThat(IdentityCandidates.isPattern(text)).isFalse();
            assertThatThrownBy(() -> counter.count(text, YEAR)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static String without(String number, List<Integer> hidden) {
        StringBuilder text = new StringBuilder(number);
        hidden.forEach(place -> text.setCharAt(place, '*'));
        return text.toString();
    }
}
