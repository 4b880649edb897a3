package org.fupin.security.deid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports on risk speak Chinese and English, and hold no value. */
class ReportTextTest {

    @TempDir
    private Path folder = Path.of("");

    private KAnonymityRequest request() {
        return KAnonymityRequest.of(List.of("village", "age"), 2).withSensitive(List.of("cause"), 2);
    }

    private Path file() throws IOException {
        return Files.writeString(
                folder.resolve("people.csv"), "village,age,cause\n金丝雀村,41,病\n金丝雀村,41,残\n金丝雀村,42,病\n乙村,41,病\n乙村,41\n");
    }

    @Test
    void aReportInBothLanguages() throws IOException {
        KAnonymityReport report = KAnonymity.check(CsvRows.of(file()), request(), folder);
        assertThat(report.lines(Locale.CHINESE))
                .containsExactly(
                        "共 4 行，按 village, age 分为 3 组",
                        "k：最小 1，最大 2，平均 1.3；要求 2",
                        "所在组不足 k 的行：2（50.00 %），其中独一无二的 2 行",
                        "l：组内 cause 最少有 1 种取值；要求 2；不足的有 2 行",
                        "被认出的风险（检察官模型）：最高 1.0000，平均 0.7500",
                        "每组 1 行：2 组，共 2 行",
                        "每组 2 行：1 组，共 2 行",
                        "未能读取：1 行，不计入任何数",
                        "首批不足的行所在行号：4, 5",
                        "不满足");
        assertThat(report.lines(Locale.ENGLISH))
                .contains("Rows: 4, in 3 classes by village, age", "Not read: 1 rows, in no count", "FALLS SHORT")
                .noneMatch(line -> line.contains("金丝雀") || line.contains("病"));
    }

    @Test
    void levelsAreNamed() throws IOException {
        Generaliser generaliser = new Generaliser(
                KAnonymityRequest.of(List.of("village", "age"), 3),
                Map.of("village", Hierarchy.hide(), "age", Hierarchy.bands(10)),
                0,
                folder);
        Generalisation found = generaliser.search(CsvRows.of(file()));
        assertThat(found.lines(Locale.CHINESE)).contains("village 取第 1 级", "age 取第 1 级");
        Generalisation none = new Generaliser(
                        KAnonymityRequest.of(List.of("village", "age"), 9), Map.of("age", Hierarchy.hide()), 0, folder)
                .search(CsvRows.of(file()));
        assertThat(none.reached()).isFalse();
        assertThat(none.lines(Locale.ENGLISH)).contains("No levels of these hierarchies are enough");
    }
}
