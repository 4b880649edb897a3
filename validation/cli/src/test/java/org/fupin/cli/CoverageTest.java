package org.fupin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fupin.schemas.PolicyAnchor;
import org.fupin.schemas.PolicyComparison;
import org.fupin.schemas.PolicySentence;
import org.fupin.schemas.PolicyText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The policy text against the standard. The texts of these tests are invented. */
class CoverageTest {

    private static final String INVENTED = """
            一、植树

            （一）办法
            各村每年种树<十棵>。
            谁种谁管。河边先种。
            """;

    @TempDir
    private Path folder = Path.of("");

    private static List<PolicyAnchor> anchors() {
        return PolicyText.split(INVENTED, List.of()).sentences().stream()
                .map(CoverageTest::anchor)
                .toList();
    }

    private static PolicyAnchor anchor(PolicySentence sentence) {
        boolean ruled = sentence.words().startsWith("各村");
        return new PolicyAnchor(
                sentence.section(),
                sentence.ordinal(),
                sentence.words().substring(0, 3),
                sentence.words().length(),
                sentence.digest(),
                List.of(),
                ruled ? List.of("TRE-R-001") : List.of(),
                List.of(),
                "",
                "",
                ruled ? "" : "不是数据",
                ruled ? "" : "no \"data\"");
    }

    private static String page(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CoveragePage.write(PolicyComparison.of(text, anchors()), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void sectionsAreCountedAndTheStandardIsCountedBack() {
        Call.of("coverage")
                .ends(
                        ExitCode.ACCEPTED,
                        "五(一)      7 句",
                        "财政资金 · public money",
                        "合计 total  158 句",
                        "记录 records: ",
                        "指标 indicators: ");
        Call.of("coverage", "六").ends(ExitCode.ACCEPTED, "六(五)");
    }

    @Test
    void aSectionShowsItsClausesAndAClauseWhatServesIt() {
        for (String name : List.of("五(一)", "五（一）", "§五(一)")) {
            Call.of("coverage", name).ends(ExitCode.ACCEPTED, "五(一)/6  ", "NOT-P-001", "制度 system 8 ");
        }
        Call.of("coverage", "八(一)/7")
                .ends(ExitCode.ACCEPTED, "LWD-R-014", "G-RSP-001.1  党政正职月均扶贫工作日", "摘要 digest: ", "制度 system 90 ");
        Call.of("coverage", "三(三)").ends(ExitCode.ACCEPTED, "没有锚点", "制度 system 135 ");
    }

    @Test
    void aCodeShowsTheClausesItServes() {
        Call.of("coverage", "lon-r-001").ends(ExitCode.ACCEPTED, "五(二)/5", "依据 basis: ");
        Call.of("coverage", "LWD").ends(ExitCode.ACCEPTED, "八(一)/7");
        Call.of("coverage", "leaderWorkdays").ends(ExitCode.ACCEPTED, "八(一)/7");
        Call.of("coverage", "CAS").ends(ExitCode.ACCEPTED, "七(一)/4");
        Call.of("coverage", "G-RSP-001.1").ends(ExitCode.ACCEPTED, "八(一)/7");
        Call.of("coverage", "EMP-F-006").ends(ExitCode.ACCEPTED, "不对应所据文本的条文");
        Call.of("coverage", "XXX").complains(ExitCode.USAGE, "no section, clause, rule");
    }

    @Test
    void everySystemIsListed() {
        assertThat(Call.of("coverage", "--systems")
                        .ends(ExitCode.ACCEPTED)
                        .out()
                        .lines())
                .hasSize(145);
    }

    @Test
    void aTextThatIsAnotherIsRefusedAndItsPageWritten() throws IOException {
        Path text = folder.resolve("text.txt");
        Path report = folder.resolve("out.html");
        for (String charset : List.of("UTF-8", "GB18030")) {
            Files.writeString(text, INVENTED, Charset.forName(charset));
            Call.of("coverage", "--text", text.toString(), "--report", report.toString())
                    .ends(ExitCode.REJECTED, "0 / 184", "没有锚点 no anchor: 第 4 行");
            assertThat(report).content().contains("各村每年种树&lt;十棵&gt;。");
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(text, report);
        }
    }

    @Test
    void aTextThatCannotBeReadOrWouldBeReplacedIsRefused() throws IOException {
        Call.of("coverage", "--text", folder.resolve("none.txt").toString())
                .complains(ExitCode.UNREADABLE, "no such file");
        Path bytes = Files.write(folder.resolve("bytes"), new byte[] {(byte) 0xFF, (byte) 0xFF, 0});
        Call.of(
                        "coverage",
                        "--text",
                        bytes.toString(),
                        "--report",
                        folder.resolve("x").toString())
                .complains(ExitCode.UNREADABLE, "neither UTF-8 nor GB18030");
        Call.of("coverage", "--text", bytes.toString(), "--report", bytes.toString())
                .complains(ExitCode.USAGE, "would replace the text");
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void thePageColoursEachSentence() throws IOException {
        assertThat(page(INVENTED))
                .contains("<h2>（一）办法</h2>")
                .contains("<span class=\"ruled\" id=\"一(一)/1\" title=\"一(一)/1 | TRE-R-001\">各村每年种树&lt;十棵&gt;。")
                .contains(
                        "<span class=\"out-of-scope\" id=\"一(一)/2\" title=\"一(一)/2 | 不是数据 | no &quot;data&quot;\">谁种谁管。")
                .doesNotContain("class=\"lost\"", "http", "<script", "<img", "<link");
        assertThat(page(INVENTED.replace("谁种", "谁栽"))).contains("<span class=\"changed\">谁栽谁管。</span>");
        assertThat(page(INVENTED.replace("河边先种。", ""))).contains("<p class=\"lost\">缺失 missing: 一(一)/3 河边先…</p>");
    }

    /** Give the text with {@code -Dfupin.test.args=-Dfupin.policy.text=FILE}. */
    @Test
    @EnabledIfSystemProperty(named = "fupin.policy.text", matches = ".+")
    void theRealTextIsWhole() {
        String file = System.getProperty("fupin.policy.text");
        Path report = folder.resolve("coverage.html");
        Call.of("coverage", "--text", file, "--report", report.toString()).ends(ExitCode.ACCEPTED, "184 / 184");
        assertThat(report).content().doesNotContain("class=\"no-anchor\">（", "class=\"lost\"");
    }
}
