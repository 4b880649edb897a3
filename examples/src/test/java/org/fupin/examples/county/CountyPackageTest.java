package org.fupin.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.fupin.model.annotation.Severity;
import org.fupin.validation.CheckOptions;
import org.fupin.validation.CheckResult;
import org.fupin.validation.Fupin;
import org.fupin.validation.finding.Finding;
import org.fupin.validation.profile.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The committed packages are what the generator makes, the clean one is sound, and in the other every planted fault is
 * found and nothing else. {@code -Dfupin.refresh=true} writes the packages anew.
 */
class CountyPackageTest {

    private static final Path DATA = Path.of("data", "county");
    private static final LocalDate AS_OF = LocalDate.of(2019, 1, 31);

    @Test
    void generatesTheCommittedPackages(@TempDir Path fresh) throws IOException {
        CountyPackage.write(fresh);
        if (Boolean.getBoolean("fupin.refresh")) {
            CountyPackage.write(DATA);
        }
        Map<String, List<String>> made = contents(fresh);
        assertThat(contents(DATA).keySet())
                .as("committed files; refresh with -Dfupin.refresh=true")
                .isEqualTo(made.keySet());
        contents(DATA)
                .forEach((file, parts) -> assertThat(parts)
                        .as(file + "; refresh with -Dfupin.refresh=true")
                        .isEqualTo(made.get(file)));
    }

    @Test
    void writesTheSameBytesTwice(@TempDir Path one, @TempDir Path other) throws IOException {
        CountyPackage.write(one);
        CountyPackage.write(other);
        for (String workbook : List.of("household_income_2018.xlsx", "person_2016.xlsx", "village_annual.xlsx")) {
            assertThat(one.resolve("clean").resolve(workbook))
                    .hasSameBinaryContentAs(other.resolve("clean").resolve(workbook));
        }
    }

    @Test
    void findsNothingInTheCleanPackage() throws IOException {
        CheckResult result = check("clean");
        assertThat(result.findings()).extracting(Finding::zh).isEmpty();
        assertThat(result.accepted()).isTrue();
        assertThat(result.read()).isGreaterThan(80_000);
    }

    @Test
    void findsEveryPlantedFaultAndNothingElse() throws IOException {
        List<String> truth = truth(DATA);
        CheckResult result = check("defects");
        assertThat(result.accepted()).isFalse();
        assertThat(result.findings()).extracting(CountyPackageTest::place).containsExactlyInAnyOrderElementsOf(truth);
        assertThat(truth).hasSizeGreaterThanOrEqualTo(200);
        assertThat(result.findings().stream()
                        .map(finding -> finding.rule().code())
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(170);
    }

    @Test
    void plantsFaultsOfEverySeverity() throws IOException {
        assertThat(check("defects").findings())
                .extracting(Finding::severity)
                .contains(Severity.ERROR, Severity.WARNING, Severity.INFO);
    }

    private static CheckResult check(String name) throws IOException {
        return check(DATA.resolve(name), AS_OF);
    }

    static CheckResult check(Path directory, LocalDate asOf) throws IOException {
        return new Fupin(new CheckOptions(asOf, Profile.NONE, null, null, 1000)).check(List.of(directory));
    }

    /** Rule and place of each finding that the list of planted faults expects. */
    static List<String> truth(Path data) throws IOException {
        return Files.readAllLines(data.resolve("defects-truth.csv"), StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(CountyPackageTest::cells)
                .map(cells -> String.join(" ", cells.get(1), cells.get(2), cells.get(3), cells.get(4)))
                .toList();
    }

    static String place(Finding finding) {
        String column = finding.place().column();
        return String.join(
                " ",
                finding.rule().code(),
                finding.place().file(),
                Long.toString(finding.place().line()),
                column == null ? "" : column);
    }

    /** The cells of a line of the list; none holds a line break. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    /** What each file holds; of a workbook the parts, since packing may differ from one Java to the next. */
    static Map<String, List<String>> contents(Path root) throws IOException {
        Map<String, List<String>> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                contents.put(
                        name,
                        name.endsWith(".xlsx")
                                ? parts(file)
                                : List.of(PackageWriter.digest("SHA-256", Files.readAllBytes(file))));
            }
        }
        return contents;
    }

    private static List<String> parts(Path workbook) throws IOException {
        List<String> parts = new ArrayList<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    parts.add(entry.getName() + " " + PackageWriter.digest("SHA-256", in.readAllBytes()));
                }
            }
        }
        return parts;
    }
}
