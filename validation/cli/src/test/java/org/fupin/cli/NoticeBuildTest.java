package org.fupin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notices made of canonical records: what is written passes the check, and nothing else is written. */
class NoticeBuildTest {

    private static final String PAYMENT = "{\"payoutNo\":\"F1\",\"subsidyItem\":\"01\",\"householdNo\":\"52272200001\","
            + "\"recipientName\":\"张测试\",\"recipientCertificateNo\":\"" + Samples.IDENTITY
            + "\",\"bankAccountNo\":\"9156000000000000001\",\"amount\":3000.00,\"payDate\":\"2018-09-01\",\"payState\":\"1\"}\n";

    @TempDir
    private Path folder = Path.of("");

    private Call build(String records, String output, String... more) throws IOException {
        Path input = Files.writeString(folder.resolve("payments.ndjson"), records);
        String[] args = new String[more.length + 12];
        String[] common = {
            "notice",
            "build",
            "payment",
            input.toString(),
            "-o",
            folder.resolve(output).toString(),
            "--title",
            "产业奖补公示",
            "--publisher",
            "某县扶贫办",
            "--as-of",
            "2019-06-01"
        };
        System.arraycopy(common, 0, args, 0, 12);
        System.arraycopy(more, 0, args, 12, more.length);
        Call call = Call.of(args);
        assertThat(call.out() + call.err()).doesNotContain(Samples.IDENTITY, "张测试");
        return call;
    }

    @ParameterizedTest
    @ValueSource(strings = {"n.html", "n.csv", "n.xlsx", "n.docx"})
    void whatIsWrittenPassesTheCheck(String output) throws IOException {
        build(PAYMENT + PAYMENT, output, "--locale", "zh").ends(ExitCode.ACCEPTED, "written", "（2）");
        Call.of("notice", "check", folder.resolve(output).toString(), "--as-of", "2019-06-01")
                .ends(ExitCode.ACCEPTED);
    }

    @Test
    void namesAreMaskedByTheChannel() throws IOException {
        build(PAYMENT, "web.csv", "--locale", "zh").ends(ExitCode.ACCEPTED);
        assertThat(folder.resolve("web.csv"))
                .content()
                .contains("张**", "2019-06-01 至 2019-06-10")
                .doesNotContain("张测试");
        build(PAYMENT, "board.csv", "--channel", "village-board", "--gb18030", "--locale", "zh")
                .ends(ExitCode.ACCEPTED);
        assertThat(folder.resolve("board.csv"))
                .content(Charset.forName("GB18030"))
                .contains("张测试");
    }

    @Test
    void aColumnThatIsNeverShownIsRefusedAndNothingWritten() throws IOException {
        Call call = build(PAYMENT, "n.html", "--columns", "recipientName,bankAccountNo", "--locale", "en");
        assertThat(call.exit()).isEqualTo(ExitCode.REJECTED);
        assertThat(call.err()).contains("refused", "never shown");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactly("payments.ndjson");
        }
    }

    @Test
    void aNumberInATextIsRefused() throws IOException {
        Call call =
                build(PAYMENT.replace("张测试", "张测试" + Samples.IDENTITY), "n.html", "--channel", "11", "--locale", "zh");
        assertThat(call.exit()).isEqualTo(ExitCode.REJECTED);
        assertThat(call.err()).contains("拒绝", "GAT-101");
    }

    @Test
    void aBrokenLineIsNamedWithoutItsContent() throws IOException {
        Call call = build(PAYMENT + "{\"recipientName\":\"张测试\",", "n.html");
        assertThat(call.exit()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(call.err()).contains("near line 2");
    }

    @Test
    void unknownKindsAndFormatsAreWrongUsage() throws IOException {
        build(PAYMENT, "n.pdf").complains(ExitCode.USAGE, ".docx");
        Call.of("notice", "build", "salary", "x.ndjson", "-o", "n.html", "--title", "x", "--publisher", "y")
                .complains(ExitCode.USAGE, "payment");
    }

    @Test
    void theHelpSpeaksBothLanguages() {
        Call help = Call.of("notice", "build", "--help").ends(ExitCode.ACCEPTED, "由标准记录", "canonical records");
        assertThat(help.out().lines()).allMatch(line -> line.length() <= 120);
    }
}
