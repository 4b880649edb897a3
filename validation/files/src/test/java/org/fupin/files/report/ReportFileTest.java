package org.fupin.files.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.fupin.validation.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ReportFileTest {

    @TempDir
    private Path directory;

    @Test
    void theNameChoosesTheForm() {
        assertThat(ReportFormat.of(Path.of("x/报告.HTML"))).contains(ReportFormat.HTML);
        assertThat(ReportFormat.of(Path.of("a.json"))).contains(ReportFormat.JSON);
        assertThat(ReportFormat.of(Path.of("a.sarif"))).contains(ReportFormat.SARIF);
        assertThat(ReportFormat.of(Path.of("a.sarif.json"))).contains(ReportFormat.SARIF);
        assertThat(ReportFormat.of(Path.of("a.junit.xml"))).contains(ReportFormat.JUNIT);
        assertThat(ReportFormat.of(Path.of("a.xlsx"))).contains(ReportFormat.XLSX);
        assertThat(ReportFormat.of(Path.of("a.xml"))).isEmpty();
    }

    @Test
    void everyFormIsTheSameEachTime() throws IOException {
        for (String suffix : ReportFormat.allSuffixes()) {
            Path first = directory.resolve("a/1" + suffix);
            Path second = directory.resolve("b/2" + suffix);
            ReportFile.write(first, SampleReport.report(), Language.ZH);
            ReportFile.write(second, SampleReport.report(), Language.ZH);
            assertThat(second).as(suffix).hasSameBinaryContentAs(first);
        }
    }

    @Test
    void aFormThatIsNotKnownIsRefused() {
        assertThatThrownBy(() -> ReportFile.write(directory.resolve("a.pdf"), SampleReport.report(), Language.ZH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.pdf")
                .hasMessageContaining(".html");
    }

    @Test
    void aFailureLeavesTheOldFile() throws IOException {
        Path file = Files.writeString(directory.resolve("r.json"), "old");
        ReportRenderer failing = (report, language, out) -> {
            out.write(new byte[100_000]);
            throw new IOException("full");
        };
        assertThatThrownBy(() -> ReportFile.write(file, failing, SampleReport.report(), Language.ZH))
                .hasMessage("full");
        assertThat(file).hasContent("old");
        try (Stream<Path> left = Files.list(directory)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void theLogHasOneLineForEachFinding() throws IOException {
        Path file = directory.resolve("all.ndjson");
        List<Finding> findings = Stream.concat(
                        SampleReport.report().findings().shown().stream(), Hostile.report().findings().shown().stream())
                .toList();
        try (FindingLog log = new FindingLog(file, Language.EN)) {
            findings.forEach(log::accept);
            assertThat(file).doesNotExist();
            log.commit();
        }
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        assertThat(lines).hasSameSizeAs(findings);
        for (int i = 0; i < lines.size(); i++) {
            JsonNode line = JsonMapper.shared().readTree(lines.get(i));
            assertThat(line.path("rule").asString())
                    .isEqualTo(findings.get(i).rule().code());
            assertThat(line.path("line").asLong())
                    .isEqualTo(findings.get(i).place().line());
            assertThat(line.path("fingerprint").isString()).isTrue();
        }
    }

    @Test
    void aLogThatIsNotFinishedLeavesNothing() throws IOException {
        try (FindingLog log = new FindingLog(directory.resolve("all.ndjson"), Language.EN)) {
            log.accept(SampleReport.report().findings().shown().get(0));
        }
        assertThat(directory).isEmptyDirectory();
    }

    /** Findings hold masked values; a waiver's key does not, and no form may show it. */
    @Test
    void noFormShowsAnUnmaskedKey() throws IOException {
        for (String suffix : ReportFormat.allSuffixes()) {
            Path file = directory.resolve("r" + suffix);
            ReportFile.write(file, SampleReport.report(), Language.ZH);
            assertThat(text(file)).as(suffix).doesNotContain("520102001001000123");
        }
    }

    /** Bytes of a file as text, those of a zip's entries one after the other. */
    private static String text(Path file) throws IOException {
        if (!file.toString().endsWith(".xlsx")) {
            return Files.readString(file);
        }
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
