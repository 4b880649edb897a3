package org.fupin.files.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fupin.files.read.ReadOptions;
import org.fupin.files.read.Tables;
import org.fupin.files.report.JUnitReport;
import org.fupin.files.report.Language;
import org.fupin.files.report.Report;
import org.fupin.files.report.ReportRenderer;
import org.fupin.files.report.SarifReport;
import org.fupin.validation.CheckOptions;
import org.fupin.validation.finding.Finding;
import org.fupin.validation.finding.RelatedRow;
import org.fupin.validation.profile.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the files of a package to the reports: a finding names the rows that contradict together, whatever their files. */
class ContradictionTest {

    @TempDir
    Path folder;

    @Test
    void aFindingNamesRowsOfOtherFilesByPlaceAndKey() throws IOException {
        Tables.file(folder, "fundSource.csv", """
                fundCode,amount
                F1,100
                F2,50
                """);
        Tables.file(folder, "fundAllocation.csv", """
                allocationNo,fundCode,amount
                A1,F1,20
                A2,F2,50
                A3,F1,40
                A4,F1,70
                """);
        Path log = folder.resolve("findings.log");
        Report report = validate(log);

        Finding finding = only(report, "FAL-C-003");
        assertThat(finding.key()).isEqualTo("F1");
        assertThat(finding.related().total()).isEqualTo(2);
        assertThat(finding.related().rows().stream().map(ContradictionTest::text))
                .containsExactly("fundAllocation A4 fundAllocation.csv 5", "fundAllocation A3 fundAllocation.csv 4");
        assertThat(Files.readString(log))
                .contains("\"related\":{\"total\":2,\"rows\":[{\"record\":\"fundAllocation\",\"key\":\"A4\","
                        + "\"file\":\"fundAllocation.csv\",\"sheet\":null,\"line\":5}");
    }

    @Test
    void twentyAreNamedAndAllAreCounted() throws IOException {
        Tables.file(folder, "fundSource.csv", "fundCode,amount\nF1,30\n");
        String rows = IntStream.range(0, 40).mapToObj(i -> "A" + i + ",F1,1\n").collect(Collectors.joining());
        Tables.file(folder, "fundAllocation.csv", "allocationNo,fundCode,amount\n" + rows);
        Report report = validate(folder.resolve("findings.log"));

        Finding finding = only(report, "FAL-C-003");
        assertThat(finding.related().total()).isEqualTo(31);
        assertThat(finding.related().rows())
                .hasSize(20)
                .first()
                .extracting(RelatedRow::key)
                .isEqualTo("A0");
        assertThat(text(new JUnitReport(), report)).contains("fundAllocation.csv 第 2 行", "另有 11 行未列出");
        assertThat(text(new SarifReport(), report)).contains("relatedLocations");
    }

    private Report validate(Path log) throws IOException {
        CheckOptions check =
                new CheckOptions(LocalDate.of(2020, 12, 31), Profile.NONE, Year.of(2019), "522632", 100_000);
        return new PackageValidator(new ValidationOptions(
                        check,
                        null,
                        ReadOptions.DEFAULT,
                        ValidationOptions.DEFAULT_MEMORY,
                        2,
                        log,
                        Language.ZH,
                        Progress.SILENT))
                .validate(List.of(folder.resolve("fundSource.csv"), folder.resolve("fundAllocation.csv")));
    }

    private static Finding only(Report report, String code) {
        List<Finding> found = report.findings().shown().stream()
                .filter(finding -> finding.rule().code().equals(code))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static String text(RelatedRow row) {
        return row.record() + " " + row.key() + " " + row.place().file() + " "
                + row.place().line();
    }

    private static String text(ReportRenderer renderer, Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(report, Language.ZH, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
