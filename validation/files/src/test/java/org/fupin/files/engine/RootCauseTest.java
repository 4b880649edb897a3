package org.fupin.files.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fupin.files.read.ReadOptions;
import org.fupin.files.report.Cause;
import org.fupin.files.report.ConsoleSummary;
import org.fupin.files.report.HtmlReport;
import org.fupin.files.report.Language;
import org.fupin.files.report.Report;
import org.fupin.validation.CheckOptions;
import org.fupin.validation.finding.LedgerEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A finding that explains others is shown once, with its count; the rest is there for those who ask. */
final class RootCauseTest {

    private static final int ORPHANS = 30_000;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void anUnknownVillageBehindThirtyThousandHouseholdsIsOneCause() throws IOException {
        villages("520102101201", "520102101202");
        households(ORPHANS, line -> line < 5 ? "520102101201" : "520102101299", line -> "01");
        Report report = validate();
        assertThat(causes(report)).singleElement().satisfies(cause -> {
            assertThat(cause.missing()).isEqualTo(new Cause.Missing("village", "520102101299"));
            assertThat(cause.count()).isEqualTo(ORPHANS - 5);
            assertThat(cause.byElement()).isEqualTo(Map.of("household.villageCode", ORPHANS - 5L));
            assertThat(cause.finding().place().line()).isEqualTo(7);
        });
        assertThat(entry(report, "REF-X-001").failed()).isEqualTo(ORPHANS - 5);
        assertThat(entry(report, "REF-X-001").passed()).isEqualTo(5);
        try (var lines = Files.lines(folder.resolve("all.ndjson"))) {
            assertThat(lines.filter(line -> line.contains("REF-X-001"))).hasSize(ORPHANS - 5);
        }
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        new ConsoleSummary(false).render(report, Language.ZH, console);
        assertThat(console.toString(StandardCharsets.UTF_8)).contains("29,995", "不在包内");
    }

    @Test
    void thePageShowsOneOfThemAndFoldsTheOthers() throws IOException {
        villages("520102101201");
        households(50, line -> "520102101299", line -> "01");
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        new HtmlReport().render(validate(), Language.ZH, page);
        String html = page.toString(StandardCharsets.UTF_8);
        assertThat(html.split("data-rule=\"REF-X-001\"", -1)).hasSize(51);
        assertThat(html.split("data-alike=\"1\"", -1)).hasSize(50);
    }

    /** The household's village is refused, so the village has fewer households than it says: that may follow. */
    @Test
    void aFaultInOneColumnNamesTheFindingsThatMayFollow() throws IOException {
        Files.writeString(
                folder.resolve("villageAnnual.csv"),
                "villageCode,dataYear,poorHouseholds,poorPopulation\n520102101201,2018,40,80\n");
        households(40, line -> line < 12 ? "5201021012X1" : "520102101201", line -> "01");
        assertThat(causes(validate())).anySatisfy(cause -> {
            assertThat(cause.missing()).isNull();
            assertThat(cause.byElement()).isEqualTo(Map.of("household.villageCode", 12L));
            assertThat(cause.mayExplain()).containsKey("VIL-C-001");
        });
    }

    @Test
    void nineAreNoCause() throws IOException {
        villages("520102101201");
        households(9, line -> "520102101299", line -> "01");
        Report report = validate();
        assertThat(entry(report, "REF-X-001").failed()).isEqualTo(9);
        assertThat(causes(report)).isEmpty();
    }

    @Test
    void oneCodeWrittenWronglyInEveryRowIsOneCause() throws IOException {
        households(200, line -> "520102101201", line -> "贫困");
        assertThat(causes(validate())).singleElement().satisfies(cause -> {
            assertThat(cause.finding().rule().code()).isEqualTo("META-F-005");
            assertThat(cause.count()).isEqualTo(200);
        });
    }

    private static List<Cause> causes(Report report) {
        return report.findings().causes().stream()
                .filter(cause -> !cause.finding().rule().code().startsWith("META-F-009"))
                .toList();
    }

    private static LedgerEntry entry(Report report, String code) {
        return report.ledger().stream()
                .filter(entry -> entry.rule().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void villages(String... codes) throws IOException {
        StringBuilder csv = new StringBuilder("villageCode,villageName\n");
        for (String code : codes) {
            csv.append(code).append(",某村\n");
        }
        Files.writeString(folder.resolve("village.csv"), csv);
    }

    private void households(
            int count, java.util.function.IntFunction<String> village, java.util.function.IntFunction<String> attribute)
            throws IOException {
        StringBuilder csv =
                new StringBuilder("householdNo,dataYear,villageCode,householdAttribute,povertyStatus,memberCount\n");
        for (int line = 0; line < count; line++) {
            csv.append("5201020").append(10_000 + line).append(",2018,");
            csv.append(village.apply(line))
                    .append(',')
                    .append(attribute.apply(line))
                    .append(",0,2\n");
        }
        Files.writeString(folder.resolve("household.csv"), csv);
    }

    private Report validate() throws IOException {
        ValidationOptions options = new ValidationOptions(
                CheckOptions.asOf(LocalDate.of(2018, 12, 31)),
                null,
                ReadOptions.DEFAULT,
                ValidationOptions.DEFAULT_MEMORY,
                1,
                folder.resolve("all.ndjson"),
                Language.ZH,
                Progress.SILENT);
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
        return new PackageValidator(options).validate(files);
    }
}
