package org.fupin.benchmarks.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.fupin.benchmarks.data.BenchmarkData;
import org.fupin.files.report.Report;
import org.fupin.model.record.register.Household;
import org.fupin.model.type.RecordType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file benchmark at a size of no worth: its data are sound, and every contender goes through them. */
class FileBenchmarkTest {

    private static final LocalDate AS_OF = LocalDate.of(BenchmarkData.DATA_YEAR, 12, 31);

    @TempDir
    Path folder;

    @Test
    void everyContenderRuns() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Path json = folder.resolve("figures.json");
        BenchmarkOptions options = new BenchmarkOptions(300, 1, 0, 20, List.of(), folder.resolve("data"), json);
        Figures figures = FileBenchmark.run(options, new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(figures.rounds()).hasSize(14);
        assertThat(figures.ratio(FileBenchmark.FUPIN, FileBenchmark.GLUE)).isPositive();
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("glue+rules", "fupin-dataset");
        assertThat(json).content().contains("\"processor\"", "\"scan/2\"");
    }

    @Test
    void dataAreSoundByConstraintsAndRecordRules() throws IOException {
        BenchmarkData data = BenchmarkData.write(folder, 500, 7);
        Report report = new FupinContender(data, false, AS_OF).validate(1);
        assertThat(report.findings().total()).isZero();
        assertThat(report.files()).hasSize(4).allMatch(file -> file.read() >= 500 && file.rejected() == 0);
    }

    @Test
    void sameSeedSameBytes() throws IOException {
        Path first = BenchmarkData.write(folder.resolve("a"), 20, 7).file(RecordType.of(Household.class));
        Path second = BenchmarkData.write(folder.resolve("b"), 20, 7).file(RecordType.of(Household.class));
        Path other = BenchmarkData.write(folder.resolve("c"), 20, 8).file(RecordType.of(Household.class));
        assertThat(Files.readString(first)).isEqualTo(Files.readString(second)).isNotEqualTo(Files.readString(other));
    }

    @Test
    void wrongOptionsGiveTheUsage() {
        assertThatThrownBy(() -> BenchmarkOptions.parse(new String[] {"--speed", "9"}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(BenchmarkOptions.USAGE);
    }
}
