package org.fupin.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fupin.schemas.RuleHistory;
import org.fupin.schemas.Wording;
import org.fupin.validation.rule.RuleDescription;
import org.junit.jupiter.api.Test;

/** Every rule of the standard that speaks of the records of this version is either there or said not to be. */
class StandardIndexTest {

    private static final Path RULES = Path.of("../../schemas/rules");

    private final Map<String, List<String>> standard = read("standard.csv", 6);
    private final Map<String, List<String>> retired = read("retired.csv", 5);
    private final Map<String, List<String>> missing = read("not-implemented.csv", 3);

    @Test
    void everyRuleIsImplementedOrSaysWhyNot() {
        Set<String> faults = new TreeSet<>();
        for (String code : standard.keySet()) {
            boolean there = RuleCatalogue.find(code).isPresent();
            if (there == missing.containsKey(code)) {
                faults.add(code + (there ? " is implemented and in not-implemented.csv" : " is in neither place"));
            }
        }

        assertThat(faults).isEmpty();
        assertThat(standard.keySet()).containsAll(missing.keySet());
        missing.forEach((code, row) -> {
            assertThat(row.get(1))
                    .as(code)
                    .isEqualTo(standard.getOrDefault(code, List.of()).get(4));
            assertThat(row.get(2)).as(code).hasSizeGreaterThan(20);
        });
    }

    @Test
    void implementedRulesSayWhatTheStandardSays() {
        Set<String> faults = new TreeSet<>();
        standard.forEach((code, row) -> {
            Optional<RuleDescription> rule = RuleCatalogue.find(code);
            if (rule.isPresent()) {
                String confidence = confidence(row.get(5));
                compare(faults, code, "title", row.get(4), rule.get().title());
                compare(faults, code, "confidence", confidence, lower(rule.get().confidence()));
                compare(
                        faults,
                        code,
                        "severity",
                        severity(row.get(1), confidence),
                        lower(rule.get().severity()));
            }
        });

        assertThat(faults).isEmpty();
    }

    @Test
    void everyRuleHasAnEnglishTitleAndAHistoryThatEndsWithItsSeverity() {
        for (RuleDescription rule : RuleCatalogue.all()) {
            assertThat(Wording.ruleTitle(rule.code())).as(rule.code()).isPresent();
            List<RuleHistory.Change> changes = RuleHistory.changes(rule.code());
            if (!changes.isEmpty()) {
                assertThat(changes.get(changes.size() - 1).severity())
                        .as(rule.code())
                        .isEqualTo(rule.severity().text());
            }
        }
    }

    /** A code is given once: what was withdrawn stays in {@code retired.csv} and never comes back. */
    @Test
    void noRetiredCodeIsUsedAgain() {
        assertThat(RuleCatalogue.all())
                .extracting(RuleDescription::code)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(retired.isEmpty() ? Set.of("") : retired.keySet());
    }

    /** Rules that are ours alone: what a file may get wrong, the forms of values, and references. */
    @Test
    void noRuleIsInventedUnderACodeOfTheStandard() {
        assertThat(RuleCatalogue.all())
                .extracting(RuleDescription::code)
                .filteredOn(code -> !standard.containsKey(code))
                .allMatch(code -> code.startsWith("FIL-") || code.startsWith("VAL-") || code.startsWith("REF-"));
    }

    private static void compare(Set<String> faults, String code, String what, String wanted, String found) {
        if (!wanted.equals(found)) {
            faults.add(code + " " + what + ": " + found + ", in the standard " + wanted);
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The weakest grade of those that the standard gives to the parts of a rule. */
    private static String confidence(String text) {
        return List.of("guess", "proposed", "likely", "sure").stream()
                .filter(text::contains)
                .findFirst()
                .orElseThrow();
    }

    /** A guess rejects nothing. */
    private static String severity(String level, String confidence) {
        return level.equals("error") && confidence.equals("guess") ? "warning" : level;
    }

    private static Map<String, List<String>> read(String name, int columns) {
        Map<String, List<String>> rows = new TreeMap<>();
        try {
            List<String> lines = Files.readAllLines(RULES.resolve(name));
            for (String line : lines.subList(1, lines.size())) {
                List<String> row = List.of(line.split(",", -1));
                assertThat(row).as(line).hasSize(columns);
                assertThat(rows.put(row.get(0), row))
                        .as("two lines of " + row.get(0))
                        .isNull();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return rows;
    }
}
