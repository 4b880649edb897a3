package org.fupin.security.deid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coarser files, hierarchies and the export. */
class GeneraliserTest {

    private static final KAnonymityRequest REQUEST =
            KAnonymityRequest.of(List.of("village", "age", "income"), 5).withSensitive(List.of("cause"), 2);
    private static final Map<String, Hierarchy> HIERARCHIES = Map.of(
            "village", Hierarchy.divisions(),
            "age", Hierarchy.bands(5, 10, 20),
            "income", Hierarchy.bands(100, 1000, 10_000));

    @TempDir
    private Path folder = Path.of("");

    private static List<List<String>> people(long seed, int count) {
        Random random = new Random(seed);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(List.of(
                    "5227221%02d%03d".formatted(random.nextInt(3), 200 + random.nextInt(4)),
                    String.valueOf(random.nextInt(80)),
                    String.valueOf(2000 + random.nextInt(4000)),
                    "c" + random.nextInt(4),
                    "note" + i));
        }
        return rows;
    }

    private static RowSource source(List<List<String>> rows) {
        List<String> names = List.of("village", "age", "income", "cause", "note");
        return (columns, sink) -> {
            int[] places = CsvRows.places(names, columns);
            for (int i = 0; i < rows.size(); i++) {
                List<String> row = rows.get(i);
                sink.row(
                        i + 2L,
                        java.util.Arrays.stream(places).mapToObj(row::get).toList());
            }
        };
    }

    @Test
    void theResultHoldsAndNoLevelCanBeLower() throws IOException {
        for (long seed = 0; seed < 12; seed++) {
            RowSource source = source(people(seed, 300));
            Generaliser generaliser = new Generaliser(REQUEST, HIERARCHIES, seed % 3 * 0.02, folder);
            Generalisation found = generaliser.search(source);
            assertThat(found.reached()).isTrue();
            assertThat(found.before().holds()).isFalse();
            assertThat(shortRows(source, generaliser, found.levels())).isLessThanOrEqualTo(300 * (seed % 3 * 0.02));
            for (int column = 0; column < 3; column++) {
                List<Integer> lower = new ArrayList<>(found.levels());
                lower.set(column, lower.get(column) - 1);
                if (lower.get(column) >= 0) {
                    assertThat(shortRows(source, generaliser, lower)).isGreaterThan(300 * (seed % 3 * 0.02));
                }
            }
        }
    }

    /** Counted in plain maps. */
    private static double shortRows(RowSource source, Generaliser generaliser, List<Integer> levels)
            throws IOException {
        Map<List<String>, List<String>> classes = new HashMap<>();
        source.read(
                REQUEST.columns(),
                sink((line, row) -> classes.computeIfAbsent(
                                generaliser.coarse(row.subList(0, 3), levels), key -> new ArrayList<>())
                        .add(row.get(3))));
        int small = classes.values().stream()
                .filter(rows -> rows.size() < 5)
                .mapToInt(List::size)
                .sum();
        int uniform = classes.values().stream()
                .filter(rows -> rows.stream().distinct().count() < 2)
                .mapToInt(List::size)
                .sum();
        return Math.max(small, uniform);
    }

    @Test
    void whatIsWrittenHoldsAndSaysWhatWasLeftOut() throws IOException {
        RowSource source = source(people(7, 400));
        Generaliser generaliser = new Generaliser(REQUEST, HIERARCHIES, 0.05, folder);
        Generalisation found = generaliser.search(source);
        List<List<String>> written = new ArrayList<>();
        long leftOut = generaliser.write(
                source, found.levels(), List.of("note"), sink((line, row) -> written.add(List.copyOf(row))));
        assertThat(written).hasSize(400 - (int) leftOut).allMatch(row -> row.size() == 5);
        assertThat(leftOut).isBetween(1L, 40L);
        Map<List<String>, Long> sizes =
                written.stream().collect(Collectors.groupingBy(row -> row.subList(0, 3), Collectors.counting()));
        assertThat(sizes.values()).allMatch(size -> size >= 5);
        Map<List<String>, Long> causes = written.stream()
                .map(row -> row.subList(0, 4))
                .distinct()
                .collect(Collectors.groupingBy(row -> row.subList(0, 3), Collectors.counting()));
        assertThat(causes.values()).allMatch(size -> size >= 2);
        assertThat(written).allMatch(row -> row.get(4).startsWith("note"));
    }

    @Test
    void whatCannotBeReachedIsSaid() throws IOException {
        Generalisation found = new Generaliser(REQUEST, HIERARCHIES, 0, folder).search(source(people(1, 4)));
        assertThat(found.reached()).isFalse();
        assertThat(found.levels()).containsExactly(5, 4, 4);
        Generalisation none = new Generaliser(REQUEST, Map.of(), 0, folder).search(source(people(1, 50)));
        assertThat(none.reached()).isFalse();
        assertThat(none.levels()).containsExactly(0, 0, 0);
        Generalisation sound = new Generaliser(REQUEST, HIERARCHIES, 1, folder).search(source(people(1, 50)));
        assertThat(sound.reached()).isTrue();
        assertThat(sound.steps()).isEmpty();
    }

    @Test
    void hierarchiesClimb() {
        Hierarchy villages = Hierarchy.divisions();
        assertThat(climb(villages, "522722101203"))
                .containsExactly("522722101203", "522722101", "522722", "5227", "52", "*");
        assertThat(climb(villages, "522722")).containsExactly("522722", "522722", "522722", "5227", "52", "*");
        assertThat(climb(villages, "麻尾")).containsExactly("麻尾", "*", "*", "*", "*", "*");
        assertThat(climb(Hierarchy.bands(5, 10), "47")).containsExactly("47", "45-49", "40-49", "*");
        assertThat(climb(Hierarchy.bands(100), "-0.5")).containsExactly("-0.5", "-100--1", "*");
        assertThat(climb(Hierarchy.bands(100), "3456.78")).containsExactly("3456.78", "3400-3499", "*");
        assertThat(climb(Hierarchy.dates(), "1871-03-28"))
                .containsExactly("1871-03-28", "1871-03", "1871", "1870-1874", "1870-1879", "*");
        assertThat(climb(Hierarchy.dates(), "1871"))
                .containsExactly("1871", "1871", "1871", "1870-1874", "1870-1879", "*");
        assertThat(climb(Hierarchy.hide(), "甲")).containsExactly("甲", "*");
        Hierarchy causes = Hierarchy.table(List.of(List.of("因病", "健康"), List.of("因残", "健康"), List.of("因学", "教育")));
        assertThat(climb(causes, "因残")).containsExactly("因残", "健康", "*");
        assertThat(climb(causes, "其他")).containsExactly("其他", "*", "*");
        assertThat(Hierarchy.table(List.of(List.of("a", "b", "*"), List.of("c", "b", "*")))
                        .levels())
                .isEqualTo(2);
    }

    private static List<String> climb(Hierarchy hierarchy, String value) {
        List<String> levels = new ArrayList<>();
        for (int level = 0; level <= hierarchy.levels(); level++) {
            levels.add(hierarchy.at(level, value));
        }
        return levels;
    }

    @Test
    void hierarchiesThatMakeNoSenseAreRefused() {
        for (String text :
                List.of("", "bands", "bands:1", "bands:5:7", "bands:10:5", "bands:5:5", "village", "bands:x")) {
            assertThatThrownBy(() -> Hierarchy.parse(text)).as(text).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(Hierarchy.parse(" Bands:5:10 ")).isEqualTo(Hierarchy.bands(5, 10));
        assertThat(Hierarchy.parse("divisions").levels()
                        + Hierarchy.parse("dates").levels()
                        + Hierarchy.parse("hide").levels())
                .isEqualTo(11);
        for (List<List<String>> rows : List.of(
                List.<List<String>>of(),
                List.of(List.of("a", "b"), List.of("c")),
                List.of(List.of("a", "b"), List.of("a", "c")),
                List.of(List.of("a", "x", "1"), List.of("b", "x", "2")))) {
            assertThatThrownBy(() -> Hierarchy.table(rows)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Generaliser(REQUEST, Map.of("cause", Hierarchy.hide()), 0, folder))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Generaliser(REQUEST, Map.of(), 1.5, folder))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theExportForArxIsWhole() throws IOException {
        Path out = folder.resolve("arx");
        List<List<String>> rows = new ArrayList<>(people(3, 20));
        rows.add(List.of("522722101203", "=1+1", "-5", "@c", "x"));
        ArxExport.write(out, source(rows), REQUEST, HIERARCHIES);
        List<String> data = Files.readAllLines(out.resolve("data.csv"));
        assertThat(data).hasSize(22).first().isEqualTo("village;age;income;cause");
        assertThat(data.get(21)).isEqualTo("522722101203;'=1+1;-5;'@c");
        assertThat(Files.readAllLines(out.resolve("hierarchy-1.csv")))
                .contains("522722101203;522722101;522722;5227;52;*");
        assertThat(Files.readAllLines(out.resolve("attributes.csv")))
                .containsExactly(
                        "column;type;hierarchy",
                        "village;QUASI_IDENTIFYING;hierarchy-1.csv",
                        "age;QUASI_IDENTIFYING;hierarchy-2.csv",
                        "income;QUASI_IDENTIFYING;hierarchy-3.csv",
                        "cause;SENSITIVE;");
        assertThat(java.nio.file.attribute.PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(out.resolve("data.csv"))))
                .isEqualTo("rw-------");
    }

    @Test
    void riskLimitsSayWhichKTheyAskFor() throws IOException {
        assertThat(RiskLimit.PUBLIC.leastK()).isEqualTo(20);
        assertThat(RiskLimit.CONTROLLED.leastK()).isEqualTo(5);
        assertThat(RiskLimit.of(0.3, 0.3).leastK()).isEqualTo(4);
        KAnonymityReport report = KAnonymity.check(
                (columns, sink) -> {
                    for (int i = 0; i < 10; i++) {
                        sink.row(i, List.of(i < 5 ? "a" : "b"));
                    }
                },
                KAnonymityRequest.of(List.of("v"), 5),
                folder);
        assertThat(RiskLimit.CONTROLLED.kept(report)).isTrue();
        assertThat(RiskLimit.PUBLIC.kept(report)).isFalse();
        assertThatThrownBy(() -> RiskLimit.of(0, 0.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RiskLimit.of(0.1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    private interface Row {
        void row(long line, List<String> values);
    }

    private static RowSource.Sink sink(Row row) {
        return new RowSource.Sink() {
            @Override
            public void row(long line, List<String> values) {
                row.row(line, values);
            }

            @Override
            public void broken(long line) {}
        };
    }
}
