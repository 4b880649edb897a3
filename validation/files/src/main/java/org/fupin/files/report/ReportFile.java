package org.fupin.files.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes a report to a file in the form of its name; the old file stays until the new one is whole. */
public final class ReportFile {

    private ReportFile() {}

    /**
     * Writes the report.
     *
     * @throws IllegalArgumentException if no form has a name like that
     * @throws IOException if the file cannot be written
     */
    public static void write(Path target, Report report, Language language) throws IOException {
        ReportFormat format = ReportFormat.of(target)
                .orElseThrow(() -> new IllegalArgumentException(
                        target.getFileName() + " ends like none of " + ReportFormat.allSuffixes()));
        write(target, format.renderer(), report, language);
    }

    /** Writes the report by that renderer. */
    public static void write(Path target, ReportRenderer renderer, Report report, Language language)
            throws IOException {
        AtomicFile.write(target, out -> renderer.render(report, language, out));
    }

    /**
     * What writes an XLSX report: the submitted workbook with marks when just one was submitted, else a workbook of
     * findings.
     *
     * @param submitted the file that was given to the check
     */
    public static ReportRenderer workbook(Path submitted, Report report) {
        List<String> paths = report.files().stream()
                .map(file -> file.source().path())
                .distinct()
                .toList();
        boolean one = paths.size() == 1 && report.files().get(0).format().equals("xlsx");
        return one ? new AnnotatedWorkbook(submitted, paths.get(0)) : new XlsxReport();
    }
}
