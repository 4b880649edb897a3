package org.fupin.files.read;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of raw cells, filled anew by every {@link TableReader#next}. Cells of text files become strings only when
 * they are asked for.
 */
public final class RawRow {

    private static final int FIRST_CELLS = 64;

    private long line;
    private boolean broken;
    private int size;
    private int length;
    private char[] chars = new char[1024];
    private int[] columns = new int[FIRST_CELLS];
    private int[] starts = new int[FIRST_CELLS];
    private int[] ends = new int[FIRST_CELLS];
    private CellKind[] kinds = new CellKind[FIRST_CELLS];
    private @Nullable String[] texts;
    private @Nullable List<?>[] items;

    /** An empty row. */
    public RawRow() {
        texts = new String[FIRST_CELLS];
        items = new List<?>[FIRST_CELLS];
    }

    /** Physical line from 1 on which the row begins; the row number in a spreadsheet. */
    public long line() {
        return line;
    }

    /** Whether the row could not be read whole; the sink has been told, and the row counts as rejected. */
    public boolean broken() {
        return broken;
    }

    /** Number of cells. */
    public int size() {
        return size;
    }

    /** The column of the cell, as an index into {@link TableReader#columns()}. */
    public int column(int cell) {
        return columns[check(cell)];
    }

    /** What the cell is. */
    public CellKind kind(int cell) {
        return kinds[check(cell)];
    }

    /** The text of the cell as the file has it; empty for an empty cell. */
    public String text(int cell) {
        String text = texts[check(cell)];
        if (text == null) {
            text = starts[cell] == ends[cell] ? "" : new String(chars, starts[cell], ends[cell] - starts[cell]);
            texts[cell] = text;
        }
        return text;
    }

    /** The values of an array, or {@code name=value} of an object; a single value for any other cell. */
    @SuppressWarnings("unchecked")
    public List<String> items(int cell) {
        List<?> list = items[check(cell)];
        return list == null ? List.of(text(cell)) : (List<String>) list;
    }

    /** Whether the cell holds nothing but white space, or is null. */
    public boolean blank(int cell) {
        CellKind kind = kinds[check(cell)];
        if (kind == CellKind.NULL) {
            return true;
        }
        String text = texts[cell];
        return text != null ? Blank.is(text) && items[cell] == null : Blank.is(chars, starts[cell], ends[cell]);
    }

    /** Whether every cell is blank. */
    public boolean blank() {
        for (int cell = 0; cell < size; cell++) {
            if (!blank(cell)) {
                return false;
            }
        }
        return true;
    }

    void begin(long atLine) {
        line = atLine;
        broken = false;
        size = 0;
        length = 0;
    }

    /** Empties the row and marks it as rejected. */
    void breakOff() {
        size = 0;
        length = 0;
        broken = true;
    }

    void rejected() {
        broken = true;
    }

    void append(char[] from, int start, int end) {
        int count = end - start;
        if (length + count > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(chars.length * 2, length + count));
        }
        System.arraycopy(from, start, chars, length, count);
        length += count;
    }

    /** Ends a cell of the characters appended since the last one. */
    void endCell() {
        int start = size == 0 ? 0 : ends[size - 1];
        int cell = grow(size, CellKind.TEXT);
        starts[cell] = start;
        ends[cell] = length;
        texts[cell] = null;
    }

    void add(int column, CellKind kind, String text) {
        int cell = grow(column, kind);
        starts[cell] = length;
        ends[cell] = length;
        texts[cell] = text;
    }

    void add(int column, CellKind kind, List<String> values) {
        add(column, kind, String.join(";", values));
        items[size - 1] = values;
    }

    boolean contains(char wanted) {
        for (int i = 0; i < length; i++) {
            if (chars[i] == wanted) {
                return true;
            }
        }
        for (int cell = 0; cell < size; cell++) {
            String text = texts[cell];
            if (text != null && text.indexOf(wanted) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Drops blank cells at the end, from that column on. */
    void trim(int width) {
        while (size > 0 && columns[size - 1] >= width && blank(size - 1)) {
            size--;
        }
    }

    RawRow copy() {
        RawRow copy = new RawRow();
        copy.copyFrom(this);
        return copy;
    }

    void copyFrom(RawRow other) {
        begin(other.line);
        broken = other.broken;
        append(other.chars, 0, other.length);
        for (int i = 0; i < other.size; i++) {
            int cell = grow(other.columns[i], other.kinds[i]);
            starts[cell] = other.starts[i];
            ends[cell] = other.ends[i];
            texts[cell] = other.texts[i];
            items[cell] = other.items[i];
        }
    }

    private int grow(int column, CellKind kind) {
        if (size == columns.length) {
            int more = size * 2;
            columns = Arrays.copyOf(columns, more);
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
            kinds = Arrays.copyOf(kinds, more);
            texts = Arrays.copyOf(texts, more);
            items = Arrays.copyOf(items, more);
        }
        columns[size] = column;
        kinds[size] = kind;
        items[size] = null;
        return size++;
    }

    private int check(int cell) {
        if (cell < 0 || cell >= size) {
            throw new IndexOutOfBoundsException("cell " + cell + " of " + size);
        }
        return cell;
    }
}
