package org.fupin.benchmarks.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.fupin.validation.dataset.DatasetRule;
import org.fupin.validation.dataset.DatasetRules;
import org.fupin.validation.dataset.ReferenceRules;
import org.junit.jupiter.api.Test;

/** No rule joins all with all: four times the data make no query handle much more than four times the rows. */
final class GrowthTest {

    private static final int HOUSEHOLDS = 800;
    private static final long FEW = 20_000;
    private static final double MOST = 5.0;

    @Test
    void theWorkOfEveryRuleGrowsWithTheData() throws IOException {
        List<DatasetRule> rules = new ArrayList<>(DatasetRules.standard());
        rules.addAll(ReferenceRules.all());
        Map<String, Cost> once = measure(1, rules);
        Map<String, Cost> fourTimes = measure(4, rules);
        assertThat(once).hasSizeGreaterThan(250);
        assertThat(over(once, fourTimes, Cost::judging)).isEmpty();
        // the database may take another plan for more rows, once; a join of all with all goes on growing
        Set<String> suspects = over(once, fourTimes, Cost::contradicting);
        rules.removeIf(rule -> !suspects.contains(rule.code()));
        assertThat(over(fourTimes, measure(16, rules), Cost::contradicting)).isEmpty();
    }

    /** The codes of rules whose work is no little and grew more than so many times. */
    private static Set<String> over(Map<String, Cost> before, Map<String, Cost> after, ToLongFunction<Cost> work) {
        Set<String> over = new TreeSet<>();
        after.forEach((code, cost) -> {
            long now = work.applyAsLong(cost);
            if (now > FEW && now > MOST * work.applyAsLong(before.getOrDefault(code, Cost.NONE))) {
                over.add(code);
            }
        });
        return over;
    }

    private static Map<String, Cost> measure(int times, List<DatasetRule> rules) throws IOException {
        return GrowthBenchmark.measure(
                times * HOUSEHOLDS, rules, new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8));
    }

    /** The measure sees a join of all with all. */
    @Test
    void aRuleThatLooksAtEachWithEachIsSeen() throws IOException {
        DatasetRule rule = DatasetRule.parse("""
                -- code: HHD-X-901
                -- severity: error
                -- record: household
                -- field:
                -- reads: household(householdNo, memberCount)
                -- title: t
                -- zh: z
                -- en: e
                -- basis: b
                -- confidence: sure
                SELECT a.rowId, count(*) AS larger
                FROM household a
                JOIN household b ON b.memberCount > a.memberCount AND b.householdNo <> a.householdNo
                GROUP BY a.rowId
                """);
        Cost once = measure(1, List.of(rule)).getOrDefault(rule.code(), Cost.NONE);
        Cost fourTimes = measure(4, List.of(rule)).getOrDefault(rule.code(), Cost.NONE);
        assertThat(fourTimes.handled()).isGreaterThan((long) (3 * MOST / 2 * once.handled()));
    }
}
