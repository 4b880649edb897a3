package org.fupin.files.read;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.fupin.validation.finding.Place;
import org.fupin.validation.rule.IntakeRule;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet. Numbers come with the 15 digits that a spreadsheet shows, dates in ISO form. */
final class SheetRows implements RowSource {

    private static final Set<String> ERRORS =
            Set.of("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!");
    private static final MathContext SHOWN = new MathContext(15);

    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final SheetDates dates;
    private final ReadLimits limits;
    private final Place table;
    private final IntakeSink sink;
    private boolean failed;

    SheetRows(Sheet sheet, boolean from1904, ReadLimits limits, Place table, IntakeSink sink) throws IOException {
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
        this.dates = new SheetDates(from1904);
        this.limits = limits;
        this.table = table;
        this.sink = sink;
    }

    /** Whether the sheet broke off. */
    boolean failed() {
        return failed;
    }

    @Override
    public boolean read(RawRow row) {
        while (!failed) {
            Row next = advance();
            if (next == null) {
                return false;
            }
            row.begin(next.getRowNum());
            long chars = 0;
            for (Cell cell : next) {
                if (cell != null) {
                    chars += add(cell, row);
                }
            }
            if (row.size() > limits.maxColumns() || chars > limits.maxRowChars()) {
                row.breakOff();
                Place place = new Place(table.file(), table.sheet(), row.line(), null);
                sink.accept(IntakeNotice.of(IntakeRule.LIMIT, "本行过长", "the row is too long", place));
            }
            if (row.broken() || row.size() > 0) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Row advance() {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (RuntimeException e) {
            failed = true;
            sink.accept(WorkbookTables.broken(table));
            return null;
        }
    }

    private int add(Cell cell, RawRow row) {
        Object value = cell.getValue();
        String text = "";
        if (value instanceof BigDecimal number) {
            String date = dates.isDate(cell) ? dates.text(number) : null;
            text = date == null ? plain(number) : date;
            row.add(cell.getColumnIndex(), date == null ? CellKind.NUMBER : CellKind.DATE_NUMBER, text);
        } else if (value instanceof Boolean truth) {
            text = truth.toString();
            row.add(cell.getColumnIndex(), CellKind.BOOLEAN, text);
        } else if (cell.getType() == CellType.ERROR || (value instanceof String s && isError(cell, s))) {
            text = value instanceof String s && ERRORS.contains(s) ? s : "#VALUE!";
            row.add(cell.getColumnIndex(), CellKind.ERROR, text);
        } else if (value instanceof String s && !s.isEmpty()) {
            text = s;
            row.add(cell.getColumnIndex(), CellKind.TEXT, text);
        }
        return text.length();
    }

    /** The library keeps the text of a formula's error and forgets that it is one. */
    private static boolean isError(Cell cell, String text) {
        return cell.getType() == CellType.FORMULA && ERRORS.contains(text);
    }

    /** A double such as 1234.5599999999999 is shown, and meant, as 1234.56; whole numbers keep every digit. */
    private static String plain(BigDecimal number) {
        boolean stray = number.scale() > 0 && number.precision() > SHOWN.getPrecision();
        BigDecimal meant = stray ? number.round(SHOWN).stripTrailingZeros() : number;
        return Math.abs((long) meant.scale()) > 400 ? meant.toString() : meant.toPlainString();
    }

    @Override
    public boolean strictWidth() {
        return false;
    }

    @Override
    public void close() {
        stream.close();
    }
}
