package org.fupin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code fupin mask risk}. */
class MaskRiskTest {

    @TempDir
    private Path folder = Path.of("");

    private Path people() throws IOException {
        StringBuilder text = new StringBuilder("村,岁,因\n");
        for (int i = 0; i < 60; i++) {
            text.append("金丝雀村")
                    .append(i % 2)
                    .append(',')
                    .append(40 + i % 5)
                    .append(",缘由")
                    .append(i % 7)
                    .append('\n');
        }
        return Files.write(folder.resolve("people.csv"), text.toString().getBytes(Charset.forName("GB18030")));
    }

    private Call risk(Path file, String... more) throws IOException {
        Path temporary = Files.createDirectories(folder.resolve("temp"));
        List<String> args = new ArrayList<>(
                List.of("mask", "risk", file.toString(), "--temp", temporary.toString(), "--locale", "en"));
        args.addAll(List.of(more));
        Call call = Call.of(args.toArray(String[]::new));
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).isEmpty();
        }
        assertThat(call.out() + call.err()).doesNotContain("金丝雀", "缘由");
        return call;
    }

    @Test
    void aFileThatHoldsAndOneThatFallsShort() throws IOException {
        risk(people(), "--by", "村,岁").ends(ExitCode.ACCEPTED, "Rows: 60, in 10 classes", "HOLDS");
        risk(people(), "--by", "村，岁", "--k", "7").ends(ExitCode.REJECTED, "FALLS SHORT", "Lines of the first rows");
        risk(people(), "--by", "村,岁", "--sensitive", "因").ends(ExitCode.ACCEPTED, "asked for 2");
        risk(people(), "--by", "村,岁", "--sensitive", "因", "--l", "7").ends(ExitCode.REJECTED, "FALLS SHORT");
        Call.of("mask", "risk", people().toString(), "--by", "村", "--locale", "zh")
                .ends(ExitCode.ACCEPTED, "满足");
    }

    @Test
    void levelsThatAreEnoughAreFound() throws IOException {
        risk(people(), "--by", "村,岁", "--k", "30", "--generalise", "岁=bands:5:10")
                .ends(ExitCode.ACCEPTED, "Level 1 of 岁", "Level 0 of 村", "HOLDS");
        risk(people(), "--by", "村,岁", "--k", "31", "--generalise", "岁=bands:5:10")
                .ends(ExitCode.REJECTED, "No levels of these hierarchies are enough");
    }

    @Test
    void columnsHaveTheNamesOfTheStandard() throws IOException {
        risk(Samples.good(folder), "--record", "household", "--by", "行政村代码,mainCause", "--k", "1")
                .ends(ExitCode.ACCEPTED, "HOLDS");
    }

    @Test
    void rowsThatCannotBeReadAreCounted() throws IOException {
        Path file = Samples.text(folder, "x.csv", "a,b\n1,2\n1\n");
        risk(file, "--by", "a", "--k", "1").ends(ExitCode.REJECTED, "Not read: 1 rows", "FALLS SHORT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--k | 0 | at least 1",
                "--k | x | --k",
                "--by | 户 | no such column",
                "--sensitive | 村 | named twice",
                "--memory | 1k | 1 MiB",
                "--generalise | 村=440524188001010014 | no such hierarchy",
                "--generalise | 因=hide | no quasi-identifying column",
                "--left-out | 2 | between 0 and 1"
            })
    void aWrongOptionIsWrongUsage(String option, String value, String part) throws IOException {
        String[] more = option.equals("--left-out")
                ? new String[] {"--by", "村", option, value, "--generalise", "村=hide"}
                : new String[] {"--by", "村", option, value};
        risk(people(), more).complains(ExitCode.USAGE, part);
    }

    @Test
    void whatIsNotThereCannotBeRead() throws IOException {
        risk(folder.resolve("missing.csv"), "--by", "a").complains(ExitCode.UNREADABLE, "no such file");
        Call.of("mask", "risk", people().toString()).complains(ExitCode.USAGE, "--by");
    }
}
