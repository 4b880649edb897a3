package org.fupin.files.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Set;
import org.fupin.validation.finding.Finding;
import org.fupin.validation.rule.IntakeRule;

/**
 * The submitted workbook given back with its bad cells coloured by severity and commented (rule, message in both
 * languages) and a last sheet 校验结果 that lists the findings with links to their cells. All else in it, styles,
 * formulas, charts, stays as it was. A workbook that cannot be marked (a form this does not know, or broken) gives an
 * {@link XlsxReport} in its place.
 */
public final class AnnotatedWorkbook implements ReportRenderer {

    /** Rules that say that the file itself is not to be trusted. */
    private static final Set<String> UNREADABLE = Set.of(
            IntakeRule.BROKEN.description().code(),
            IntakeRule.LIMIT.description().code());

    private final Path workbook;
    private final String path;

    /**
     * Marks that workbook.
     *
     * @param workbook where the submitted file lies
     * @param path what the report calls it
     */
    public AnnotatedWorkbook(Path workbook, String path) {
        this.workbook = workbook;
        this.path = path;
    }

    @Override
    public void render(Report report, Language language, OutputStream out) throws IOException {
        if (canBeMarked(report, language)) {
            mark(report, language, new ZipWriter(out));
        } else {
            new XlsxReport().render(report, language, out);
        }
    }

    /** Tries it on nothing: a fault in the middle must not leave half a workbook. */
    private boolean canBeMarked(Report report, Language language) {
        if (report.findings().shown().stream().anyMatch(this::isBroken)) {
            return false;
        }
        try {
            mark(report, language, ZipWriter.rehearsal());
            return true;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private boolean isBroken(Finding finding) {
        return finding.place().file().equals(path)
                && UNREADABLE.contains(finding.rule().code());
    }

    private void mark(Report report, Language language, ZipWriter zip) throws IOException {
        try (WorkbookParts parts = new WorkbookParts(workbook)) {
            new WorkbookMarker(workbook, path, parts, zip).write(report, language);
        }
    }
}
