package org.fupin.files.bind;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fupin.files.read.CellKind;
import org.fupin.files.read.RawRow;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.model.type.ValueType;
import org.fupin.validation.check.RowState;
import org.fupin.validation.rule.IntakeRule;

/** Reads the cells of a row into the values of a record and of its common header. */
public final class RowBinder {

    private final ValueReader[] readers;
    private final ValueReader[] headerReaders;
    private final ColumnTarget.Columns columns;
    private final boolean typed;

    /**
     * A binder for one table.
     *
     * @param typed whether the format itself tells numbers from text, as JSON does
     */
    public RowBinder(RecordType type, ColumnTarget.Columns columns, boolean typed) {
        this.readers = readers(type);
        this.headerReaders = readers(RecordTypes.header());
        this.columns = columns;
        this.typed = typed;
    }

    /**
     * Fills the row from the cells.
     *
     * @return the header elements that the row itself gave, as bits
     */
    public long bind(RawRow raw, RowState row, CellSink sink) {
        long given = 0;
        for (int cell = 0; cell < raw.size(); cell++) {
            ColumnTarget target = columns.target(raw.column(cell));
            if (target != null && !raw.blank(cell)) {
                Reading reading = read(target, raw, cell);
                if (reading.rule() != null) {
                    sink.accept(target, reading);
                }
                given |= put(target, reading, row);
            }
        }
        return given;
    }

    /** Reads a text that stands for a header element outside the rows: in the manifest, a title row or an option. */
    public static Reading readHeader(Element element, String text) {
        return ValueReaders.of(element).read(text, CellKind.TEXT);
    }

    private static long put(ColumnTarget target, Reading reading, RowState row) {
        int index = target.element().index();
        if (target.header()) {
            if (reading.invalid()) {
                row.spoilHeader(index);
            } else {
                row.putHeader(index, reading.value());
            }
            return 1L << index;
        }
        if (reading.invalid()) {
            row.spoil(index);
        } else if (reading.value() != null) {
            row.put(index, reading.value());
        }
        return 0;
    }

    private Reading read(ColumnTarget target, RawRow raw, int cell) {
        CellKind kind = raw.kind(cell);
        if (kind == CellKind.ERROR) {
            return new Reading(null, IntakeRule.ERROR_CELL, Map.of("error", raw.text(cell)));
        }
        Element element = target.element();
        ValueReader reader = (target.header() ? headerReaders : readers)[element.index()];
        if (kind == CellKind.ARRAY) {
            return reader instanceof SeveralReader several
                    ? several.read(raw.items(cell))
                    : Reading.unreadable("单个值", "single value");
        }
        if (kind == CellKind.OBJECT) {
            return element.type() == ValueType.AMOUNTS
                    ? reader.read(String.join(";", raw.items(cell)), kind)
                    : Reading.unreadable("单个值", "single value");
        }
        return typed ? typed(element, reader, raw.text(cell), kind) : reader.read(raw.text(cell), kind);
    }

    private static Reading typed(Element element, ValueReader reader, String text, CellKind kind) {
        Reading reading = reader.read(text, kind);
        return natural(element.type(), kind) ? reading : reading.because("规定的类型", "its proper type");
    }

    /** Whether JSON writes such values so. */
    private static boolean natural(ValueType type, CellKind kind) {
        return switch (type) {
            case INTEGER, DECIMAL, YEAR -> kind == CellKind.NUMBER;
            case BOOLEAN -> kind == CellKind.BOOLEAN;
            default -> kind == CellKind.TEXT;
        };
    }

    private static ValueReader[] readers(RecordType type) {
        List<Element> elements = type.elements();
        ValueReader[] readers = new ValueReader[elements.size()];
        for (Element element : elements) {
            readers[element.index()] = Objects.requireNonNull(ValueReaders.of(element));
        }
        return readers;
    }
}
