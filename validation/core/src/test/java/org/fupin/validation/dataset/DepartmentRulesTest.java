package org.fupin.validation.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.schemas.CodeLists;
import org.fupin.schemas.DepartmentRule;
import org.junit.jupiter.api.Test;

/** {@code rules/departments.csv} against the rules. */
class DepartmentRulesTest {

    private static final Map<String, DatasetRule> RULES =
            DatasetRules.standard().stream().collect(Collectors.toMap(DatasetRule::code, Function.identity()));

    @Test
    void everyRuleThatReadsAFeedSaysWhichDoubtItGives() {
        List<String> reading = RULES.values().stream()
                .filter(rule -> rule.reads().keySet().stream().anyMatch(table -> table.matches("feed[A-Z].*")))
                .map(DatasetRule::code)
                .sorted()
                .toList();
        assertThat(DepartmentRule.all()).extracting(DepartmentRule::rule).containsExactlyElementsOf(reading);
    }

    @Test
    void eachFeedIsComparedByARuleThatReadsIt() {
        for (DepartmentRule each : DepartmentRule.all()) {
            RecordType feed = ComparisonReads.feed(each.feed());
            assertThat(rule(each).reads()).as(each.rule()).containsKey(feed.name());
        }
        List<String> feeds = RecordTypes.all().stream()
                .filter(type -> type.name().startsWith("feed"))
                .map(RecordType::code)
                .toList();
        assertThat(DepartmentRule.all()).extracting(DepartmentRule::feed).containsAll(feeds);
        assertThat(feeds).hasSize(10);
    }

    @Test
    void everyTypeButMovedOutIsGivenBySomeRule() {
        List<String> given = DepartmentRule.all().stream()
                .map(DepartmentRule::difference)
                .distinct()
                .toList();
        List<String> known = CodeLists.get("DIFFERENCE_TYPE").codes().stream()
                .map(code -> code.code())
                .filter(code -> !code.equals("2"))
                .toList();
        assertThat(given).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void theNamedValuesAreDetailsOfTheRule() {
        for (DepartmentRule each : DepartmentRule.all()) {
            String sql = rule(each).sql();
            String last = sql.substring(sql.lastIndexOf("\nSELECT"));
            Stream.concat(each.registerValues().stream(), each.feedValues().stream())
                    .forEach(name -> assertThat(last).as(each.rule()).containsPattern("\\b" + name + "\\b"));
        }
    }

    private static DatasetRule rule(DepartmentRule each) {
        return Objects.requireNonNull(RULES.get(each.rule()), each.rule());
    }

    /** Values may be those of health or money; a name or number of a person is what the record must not hold. */
    @Test
    void noNamedValueIsAPersonalNumberOrName() {
        for (DepartmentRule each : DepartmentRule.all()) {
            Stream.concat(each.registerValues().stream(), each.feedValues().stream())
                    .forEach(name -> assertThat(name)
                            .doesNotContainIgnoringCase("certificate")
                            .isNotEqualTo("name"));
        }
    }
}
