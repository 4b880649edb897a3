package org.fupin.security.deid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The check against counting in plain maps. */
class KAnonymityProperties {

    private static final KAnonymityRequest REQUEST =
            KAnonymityRequest.of(List.of("village", "age", "sex"), 5).withSensitive(List.of("cause", "health"), 2);

    private record Naive(Map<List<String>, Integer> classes, Map<List<String>, List<Set<String>>> values) {

        static Naive of(List<List<String>> rows) {
            Naive naive = new Naive(new HashMap<>(), new HashMap<>());
            for (List<String> row : rows) {
                List<String> key = row.subList(0, 3);
                naive.classes.merge(key, 1, Integer::sum);
                List<Set<String>> sets =
                        naive.values.computeIfAbsent(key, k -> List.of(new HashSet<>(), new HashSet<>()));
                sets.get(0).add(row.get(3));
                sets.get(1).add(row.get(4));
            }
            return naive;
        }

        int l(List<String> key) {
            return values.getOrDefault(key, List.of()).stream()
                    .mapToInt(Set::size)
                    .min()
                    .orElseThrow();
        }
    }

    private static List<List<String>> rows(long seed, int count, int villages) {
        Random random = new Random(seed);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(List.of(
                    "v" + (int) Math.abs(random.nextGaussian() * villages),
                    String.valueOf(random.nextInt(4) * 20),
                    random.nextInt(10) == 0 ? "" : "男",
                    "c" + random.nextInt(3),
                    "h" + random.nextInt(1 + random.nextInt(4))));
        }
        return rows;
    }

    private static RowSource source(List<List<String>> rows) {
        return (columns, sink) -> {
            long line = 1;
            for (List<String> row : rows) {
                sink.row(++line, row);
            }
        };
    }

    @Property(tries = 60)
    void theReportIsWhatPlainMapsSay(
            @ForAll long seed,
            @ForAll @IntRange(max = 3000) int count,
            @ForAll @IntRange(min = 1, max = 400) int spread)
            throws IOException {
        List<List<String>> rows = rows(seed, count, spread);
        KAnonymityReport report = KAnonymity.check(source(rows), REQUEST, Path.of("target"));
        compare(report, rows);
        assertThat(report.spilledBytes()).isZero();
    }

    /** The smallest tables: everything goes to files, and the files are split again. */
    @Property(tries = 12)
    void filesOnDiskChangeNothing(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60_000) int classes)
            throws IOException {
        Path temporary = Files.createTempDirectory(Path.of("target"), "spill");
        Random random = new Random(seed);
        Map<Long, Integer> counts = new HashMap<>();
        Map<Long, Set<Integer>> values = new HashMap<>();
        try (ClassCounter counter = new ClassCounter(1, 1, temporary)) {
            for (int i = 0; i < classes * 2; i++) {
                long high = mix(random.nextInt(classes));
                int value = random.nextInt(5);
                counts.merge(high, 1, Integer::sum);
                values.computeIfAbsent(high, key -> new HashSet<>()).add(value);
                counter.count(high, high | 1, 1, i);
                counter.value(high, high | 1, (long) value << ValueSet.COLUMN_BITS);
            }
            counter.finish((table, slot, different) -> {
                assertThat(table.count(slot)).isEqualTo((long) Objects.requireNonNull(counts.remove(table.high(slot))));
                assertThat(different[0])
                        .isEqualTo(Objects.requireNonNull(values.remove(table.high(slot)))
                                .size());
            });
            assertThat(counter.spilled() > 0 || classes < 2000).isTrue();
        }
        assertThat(counts).isEmpty();
        assertThat(temporary).isEmptyDirectory();
        Files.delete(temporary);
    }

    private static long mix(long number) {
        long mixed = (number + 1) * 0x9E3779B97F4A7C15L;
        return (mixed ^ mixed >>> 29) * 0xBF58476D1CE4E5B9L;
    }

    /** One class with more different values than memory holds has enough of them; others are counted as ever. */
    @Example
    void oneClassMayHoldAnyNumberOfValues() throws IOException {
        Path temporary = Files.createTempDirectory(Path.of("target"), "spill");
        Map<Long, Integer> found = new HashMap<>();
        try (ClassCounter counter = new ClassCounter(1, 1, temporary)) {
            for (long i = 0; i < 20_000; i++) {
                counter.count(mix(1), 1, 1, i);
                counter.value(mix(1), 1, mix(i) << ValueSet.COLUMN_BITS);
                counter.count(mix(2 + i % 50), 1, 1, i);
                counter.value(mix(2 + i % 50), 1, i % 7 << ValueSet.COLUMN_BITS);
            }
            counter.finish((table, slot, different) -> found.put(table.high(slot), different[0]));
        }
        assertThat(found.remove(mix(1))).isGreaterThan(700);
        assertThat(found)
                .hasSize(50)
                .allSatisfy((key, values) -> assertThat(values).isEqualTo(7));
    }

    private static void compare(KAnonymityReport report, List<List<String>> rows) {
        Naive naive = Naive.of(rows);
        assertThat(report.rows()).isEqualTo(rows.size());
        assertThat(report.classes()).isEqualTo(naive.classes.size());
        assertThat(report.minK())
                .isEqualTo(naive.classes.values().stream()
                        .min(Integer::compare)
                        .orElse(0)
                        .longValue());
        assertThat(report.maxK())
                .isEqualTo(naive.classes.values().stream()
                        .max(Integer::compare)
                        .orElse(0)
                        .longValue());
        assertThat(report.uniques())
                .isEqualTo(naive.classes.values().stream()
                        .filter(size -> size == 1)
                        .count());
        assertThat(report.rowsBelowK())
                .isEqualTo(naive.classes.values().stream()
                        .filter(size -> size < 5)
                        .mapToInt(size -> size)
                        .sum());
        assertThat(report.minL())
                .isEqualTo(
                        naive.classes.keySet().stream().mapToInt(naive::l).min().orElse(0));
        assertThat(report.rowsBelowL())
                .isEqualTo(naive.classes.keySet().stream()
                        .filter(key -> naive.l(key) < 2)
                        .mapToInt(naive.classes::get)
                        .sum());
        assertThat(report.sizes().stream()
                        .mapToLong(KAnonymityReport.Size::rows)
                        .sum())
                .isEqualTo(rows.size());
        assertThat(report.firstLines()).isEqualTo(lines(naive, rows));
        assertThat(report.holds()).isEqualTo(report.rowsBelowK() == 0 && report.rowsBelowL() == 0);
    }

    private static List<Long> lines(Naive naive, List<List<String>> rows) {
        Set<List<String>> met = new HashSet<>();
        List<Long> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<String> key = rows.get(i).subList(0, 3);
            if (met.add(key) && (naive.classes.getOrDefault(key, 0) < 5 || naive.l(key) < 2)) {
                lines.add(i + 2L);
            }
        }
        return lines.stream().limit(20).toList();
    }

    /** Where one value ends and the next begins matters; so does an empty one. The Unicode form does not. */
    @Example
    void valuesAreNotRunTogether() throws IOException {
        assertThat(classes(List.of("1", "23"), List.of("12", "3"))).isEqualTo(2);
        assertThat(classes(List.of("", "123"), List.of("123", ""))).isEqualTo(2);
        assertThat(classes(List.of("\u00e9", ""), List.of("e\u0301", ""))).isEqualTo(1);
        assertThat(classes(List.of("\ud800", ""), List.of("?", ""))).isEqualTo(2);
        assertThat(classes(List.of("\ud800", ""), List.of("\udc00", ""))).isEqualTo(2);
        assertThat(classes(List.of("x".repeat(5000), ""), List.of("x".repeat(5001), "")))
                .isEqualTo(2);
    }

    private static long classes(List<String> one, List<String> other) throws IOException {
        KAnonymityRequest request = KAnonymityRequest.of(List.of("a", "b"), 2);
        return KAnonymity.check(source(List.of(one, other)), request, Path.of("target"))
                .classes();
    }
}
