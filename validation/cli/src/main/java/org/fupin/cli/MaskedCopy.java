package org.fupin.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.fupin.files.engine.Progress;
import org.fupin.security.deid.SafeCsv;
import org.fupin.security.mask.ColumnStatement;
import org.fupin.security.mask.RowMasker;
import org.fupin.security.redact.Redactor;

/** Copies a table row by row with its columns masked, and stops at the first value that a chosen mask does not hide. */
final class MaskedCopy {

    private static final int STEP = 1000;

    private final MaskTable table;
    private final MaskPlan plan;
    private final RowMasker masker;
    private final Redactor redactor = Redactor.standard();
    private long rows;
    private long broken;
    private long firstBroken;
    private long stray;

    MaskedCopy(MaskTable table, MaskPlan plan, LocalDate day) {
        this.table = table;
        this.plan = plan;
        this.masker = plan.masker(day);
    }

    /** Copies all rows; false when a chosen mask leaves too few candidates, and the copy is to be thrown away. */
    boolean to(SafeCsv csv, Progress progress) throws IOException {
        csv.row(table.columns().stream()
                .map(column -> column.element() == null ? column.name() : column.header())
                .toList());
        while (table.next()) {
            if (table.broken()) {
                firstBroken = broken++ == 0 ? table.line() : firstBroken;
                continue;
            }
            csv.row(row());
            if (++rows % STEP == 0) {
                progress.rows(STEP, 0);
            }
            if (masker.refused()) {
                return false;
            }
        }
        return true;
    }

    private List<String> row() {
        List<String> shown = masker.mask(table.line(), table.cells());
        for (int column : plan.free()) {
            String text = shown.get(column);
            String clean = redactor.redact(text);
            stray += clean.equals(text) ? 0 : 1;
            shown.set(column, clean);
        }
        return shown;
    }

    /** Rows that were copied. */
    long rows() {
        return rows;
    }

    /** Rows that could not be read. */
    long broken() {
        return broken;
    }

    /** Line of the first row that could not be read. */
    long firstBroken() {
        return firstBroken;
    }

    /** Cells of words in which numbers were hidden. */
    long stray() {
        return stray;
    }

    /** What the masks left. */
    List<ColumnStatement> statements() {
        return masker.statements();
    }
}
