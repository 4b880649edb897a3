package org.fupin.files.engine;

import java.util.List;
import org.fupin.model.annotation.Severity;
import org.fupin.schemas.Divisions;
import org.fupin.validation.check.Locator;
import org.fupin.validation.check.RecordChecker;
import org.fupin.validation.check.RecordPlan;
import org.fupin.validation.check.RowState;
import org.fupin.validation.finding.Finding;
import org.fupin.validation.finding.LedgerEntry;
import org.fupin.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** Judges bound rows of one table and passes them on to be compared; one for each thread. */
final class TableJudge {

    /** Takes rows that were judged, to compare them with others. */
    @FunctionalInterface
    interface Relating {
        /** Takes the row; its values are only good during the call. */
        void row(RowState row, long rowId);
    }

    private static final int COUNTY = 6;

    final RowState row;
    final RecordChecker checker;

    private final TableAccount account;
    private final Contexts contexts;
    private final @Nullable Relating relating;
    private final Outlet outlet;
    private @Nullable String division;
    private long lastLine;
    private int onLine;

    TableJudge(Run run, RecordPlan plan, TableAccount account, Outlet outlet) {
        this.row = new RowState(plan.type());
        this.outlet = outlet;
        this.checker = new RecordChecker(plan, this::pass);
        this.account = account;
        this.contexts = new Contexts(run.asOf(), run.parameters(), plan.type());
        this.relating = run.relating(plan.type());
    }

    /** Says that a row could not be read. */
    void broken(long line) {
        account.reject(next(line));
    }

    /**
     * Judges the row.
     *
     * @param expected elements that the table has a place for
     * @param headerGiven header elements that the row itself gave
     * @param sound whether reading found no error in it
     */
    void judge(long line, long expected, long headerGiven, boolean sound, Locator locator) {
        long rowId = next(line);
        RuleContext context = contexts.of(row);
        boolean headerSound = true;
        if (headerGiven != 0) {
            division = context.divisionCode();
            headerSound = checker.checkHeader(row, headerGiven, context, locator);
            context = headerSound ? context : contexts.of(row);
        }
        division = context.divisionCode();
        boolean accepted = checker.check(row, expected, context, locator);
        if (!accepted || !headerSound || !sound) {
            account.reject(rowId);
        }
        if (relating != null) {
            relating.row(row, rowId);
        }
    }

    /** Learns where the row belongs, before anything is said of it. */
    void locate() {
        division = contexts.of(row).divisionCode();
    }

    /** Hands on a finding that reading made about a cell of the row. */
    boolean cell(Finding finding) {
        division = contexts.of(row).divisionCode();
        outlet.count(finding.rule());
        pass(finding);
        return finding.severity() == Severity.ERROR;
    }

    List<LedgerEntry> ledger() {
        return checker.ledger();
    }

    private void pass(Finding finding) {
        outlet.accept(finding, known(division) ? division : null);
    }

    /** Whether the code begins with a county that ever was; any other says nothing of where the row belongs. */
    private static boolean known(@Nullable String code) {
        return code != null && code.length() >= COUNTY && Divisions.standard().everKnown(code.substring(0, COUNTY));
    }

    private long next(long line) {
        onLine = line == lastLine ? onLine + 1 : 0;
        lastLine = line;
        return RowId.of(account.number, line, onLine);
    }
}
