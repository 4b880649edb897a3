package org.fupin.benchmarks.growth;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.fupin.files.relate.RelationSettings;
import org.fupin.files.relate.RelationStore;
import org.fupin.schemas.Parameters;
import org.fupin.validation.dataset.DatasetRule;
import org.fupin.validation.dataset.DatasetRules;
import org.fupin.validation.dataset.ReferenceRules;

/**
 * Times every rule between rows on n, 2n and 4n households with all that belongs to them, and counts the rows that the
 * steps of its query handle. Where time grows faster than data, the line ends in a mark.
 */
public final class GrowthBenchmark {

    private static final int HOUSEHOLDS = 10_000;
    private static final long MEMORY = 1L << 30;
    private static final LocalDate AS_OF = LocalDate.of(2018, 12, 31);
    private static final double WORTH_TELLING = 0.05;
    private static final double LINEAR = 2.6;

    private GrowthBenchmark() {}

    /** Runs it; {@code [households] [rule]}. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int households = arguments.length > 0 ? Integer.parseInt(arguments[0]) : HOUSEHOLDS;
        List<DatasetRule> rules = rules(arguments.length > 1 ? arguments[1] : "");
        List<Map<String, Cost>> sizes = new ArrayList<>();
        for (int times : new int[] {1, 2, 4}) {
            sizes.add(measure(households * times, rules, out));
        }
        print(sizes, out);
    }

    /** The rules whose codes begin so; those on references count as one. */
    private static List<DatasetRule> rules(String start) {
        List<DatasetRule> rules = new ArrayList<>(DatasetRules.standard());
        rules.addAll(ReferenceRules.all());
        rules.removeIf(rule -> !rule.code().startsWith(start));
        return rules;
    }

    /** What every rule costs on that many households. */
    static Map<String, Cost> measure(int households, List<DatasetRule> rules, PrintStream out) throws IOException {
        Path folder = Files.createTempDirectory("fupin-growth-");
        RelationSettings settings = new RelationSettings(AS_OF, Parameters.standard(), MEMORY, 8 * MEMORY, 2, folder);
        Map<String, Cost> costs = new TreeMap<>();
        try (RelationStore store = RelationStore.open(settings, rules)) {
            long rows = new DrawnPackage(households).fill(store);
            for (DatasetRule rule : rules) {
                costs.merge(rule.code(), Cost.of(store, rule), Cost::plus);
            }
            out.printf(Locale.ROOT, "%,d households, %,d rows%n", households, rows);
        } finally {
            Files.deleteIfExists(folder);
        }
        return costs;
    }

    private static void print(List<Map<String, Cost>> sizes, PrintStream out) {
        out.println("rule         seconds n      2n      4n  growth   rows handled n          4n  growth");
        List<String> slowest = new ArrayList<>(sizes.get(2).keySet());
        slowest.sort(Comparator.comparingDouble(code -> -cost(sizes, 2, code).seconds()));
        int over = 0;
        for (String code : slowest) {
            Cost one = cost(sizes, 0, code);
            Cost two = cost(sizes, 1, code);
            Cost four = cost(sizes, 2, code);
            double growth = four.seconds() / two.seconds();
            boolean faster = four.seconds() > WORTH_TELLING && growth > LINEAR;
            over += faster ? 1 : 0;
            out.printf(
                    Locale.ROOT,
                    "%-12s %9.3f %7.3f %7.3f %7.2f %16d %11d %7.2f %s%n",
                    code,
                    one.seconds(),
                    two.seconds(),
                    four.seconds(),
                    growth,
                    one.handled(),
                    four.handled(),
                    (double) four.handled() / Math.max(1, one.handled()),
                    faster ? "<" : "");
        }
        out.printf(
                Locale.ROOT,
                "%d rules, %.1f s, %.1f s, %.1f s; faster than the data grew: %d%n",
                slowest.size(),
                total(sizes.get(0)),
                total(sizes.get(1)),
                total(sizes.get(2)),
                over);
    }

    private static Cost cost(List<Map<String, Cost>> sizes, int size, String code) {
        return sizes.get(size).getOrDefault(code, Cost.NONE);
    }

    private static double total(Map<String, Cost> costs) {
        return costs.values().stream().mapToDouble(Cost::seconds).sum();
    }
}
