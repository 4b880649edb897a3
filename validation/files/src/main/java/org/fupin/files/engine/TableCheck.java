package org.fupin.files.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fupin.files.bind.ColumnTarget;
import org.fupin.files.bind.Reading;
import org.fupin.files.bind.RowBinder;
import org.fupin.files.header.BoundHeader;
import org.fupin.files.header.HeaderColumn;
import org.fupin.files.read.IntakeNotice;
import org.fupin.files.read.RawRow;
import org.fupin.files.read.TableReader;
import org.fupin.model.type.Element;
import org.fupin.validation.check.Locator;
import org.fupin.validation.check.RecordPlan;
import org.fupin.validation.check.RowState;
import org.fupin.validation.finding.Finding;
import org.fupin.validation.finding.Place;
import org.fupin.validation.rule.IntakeRule;
import org.jspecify.annotations.Nullable;

/** Checks the rows of one table the ordinary way: cell by cell, with an explanation for each that is not plain. */
final class TableCheck implements ColumnTarget.Columns, Locator {

    /** Rows after which the progress is told. */
    private static final int STEP = 1000;

    private final Run run;
    private final TableReader table;
    private final BoundHeader header;
    private final TableAccount account;
    private final CommonValues common;
    private final TableJudge judge;
    private final RowBinder binder;
    private final boolean json;
    private final List<@Nullable ColumnTarget> targets = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();
    private final Map<Element, String> texts = new java.util.HashMap<>();
    private long headerColumns;
    private long expected;
    private long line;
    private long rows;

    /** What there is to say of a cell of the row at hand. */
    private record Said(ColumnTarget target, Reading reading) {}

    /** A check of the table with rows of cells; JSON has no header row whose columns could be missing. */
    TableCheck(Run run, TableReader table, BoundHeader header, TableAccount account, Outlet outlet) {
        this.run = run;
        this.table = table;
        this.header = header;
        this.account = account;
        this.json = header.line() == 0;
        RecordPlan plan = run.plan(header.type());
        account.is(plan.type().name());
        this.common = new CommonValues(run, table, header);
        this.judge = new TableJudge(run, plan, account, outlet);
        this.binder = new RowBinder(plan.type(), this, json);
        for (int i = 0; i < header.columns().size(); i++) {
            target(i);
        }
    }

    /**
     * Checks the whole table.
     *
     * @param tell whether to tell what the table has or lacks whatever its record type is: once for each table
     */
    void run(boolean manifest, boolean tell) throws IOException {
        begin(tell);
        RawRow raw = new RawRow();
        while (table.next(raw)) {
            check(raw);
            if (rows == STEP) {
                run.options().progress().rows(takeRows(), 0);
            }
        }
        run.options().progress().rows(takeRows(), 0);
        end(manifest, tell);
    }

    /** Reads what the whole table shares; only the first of several threads tells what is wrong with it. */
    void begin(boolean tell) {
        long given = common.read(judge.row, tell);
        if (tell) {
            judge.checker.checkHeader(
                    judge.row, given, new Contexts(run.asOf(), run.parameters(), header.type()).of(judge.row), this);
        }
        if (!json) {
            header.missing().forEach(this::tellMissing);
        }
    }

    /** Checks one row. */
    void check(RawRow raw) {
        line = raw.line();
        rows++;
        if (raw.broken() && raw.size() == 0) {
            judge.broken(line);
            return;
        }
        judge.row.clear();
        judge.row.headerSound = 0;
        for (long left = headerColumns; left != 0; left &= left - 1) {
            int index = Long.numberOfTrailingZeros(left);
            judge.row.putHeader(index, common.values()[index]);
        }
        said.clear();
        long given = binder.bind(raw, judge.row, (target, reading) -> said.add(new Said(target, reading)));
        boolean sound = !raw.broken();
        judge.locate();
        for (Said each : said) {
            sound &= !tell(each);
        }
        judge.judge(line, json ? -1L : expected, given, sound, this);
    }

    /** Judges the row, whose values were read quickly and are sound. */
    void quick(long at, long headerGiven) {
        line = at;
        rows++;
        judge.judge(line, -1L, headerGiven, true, this);
    }

    /** Tells what the whole table lacks, unless another thread does, and closes its accounts. */
    void end(boolean manifest, boolean tell) throws IOException {
        if (tell) {
            common.tellMissing(manifest);
        }
        run.declare(header);
        run.settle(judge.ledger());
    }

    /** The row that is filled and judged again and again. */
    RowState row() {
        return judge.row;
    }

    /** How many rows were checked since this was last asked; from then on they count. */
    long takeRows() {
        long taken = rows;
        account.read(taken);
        rows = 0;
        return taken;
    }

    /** The header values that rows without their own have. */
    @Nullable
    Object[] constants() {
        return common.values();
    }

    @Override
    public @Nullable ColumnTarget target(int column) {
        while (targets.size() <= column) {
            HeaderColumn bound = header.column(targets.size());
            targets.add(bound.element() == null ? null : known(bound, bound.element()));
        }
        return targets.get(column);
    }

    @Override
    public Place place(@Nullable Element element) {
        return table.place(line, element == null ? null : texts.get(element));
    }

    private ColumnTarget known(HeaderColumn column, Element element) {
        texts.put(element, column.text());
        account.column(element.name(), column.text());
        if (column.common()) {
            headerColumns |= 1L << element.index();
        } else {
            expected |= 1L << element.index();
        }
        return new ColumnTarget(element, column.common(), column.text());
    }

    private boolean tell(Said each) {
        IntakeRule rule = java.util.Objects.requireNonNull(each.reading().rule());
        Element element = each.target().element();
        if (run.profile().disabled(rule.description().code()) != null) {
            return false;
        }
        Finding finding = judge.checker
                .findings()
                .make(
                        rule.description(),
                        details(each),
                        each.target().header() ? List.of() : List.of(element.name()),
                        judge.row,
                        table.place(line, each.target().text()));
        return judge.cell(finding);
    }

    /** A mended form may show the value; that of a personal one is not told. */
    private static Map<String, String> details(Said each) {
        boolean personal =
                each.target().element().sensitive() != null && each.reading().rule() == IntakeRule.MENDED;
        return personal
                ? Map.of("zh", "规范形式", "en", "its plain form")
                : each.reading().details();
    }

    private void tellMissing(Element element) {
        run.outlet()
                .notice(new IntakeNotice(
                        IntakeRule.MISSING_COLUMN, Map.of("header", element.zh()), table.place(header.line(), null)));
    }
}
