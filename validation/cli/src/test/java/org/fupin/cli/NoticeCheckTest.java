package org.fupin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check of notices: what it says, where it says it, with which exit code, and never what it found. */
class NoticeCheckTest {

    private static final String CLEAN = "序号,户主,证件号码,行政村,金额（元）\n1,韦**,522722************,水尾村,500.00\n";
    private static final String LEAK = "序号,户主,身份证号,金额（元）\n1,张**," + Samples.IDENTITY + ",500.00\n";

    @TempDir
    private Path folder = Path.of("");

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static Call check(Object path, String... more) {
        String[] args = new String[more.length + 6];
        args[0] = "notice";
        args[1] = "check";
        args[2] = path.toString();
        args[3] = "--as-of";
        args[4] = "2019-06-01";
        args[5] = "--no-progress";
        System.arraycopy(more, 0, args, 6, more.length);
        Call call = Call.of(args);
        assertThat(call.out() + call.err()).doesNotContain(Samples.IDENTITY);
        return call;
    }

    @Test
    void whatMayBePublishedPasses() throws IOException {
        check(file("公示.csv", CLEAN), "--locale", "zh").ends(ExitCode.ACCEPTED, "公示.csv：可以公示");
        check(file("notice.csv", CLEAN), "--locale", "en").ends(ExitCode.ACCEPTED, "notice.csv: may be published");
    }

    @Test
    void whatMustNotBePublishedIsRefusedWithItsPlace() throws IOException {
        Path file = file("公示.csv", LEAK);
        check(file, "--locale", "zh").ends(ExitCode.REJECTED, "不得公示", "C2", "GAT-101", "居民身份证号码");
        check(file, "--locale", "en").ends(ExitCode.REJECTED, "must not be published", "C2", "identity number in full");
    }

    @Test
    void aPortalReadsJson() throws IOException {
        Call call = check(file("公示.csv", LEAK), "--json");
        assertThat(call.exit()).isEqualTo(ExitCode.REJECTED);
        assertThat(call.err()).isEmpty();
        assertThat(call.out().strip())
                .startsWith("{")
                .endsWith("}")
                .contains("\"verdict\" : \"refuse\"", "\"code\" : \"GAT-101\"", "\"cell\" : \"C2\"");
    }

