package org.fupin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the exit codes of {@code validate} say. */
class ExitCodeTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void soundDataAreAccepted() throws IOException {
        Call.validate(Samples.good(folder), "--locale", "en")
                .ends(ExitCode.ACCEPTED, "ACCEPTED", "Rows read: 1 (accepted 1");
        Call.validate(Samples.good(folder), "--locale", "zh").ends(ExitCode.ACCEPTED, "通过");
    }

    @Test
    void anErrorRejects() throws IOException {
        Call call = Call.validate(Samples.bad(folder), "--locale", "en")
                .ends(ExitCode.REJECTED, "REJECTED", "HHD-R-014", "Rows read: 2 (accepted 1, rejected 1)", "line 3");
        assertThat(call.out()).doesNotContain(Samples.IDENTITY, "张测试");
    }

    @ParameterizedTest
    @CsvSource({"error,0,1", "warning,1,1", "never,0,0", "NEVER,0,0"})
    void failOnSaysWhatRejects(String level, int good, int bad) throws IOException {
        assertThat(Call.validate(Samples.good(folder), "--fail-on", level).exit())
                .isEqualTo(good);
        assertThat(Call.validate(Samples.bad(folder), "--fail-on", level).exit())
                .isEqualTo(bad);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--bogus | x | Unknown option",
                "--as-of | 31.12.2020 | 2020-12-31",
                "--data-year | 20 | a year",
                "--encoding | nope | no such encoding",
                "--memory | lots | 512m",
                "--memory | 1k | 32 MiB",
                "--threads | 0 | at least 1",
                "--max-samples | -1 | must not be negative",
                "--fail-on | sometimes | ERROR, WARNING, NEVER",
                "--locale | fr | zh 或 en",
                "--division | 12345 | 2, 4, 6, 9 or 12 digits",
                "--record | houshold | no record type houshold",
                "--report | report.pdf | .html"
            })
    void aWrongOptionIsWrongUsage(String option, String value, String part) throws IOException {
        Call.of("validate", Samples.good(folder).toString(), option, value).complains(ExitCode.USAGE, part);
    }

    @Test
    void noPathAndNoCommandAreWrongUsage() {
        Call.of("validate").complains(ExitCode.USAGE, "PATH");
        Call.of("valdate", "x").complains(ExitCode.USAGE, "valdate");
    }

    @Test
    void aFolderIsNoReport() throws IOException {
        String taken = Files.createDirectory(folder.resolve("taken.html")).toString();
        String good = Samples.good(folder).toString();
        Call.of("validate", good, "--report", taken).complains(ExitCode.USAGE, "is a directory", taken);
        Call.of("validate", good, "--findings", taken).complains(ExitCode.USAGE, "is a directory", taken);
    }

    @Test
    void aMissingFileCannotBeRead() {
        Path missing = folder.resolve("missing.csv");
        Call.validate(missing).complains(ExitCode.UNREADABLE, missing.toString(), "文件不存在");
    }

    @Test
    void aReportThatCannotBeWrittenSaysSo() throws IOException {
        Path good = Samples.good(folder);
        String under = good.resolve("report.html").toString();
        Call call = Call.of("validate", good.toString(), "--report", under);
        assertThat(call.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(call.err().lines()).hasSize(1);
        assertThat(call.err()).contains("cannot read or write", good.toString());
    }

    @Test
    void withoutOptionsTheDataOfTheFilesCount() throws IOException {
        List<String> common = List.of("--data-year", "2018", "--division", "520102");
        Call.validate(Samples.zip(folder, Samples.HEADER + Samples.GOOD), common.toArray(String[]::new))
                .ends(ExitCode.ACCEPTED);
        Call.validate(Samples.text(folder, "x.csv", Samples.HEADER + Samples.BAD), "--record", "person")
                .ends(ExitCode.REJECTED);
    }
}
