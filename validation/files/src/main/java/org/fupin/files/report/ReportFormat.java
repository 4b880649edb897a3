package org.fupin.files.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The forms a report can be written in, chosen by the end of the file's name. */
public enum ReportFormat {
    /** One page for people. */
    HTML(HtmlReport::new, ".html", ".htm"),
    /** For build servers that show test results. */
    JUNIT(JUnitReport::new, ".junit.xml"),
    /** For code review tools. */
    SARIF(SarifReport::new, ".sarif", ".sarif.json"),
    /** For machines. */
    JSON(JsonReport::new, ".json"),
    /** A workbook. */
    XLSX(XlsxReport::new, ".xlsx");

    private final Supplier<ReportRenderer> maker;
    private final List<String> suffixes;

    ReportFormat(Supplier<ReportRenderer> maker, String... suffixes) {
        this.maker = maker;
        this.suffixes = List.of(suffixes);
    }

    /** The form of a file of that name; empty when no form ends like that. */
    public static Optional<ReportFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.suffixes.stream().anyMatch(name::endsWith))
                .findFirst();
    }

    /** Every end of a name that is known, for messages. */
    public static List<String> allSuffixes() {
        return Arrays.stream(values())
                .flatMap(format -> format.suffixes.stream())
                .toList();
    }

    /** What writes this form. */
    public ReportRenderer renderer() {
        return maker.get();
    }
}