    @Test
    void manyFilesAndFoldersAreJudgedTogether() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("附件"));
        Files.writeString(inner.resolve("a.csv"), CLEAN);
        Files.writeString(inner.resolve("b.csv"), LEAK);
        Path more = file("c.csv", CLEAN);
        Call.of("notice", "check", inner.toString(), more.toString(), "--locale", "en", "--no-progress")
                .ends(
                        ExitCode.REJECTED,
                        "a.csv: may be published",
                        "b.csv: must not",
                        "c.csv: may",
                        "3 files: must not");
    }

    @Test
    void archivesAreOpened() throws IOException {
        Path zip = folder.resolve("附件.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("list.csv"));
            out.write(LEAK.getBytes(StandardCharsets.UTF_8));
        }
        check(zip, "--locale", "en").ends(ExitCode.REJECTED, "附件.zip!/list.csv");
    }

    /** A full name on the web is for somebody to look at; a portal lets nothing pass unseen. */
    @Test
    void whatNeedsAReviewDoesNotPassUnlessAskedFor() throws IOException {
        Path file = file("公示.csv", "户主,行政村\n张测试,水尾村\n李测试,水尾村\n");
        check(file, "--locale", "en").ends(ExitCode.REJECTED, "must be reviewed", "GAT-144");
        check(file, "--fail-on", "error").ends(ExitCode.ACCEPTED, "GAT-144");
        check(file, "--channel", "village-board").ends(ExitCode.ACCEPTED);
        check(file, "--channel", "11").ends(ExitCode.ACCEPTED);
    }

    @Test
    void whatCannotBeReadDoesNotPass() throws IOException {
        Path broken = folder.resolve("公示.xlsx");
        Files.write(broken, new byte[] {'P', 'K', 3, 4, 1, 2, 3});
        check(broken, "--locale", "en").ends(ExitCode.UNREADABLE, "GAT-201");
        check(broken, "--fail-on", "error").ends(ExitCode.UNREADABLE);
        Path old = folder.resolve("公示.doc");
        byte[] word = new byte[600];
        System.arraycopy(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                0,
                word,
                0,
                8);
        Files.write(old, word);
        check(old, "--locale", "en").ends(ExitCode.UNREADABLE, "GAT-205");
    }

    @Test
    void aMissingFileIsNamedWithoutNumbers() {
        Call.of("notice", "check", folder.resolve("missing.csv").toString())
                .complains(ExitCode.UNREADABLE, "missing.csv", "文件不存在");
        Call call = Call.of(
                        "notice",
                        "check",
                        folder.resolve(Samples.IDENTITY + ".csv").toString())
                .complains(ExitCode.UNREADABLE, "****");
        assertThat(call.err()).doesNotContain(Samples.IDENTITY);
    }

    @Test
    void aFolderWithoutFilesIsNoPass() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Call.of("notice", "check", empty.toString()).complains(ExitCode.UNREADABLE, "no files to check");
    }

    /** A link in a folder may lead to what nobody looked at. */
    @Test
    void aLinkInAFolderIsNoPass() throws IOException {
        Path secret = file("secret.csv", LEAK);
        Path upload = Files.createDirectory(folder.resolve("upload"));
        Files.writeString(upload.resolve("a.csv"), CLEAN);
        Files.createSymbolicLink(upload.resolve("b.csv"), secret);
        check(upload, "--locale", "en").ends(ExitCode.UNREADABLE, "a.csv: may be published", "b.csv: must be reviewed");
    }

    @Test
    void aNumberInANameIsMasked() throws IOException {
        check(file(Samples.IDENTITY + ".csv", CLEAN), "--locale", "en")
                .ends(ExitCode.REJECTED, "******************.csv");
    }

    @Test
    void masksMayBeAskedToLeaveMore() throws IOException {
        Path file = file("公示.csv", "户主,身份证号\n张**,522722**********1\n");
        check(file, "--fewest", "10000").ends(ExitCode.ACCEPTED);
        check(file, "--fewest", "1000000000", "--locale", "en").ends(ExitCode.REJECTED, "GAT-104", "numbers fit");
    }

    @Test
    void onlySoManyPlacesAreShownOfEachKind() throws IOException {
        StringBuilder rows = new StringBuilder("户主,身份证号\n");
        for (int i = 0; i < 30; i++) {
            rows.append("张**,").append(Samples.IDENTITY).append('\n');
        }
        Call call = check(file("公示.csv", rows.toString()), "--max-samples", "3", "--locale", "en")
                .ends(ExitCode.REJECTED, "27 more of this kind");
        assertThat(call.out().lines().filter(line -> line.contains("identity number in full")))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--channel | nowhere | village-board",
                "--as-of | today | 2020-12-31",
                "--locale | fr | zh 或 en",
                "--fewest | 0 | at least 1",
                "--max-samples | -1 | not negative",
                "--fail-on | never | ERROR, WARNING",
                "--bogus | x | Unknown option"
            })
    void aWrongOptionIsWrongUsage(String option, String value, String part) throws IOException {
        Call.of("notice", "check", file("公示.csv", CLEAN).toString(), option, value)
                .complains(ExitCode.USAGE, part);
    }

    @Test
    void aWrongMatrixIsWrongUsage() throws IOException {
        Path matrix = file("matrix.csv", "field,zh\nname,张测试\n");
        Call call = Call.of("notice", "check", file("公示.csv", CLEAN).toString(), "--matrix", matrix.toString())
                .complains(ExitCode.USAGE, "not a publication matrix");
        assertThat(call.err()).doesNotContain("张测试");
    }

    @Test
    void theHelpSpeaksBothLanguagesAndExplainsTheExitCodes() {
        Call.of("notice").ends(ExitCode.ACCEPTED, "公告公示", "make public notices", "check", "build");
        Call help = Call.of("notice", "check", "--help")
                .ends(ExitCode.ACCEPTED, "公示前检查", "Before publication", "--json", "0 可以公示", "3 无法");
        assertThat(help.out().lines()).allMatch(line -> line.length() <= 120);
    }
}
