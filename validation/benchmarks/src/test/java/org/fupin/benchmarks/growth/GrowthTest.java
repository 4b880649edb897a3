package org.fupin.benchmarks.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
        Map<String, Cost> once = GrowthBenchmark.measure(HOUSEHOLDS, rules, nowhere);
        Map<String, Cost> fourTimes = GrowthBenchmark.measure(4 * HOUSEHOLDS, rules, nowhere);
        List<String> over = new ArrayList<>();
        fourTimes.forEach((code, cost) -> {
            long before = once.getOrDefault(code, Cost.NONE).handled();
            if (cost.handled() > FEW && cost.handled() > MOST * before) {
                over.add(code + ": " + before + " -> " + cost.handled());
            }
        });
        assertThat(once).hasSizeGreaterThan(250);
        assertThat(over).isEmpty();
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
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
        Cost once = GrowthBenchmark.measure(HOUSEHOLDS, List.of(rule), nowhere).getOrDefault(rule.code(), Cost.NONE);
        Cost fourTimes =
                GrowthBenchmark.measure(4 * HOUSEHOLDS, List.of(rule), nowhere).getOrDefault(rule.code(), Cost.NONE);
        assertThat(fourTimes.handled()).isGreaterThan((long) (3 * MOST / 2 * once.handled()));
    }
}
