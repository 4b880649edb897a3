package org.fupin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * Canary people: while files are sealed, validated sealed, or fail to open, and afterwards, no value of them stands in any
 * log, error, report or temporary file. Every command runs as a process of its own whose files are looked at all along.
 */
@EnabledIf(value = "org.fupin.cli.SealedKeys#usable", disabledReason = "OpenSSL is not on the PATH")
class SealedCanaryTest {

    private static final List<String> CANARIES = List.of(Samples.IDENTITY, "张测试");
    private static final int ROWS = 40_000;

    @TempDir
    private static Path shared = Path.of("");

    private static @Nullable SealedKeys made;

    private static Path sealed = Path.of("");

    @TempDir
    private Path folder = Path.of("");

    private static SealedKeys keys() {
        return Objects.requireNonNull(made);
    }

    @BeforeAll
    static void seal() throws IOException, InterruptedException {
        made = SealedKeys.in(shared);
        Path source = Files.createDirectory(shared.resolve("in"));
        StringBuilder rows = new StringBuilder(Samples.HEADER);
        for (int i = 0; i < ROWS; i++) {
            rows.append(Samples.row("52010" + (20000 + i), "1", ""));
        }
        Samples.text(source, "household.csv", rows.toString());
        Files.move(Samples.workbook(shared), source.resolve("book.xlsx"));
        sealed = shared.resolve("a.papkg");
        keys().seal(source, sealed).ends(ExitCode.ACCEPTED);
    }

    private record Run(int exit, String said, DiskWatch watch) {}

    /** Runs the command in an empty folder that is its temporary folder too. */
    private Run run(String... args) throws IOException, InterruptedException {
        Path work = Files.createDirectories(folder.resolve("work"));
        Path log = folder.resolve("log.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + work,
                "-cp",
                System.getProperty("java.class.path"),
                FupinCommand.class.getName()));
        command.addAll(Arrays.asList(args));
        Process process = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        DiskWatch watch = new DiskWatch(work, CANARIES);
        int exit = watch.until(process);
        String said = Files.readString(log);
        assertThat(said).doesNotContain(CANARIES).doesNotContain("\tat ");
        assertThat(watch.shown()).isEmpty();
        return new Run(exit, said, watch);
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("work"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("hsperf") && !name.contains("libduckdb"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theWatchSeesWhatIsWritten() throws IOException {
        Samples.text(folder, "leak.csv", Samples.GOOD);
        Files.write(folder.resolve("leak.gb"), "户主张测试".getBytes(java.nio.charset.Charset.forName("GB18030")));
        Files.writeString(folder.resolve("none.csv"), Samples.HEADER);
        DiskWatch watch = new DiskWatch(folder, CANARIES);
        watch.look();
        assertThat(watch.shown()).containsExactly("leak.csv", "leak.gb");
        assertThat(watch.seen()).contains("none.csv");
    }

    @Test
    void sealing() throws IOException, InterruptedException {
        Run run = run(
                "seal",
                shared.resolve("in").toString(),
                "-o",
                "new.papkg",
                "--to",
                keys().file("province.pem"),
                "--purpose",
                "年度数据上报",
                "--key",
                keys().file("county.p12"),
                "--password-file",
                keys().file("password"));
        assertThat(run.exit()).as(run.said()).isEqualTo(ExitCode.ACCEPTED);
        assertThat(run.said()).doesNotContain(SealedKeys.PASSWORD);
        assertThat(run.watch().seen())
                .as("the draft was looked at")
                .contains("new.papkg")
                .hasSizeGreaterThan(1);
        assertThat(left()).containsExactly("new.papkg");
    }

    @Test
    void validatingWithLittleMemory() throws IOException, InterruptedException {
        String[] validate = {
            "validate",
            sealed.toString(),
            "--memory",
            "32m",
            "--locale",
            "en",
            "--as-of",
            "2020-12-31",
            "--report",
            "r.html",
            "--report",
            "r.json",
            "--report",
            "r.xlsx",
            "--findings",
            "f.ndjson"
        };
        Run run = run(SealedKeys.with(validate, keys().reading()));
        assertThat(run.exit()).as(run.said()).isEqualTo(ExitCode.REJECTED);
        assertThat(run.watch().seen()).as("temporary files were looked at").hasSizeGreaterThan(4);
        assertThat(run.said()).contains("40,00").doesNotContain(SealedKeys.PASSWORD);
        assertThat(left()).containsExactly("f.ndjson", "r.html", "r.json", "r.xlsx");
    }

    @Test
    void failingAtAWrongKey() throws IOException, InterruptedException {
        String[] stranger = {
            "--key",
            keys().file("stranger.p12"),
            "--password-file",
            keys().file("password"),
            "--trust",
            keys().file("county.pem")
        };
        Run open = run(SealedKeys.with(new String[] {"open", sealed.toString(), "-d", "out"}, stranger));
        assertThat(open.exit()).as(open.said()).isEqualTo(ExitCode.REJECTED);
        assertThat(open.said()).contains("KEY_UNKNOWN").hasLineCount(1);
        Run validate =
                run(SealedKeys.with(new String[] {"validate", sealed.toString(), "--report", "r.html"}, stranger));
        assertThat(validate.exit()).as(validate.said()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(validate.said()).contains("KEY_UNKNOWN").hasLineCount(1);
        assertThat(left()).isEmpty();
    }
}
