package org.fupin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code --report} and {@code --findings}. */
class ReportOptionTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyFormIsWrittenInOneRun() throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Call.of(
                        "validate",
                        Samples.bad(folder).toString(),
                        "--as-of=2020-12-31",
                        "--locale=en",
                        "--report=" + reports.resolve("r.html"),
                        "--report=" + reports.resolve("r.json"),
                        "--report=" + reports.resolve("r.sarif"),
                        "--report=" + reports.resolve("r.junit.xml"),
                        "--report=" + reports.resolve("new/r.xlsx"))
                .ends(ExitCode.REJECTED, "report: ", "r.html", "r.xlsx");
        assertThat(text(reports.resolve("r.html")))
                .startsWith("<!DOCTYPE html>")
                .contains("HHD-R-014", "</html>");
        assertThat(text(reports.resolve("r.junit.xml"))).contains("<testsuite", "HHD-R-014");
        assertThat(json(reports.resolve("r.sarif")).path("version").asString()).isEqualTo("2.1.0");
        JsonNode report = json(reports.resolve("r.json"));
        assertThat(report.path("verdict").asString()).isEqualTo("rejected");
        assertThat(report.path("files").path(0).path("rejected").asInt()).isEqualTo(1);
        assertThat(report.path("asOf").asString()).isEqualTo("2020-12-31");
        assertThat(names(reports.resolve("new/r.xlsx"))).contains("xl/workbook.xml");
        assertThat(clear(reports)).isEmpty();
    }

    @Test
    void aSubmittedWorkbookComesBackWithMarks() throws IOException {
        Path marked = folder.resolve("marked.xlsx");
        Path submitted = Samples.workbook(folder);
        Call.of("validate", submitted.toString(), "--locale=zh", "--as-of=2020-12-31", "--report=" + marked)
                .ends(ExitCode.REJECTED, "HHD-R-014");
        assertThat(part(marked, "xl/workbook.xml")).contains("贫困户", "校验结果");
        assertThat(names(marked)).anyMatch(name -> name.contains("comments"));
        assertThat(part(submitted, "xl/workbook.xml")).doesNotContain("校验结果");
    }

    @Test
    void theDefaultReportIsNamedAndCanBeLeftOut() throws IOException {
        Path usual = Path.of("fupin-report.html");
        Files.deleteIfExists(usual);
        Call.validate(Samples.bad(folder)).ends(ExitCode.REJECTED);
        assertThat(usual).doesNotExist();
        Call.of("validate", Samples.bad(folder).toString()).ends(ExitCode.REJECTED, usual.toString());
        assertThat(usual).exists();
        Files.delete(usual);
    }

    @Test
    void findingsHoldsAllOfThemWhateverTheSamples() throws IOException {
        StringBuilder rows = new StringBuilder(Samples.HEADER);
        for (int i = 0; i < 30; i++) {
            rows.append(Samples.row("52010200" + (10 + i), "1", ""));
        }
        Path log = folder.resolve("all.ndjson");
        Path report = folder.resolve("r.json");
        Call.of(
                        "validate",
                        Samples.text(folder, "many.csv", rows.toString()).toString(),
                        "--findings=" + log,
                        "--report=" + report,
                        "--max-samples=3")
                .ends(ExitCode.REJECTED);
        assertThat(Files.readAllLines(log).stream()
                        .map(line -> JsonMapper.shared().readTree(line)))
                .filteredOn(finding -> finding.path("rule").asString().equals("HHD-R-014"))
                .hasSize(30)
                .allMatch(finding -> finding.path("line").asInt() > 1);
        assertThat(json(report).path("findings"))
                .filteredOn(finding -> finding.path("rule").asString().equals("HHD-R-014"))
                .hasSize(3);
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file);
    }

    private static JsonNode json(Path file) throws IOException {
        return JsonMapper.shared().readTree(text(file));
    }

    private static java.util.List<String> names(Path zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return file.stream().map(ZipEntry::getName).toList();
        }
    }

    private static String part(Path zip, String name) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return new String(file.getInputStream(file.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Text reports that show the identity number of the sample in clear. */
    private static java.util.List<Path> clear(Path reports) throws IOException {
        try (Stream<Path> files = Files.list(reports)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> {
                        try {
                            return text(file).contains(Samples.IDENTITY);
                        } catch (IOException e) {
                            return true;
                        }
                    })
                    .toList();
        }
    }
}
