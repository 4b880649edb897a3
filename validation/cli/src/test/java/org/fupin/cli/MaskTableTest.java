package org.fupin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code fupin mask table}. */
class MaskTableTest {

    private static final String TABLE = "地区,合计,因病,因残\n甲镇,60,3,57\n乙镇,58,49,9\n合计,118,52,66\n";

    @TempDir
    private Path folder = Path.of("");

    private Path file(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(Charset.forName("GB18030")));
    }

    private Call table(Path file, String... more) {
        List<String> args = new ArrayList<>(List.of("mask", "table", file.toString(), "--locale", "en"));
        args.addAll(List.of(more));
        return Call.of(args.toArray(String[]::new));
    }

    private String out() throws IOException {
        return Files.readString(folder.resolve("out.csv"));
    }

    @Test
    void aCheckSaysWhatMustBeHidden() throws IOException {
        table(file("t.csv", TABLE)).ends(ExitCode.REJECTED, "1 by the rule frequency:5, 3 more");
        table(file("t.csv", TABLE), "--threshold", "3").ends(ExitCode.ACCEPTED, "SAFE TO PUBLISH");
    }

    @Test
    void theGuardedTableIsWritten() throws IOException {
        table(file("t.csv", TABLE), "--out", folder.resolve("out.csv").toString())
                .ends(ExitCode.ACCEPTED, "SAFE TO PUBLISH", "written: ");
        assertThat(out().lines()).containsExactly("\uFEFF地区,合计,因病,因残", "甲镇,60,*,*", "乙镇,58,*,*", "合计,118,52,66");
        table(folder.resolve("out.csv")).ends(ExitCode.ACCEPTED, "SAFE");
    }

    @Test
    void levelsAndTheLastReleaseCount() throws IOException {
        Path last = file("last.csv", "地区,脱贫\n合计,360\n甲村,120\n乙村,90\n丙村,150\n");
        Path now = file("now.csv", "地区,脱贫\n合计,420\n甲村,122\n乙村,120\n丙村,178\n");
        table(now).ends(ExitCode.ACCEPTED);
        table(now, "--last", last.toString()).ends(ExitCode.REJECTED, "0 by the rule frequency:5, 2 more");
        Path levels = file("levels.csv", "地区,户\n全县,1100\n甲镇,600\n一村,4\n二村,596\n乙镇,500\n");
        table(
                        levels,
                        "--rows",
                        "全县>甲镇,乙镇;甲镇>一村,二村",
                        "--out",
                        folder.resolve("out.csv").toString())
                .ends(ExitCode.ACCEPTED, "1 more");
        assertThat(out()).contains("一村,*", "二村,*", "甲镇,600");
    }

    @Test
    void whatIsOutAlreadyIsRefusedUnlessForced() throws IOException {
        Path table = file("t.csv", "地区,户\n合计,100\n甲村,3\n乙村,97\n");
        Path last = file("last.csv", "地区,户\n合计,100\n甲村,3\n乙村,97\n");
        String out = folder.resolve("out.csv").toString();
        table(table, "--last", last.toString(), "--out", out).ends(ExitCode.REJECTED, "NOT SAFE", "row 3 column 2");
        assertThat(folder.resolve("out.csv")).doesNotExist();
        table(table, "--last", last.toString(), "--out", out, "--force").ends(ExitCode.REJECTED, "written: ");
        assertThat(out()).contains("甲村,*");
    }

    @Test
    void roundingInsteadOfHiding() throws IOException {
        table(
                        file("t.csv", TABLE),
                        "--round",
                        "5",
                        "--out",
                        folder.resolve("out.csv").toString())
                .ends(ExitCode.ACCEPTED, "multiples of 5");
        assertThat(out()).doesNotContain("*", ",3,", ",57").contains("地区,合计,因病,因残");
    }

    @Test
    void whatIsNoTableIsRefusedAndNotRepeated() throws IOException {
        Path people = Samples.good(folder);
        Call call = table(people).complains(ExitCode.USAGE, "row 2 column ");
        assertThat(call.err()).doesNotContain("张测试", Samples.IDENTITY);
        table(file("ragged.csv", "地区,户\n甲,1,2\n")).complains(ExitCode.UNREADABLE, "line 2");
        table(file("empty.csv", "")).complains(ExitCode.USAGE, "2 rows");
        table(folder.resolve("missing.csv")).complains(ExitCode.UNREADABLE, "no such file");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--threshold | 1 | at least 2",
                "--rows | 合计>甲镇 | row 3 column 1",
                "--rows | 甲镇 | total>part",
                "--round | 1 | at least 2"
            })
    void aWrongOptionIsWrongUsage(String option, String value, String part) throws IOException {
        table(file("t.csv", TABLE), option, value).complains(ExitCode.USAGE, part);
    }

    @Test
    void optionsThatDoNotGoTogether() throws IOException {
        Path table = file("t.csv", TABLE);
        table(table, "--round", "5", "--last", table.toString()).complains(ExitCode.USAGE, "--last");
        table(table, "--out", table.toString()).complains(ExitCode.USAGE, "must not replace");
        table(table, "--out", folder.toString()).complains(ExitCode.USAGE, "directory");
        Call.of("mask", "table", table.toString(), "--locale", "fr").complains(ExitCode.USAGE, "zh 或 en");
    }

    @Test
    void helpSpeaksBothLanguages() {
        Call.of("mask").ends(ExitCode.ACCEPTED, "脱敏与公布前的检查", "file", "risk", "table");
        for (String command : List.of("file", "risk", "table")) {
            Call help =
                    Call.of("mask", command, "--help").ends(ExitCode.ACCEPTED, "Usage: fupin mask " + command, "退出码");
            assertThat(help.out().lines()).allMatch(line -> line.length() <= 120);
        }
    }
}
