package org.fupin.files.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fupin.validation.profile.Profile;
import org.junit.jupiter.api.Test;

final class ConsoleSummaryTest {

    @Test
    void writesTheSameAsBefore() throws IOException {
        Golden.check("console_zh.txt", Golden.render(new ConsoleSummary(false), SampleReport.report(), Language.ZH));
        Golden.check("console_en.txt", Golden.render(new ConsoleSummary(false), SampleReport.report(), Language.EN));
    }

    @Test
    void isColouredOnlyOnATerminal() throws IOException {
        assertThat(Golden.render(new ConsoleSummary(true), SampleReport.report(), Language.ZH))
                .contains("\u001b[1;31m不通过\u001b[0m");
        assertThat(Golden.render(new ConsoleSummary(false), SampleReport.report(), Language.ZH))
                .doesNotContain("\u001b");
    }

    @Test
    void letsNoTerminalSequenceThrough() throws IOException {
        String text = Golden.render(new ConsoleSummary(false), Hostile.report(), Language.EN);
        assertThat(text)
                .doesNotContain("\u001b")
                .doesNotContain("\u202E")
                .contains("␛[31m")
                .contains("𠮷");
    }

    @Test
    void staysUnderSixtyLines() throws IOException {
        List<FileSummary> files = new ArrayList<>();
        FindingCollector collector = new FindingCollector(1, List.of());
        for (int i = 0; i < 100; i++) {
            Source source = new Source("f" + i + ".csv", null);
            files.add(new FileSummary(source, "household", "UTF-8", "csv", 1, 0, 1, null));
            collector.accept(SampleReport.finding(SampleReport.rule("A-R-" + i), source, 1, null));
        }
        List<SystemError> errors = java.util.Collections.nCopies(50, new SystemError("坏", "bad"));
        Report report = new Report(
                new Edition("0.1.0", "0.1", LocalDate.of(2020, 12, 31)),
                files,
                List.of(),
                collector.findings(),
                Profile.NONE,
                List.of(),
                errors);
        assertThat(Golden.render(new ConsoleSummary(false), report, Language.ZH).lines())
                .hasSizeLessThanOrEqualTo(60)
                .contains("……另有 86 个文件，见报告", "……另有 86 条规则，见报告");
    }

    @Test
    void countsTwoCellsForAChineseCharacter() {
        TextTable table = new TextTable("<>");
        table.add("户主", "1");
        table.add("head", "12");
        table.add("𠮷é", "3");
        assertThat(table.lines()).containsExactly("户主   1", "head  12", "𠮷é    3");
        assertThat(TextTable.cut("家庭人口数", 6)).isEqualTo("家庭…");
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(Texts.names(Language.ZH)).isNotEmpty().isEqualTo(Texts.names(Language.EN));
        for (String name : Texts.names(Language.ZH)) {
            assertThat(Texts.of(Language.ZH, name)
                            .replaceAll("[^{}0-9]|(?<![{])[0-9](?![}])", "")
                            .chars()
                            .sorted()
                            .toArray())
                    .as(name)
                    .isEqualTo(Texts.of(Language.EN, name)
                            .replaceAll("[^{}0-9]|(?<![{])[0-9](?![}])", "")
                            .chars()
                            .sorted()
                            .toArray());
        }
    }
}
