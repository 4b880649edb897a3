package org.fupin.files.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.fupin.files.report.HtmlReport;
import org.fupin.files.report.Language;
import org.fupin.files.report.MainIndicator;
import org.fupin.files.report.MainIndicator.Point;
import org.fupin.files.report.Report;
import org.fupin.validation.CheckOptions;
import org.fupin.validation.dataset.IndicatorQueries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MainIndicatorsTest {

    private static final String FIGURES = """
            villageCode,dataYear,poorPopulation,agriculturalPopulation
            522722001201,2017,30,1000
            522722101201,2017,50,1000
            522722001201,2018,10,1000
            522722101201,2018,30,3000
            """;

    @TempDir
    private Path folder = Path.of("");

    /** 80 of 2,000 and 40 of 4,000; inside 10 of 1,000 and 30 of 3,000. */
    @Test
    void theReportHasTheYearsAndWhatLiesInside() throws IOException {
        MainIndicator incidence = report().indicators().stream()
                .filter(each -> each.indicator().code().equals("R-POP-005.1"))
                .findFirst()
                .orElseThrow();
        assertThat(incidence.division()).isEqualTo("522722");
        assertThat(incidence.years()).containsExactly(point("2017", "4.000"), point("2018", "1.000"));
        assertThat(incidence.inside()).containsExactly(point("522722001", "1.000"), point("522722101", "1.000"));
        assertThat(incidence.base()).isEqualTo("2");
    }

    @Test
    void whatTheFilesCannotTellIsNotThere() throws IOException {
        assertThat(report().indicators())
                .extracting(each -> each.indicator().code())
                .contains("R-POP-005.1")
                .doesNotContain("R-INC-001.1", "F-FND-004.1");
    }

    @Test
    void thePagePlotsThem() throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        new HtmlReport().render(report(), Language.ZH, page);
        assertThat(page.toString(StandardCharsets.UTF_8)).contains("建档立卡综合贫困发生率", "2017 4.000, 2018 1.000", "玉屏街道");
    }

    @Test
    void theMainOnesAreOfDivisions() {
        assertThat(IndicatorQueries.main())
                .hasSizeBetween(15, 30)
                .allMatch(query -> !query.level().ofObjects())
                .allMatch(IndicatorQueries.standard()::contains);
    }

    private static Point point(String of, String value) {
        return new Point(of, new BigDecimal(value));
    }

    private Report report() throws IOException {
        Path file = Files.writeString(folder.resolve("villageAnnual.csv"), FIGURES);
        ValidationOptions options = ValidationOptions.of(CheckOptions.asOf(LocalDate.of(2018, 12, 31)));
        return new PackageValidator(options).validate(List.of(file));
    }
}
