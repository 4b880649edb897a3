package org.fupin.files.relate;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fupin.validation.dataset.DatasetRule;
import org.fupin.validation.dataset.DatasetRules;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every example of every dataset rule on the embedded database. The tables have the columns that the rule declares and
 * no others, so a query that reads more fails.
 */
class DatasetCasesTest {

    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z0-9]+)}");

    private final Map<String, DatasetRule> rules =
            DatasetRules.standard().stream().collect(Collectors.toMap(DatasetRule::code, Function.identity()));

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicContainer> queryReturnsExactlyTheRowsInBreach() {
        Map<String, List<DatasetCase>> byRule =
                DatasetCase.all().stream().collect(Collectors.groupingBy(DatasetCase::rule, TreeMap::new, toList()));
        return byRule.entrySet().stream().map(each -> container(each.getKey(), each.getValue()));
    }

    private DynamicContainer container(String code, List<DatasetCase> cases) {
        AtomicLong judged = new AtomicLong();
        Stream<DynamicTest> each =
                cases.stream().map(one -> DynamicTest.dynamicTest(one.toString(), () -> judged.addAndGet(check(one))));
        DynamicTest good = DynamicTest.dynamicTest(
                "a good case of " + code + " is judged",
                () -> assertThat(judged.get())
                        .as("rows evaluated in good cases")
                        .isPositive());
        return DynamicContainer.dynamicContainer(code, Stream.concat(each, Stream.of(good)));
    }

    @Test
    void everyRuleHasAGoodAndABadCase() {
        List<DatasetCase> cases = DatasetCase.all();
        Set<String> lacking = new TreeSet<>();
        for (String code : rules.keySet()) {
            for (String kind : List.of("good", "bad")) {
                if (cases.stream()
                        .noneMatch(each ->
                                each.rule().equals(code) && each.expect().equals(kind))) {
                    lacking.add(code + " has no " + kind + " case");
                }
            }
        }
        assertThat(lacking).isEmpty();
    }

    @Test
    void everyRuleThatNamesOtherRowsHasACaseThatSaysWhich() {
        Set<String> said = DatasetCase.all().stream()
                .filter(each -> each.contradicts().values().stream().anyMatch(others -> !others.isEmpty()))
                .map(DatasetCase::rule)
                .collect(Collectors.toSet());
        Set<String> lacking = new TreeSet<>();
        rules.values().stream()
                .filter(rule -> rule.contradicts() != null && !said.contains(rule.code()))
                .forEach(rule -> lacking.add(rule.code()));
        assertThat(lacking).isEmpty();
    }

    /** Checks one example and says how many rows of a good one were judged. */
    private long check(DatasetCase example) throws IOException {
        DatasetRule rule = Objects.requireNonNull(rules.get(example.rule()), "rule in the index");
        assertThat(example.breaches().isEmpty())
                .as("breaches of a bad case only")
                .isNotEqualTo(isBad(example));
        CaseRun run = new CaseRun();
        RuleRun result = run.run(rule, example, folder);
        assertThat(result).isInstanceOf(RuleRun.Judged.class);
        List<String> wanted = new ArrayList<>(example.breaches());
        assertThat(run.breaches()).as(run.details().toString()).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(run.others()).as("contradicts").containsAllEntriesOf(example.contradicts());
        long evaluated = ((RuleRun.Judged) result).evaluated();
        assertThat(evaluated).as("evaluated").isGreaterThanOrEqualTo(wanted.size());
        if (example.expect().equals("notApplicable")) {
            assertThat(evaluated).as("evaluated").isZero();
        }
        run.details().forEach(details -> checkMessage(rule, details));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.max(Comparator.naturalOrder()))
                    .as("temporary files")
                    .isEmpty();
        }
        return example.expect().equals("good") ? evaluated : 0;
    }

    private static boolean isBad(DatasetCase example) {
        return switch (example.expect()) {
            case "bad" -> true;
            case "good", "notApplicable" -> false;
            default -> throw new AssertionError("expect must be good, bad or notApplicable: " + example.expect());
        };
    }

    /** The query must bring every value that the messages name. */
    private static void checkMessage(DatasetRule rule, Map<String, String> details) {
        String messages = rule.description().zh() + rule.description().en();
        Set<String> names =
                NAME.matcher(messages).results().map(found -> found.group(1)).collect(Collectors.toSet());
        assertThat(details.keySet()).containsAll(names);
    }
}
