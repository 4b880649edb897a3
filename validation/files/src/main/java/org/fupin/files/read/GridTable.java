package org.fupin.files.read;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.fupin.validation.finding.Place;
import org.fupin.validation.rule.IntakeRule;
import org.jspecify.annotations.Nullable;

/** A table with a header row: lines of text or a sheet. */
final class GridTable extends TableReader {

    private final RowSource source;
    private final Deque<RawRow> ahead = new ArrayDeque<>();
    private @Nullable List<RawRow> head;
    private @Nullable List<String> columns;

    GridTable(Place table, String encoding, RowSource source, IntakeSink sink) {
        super(table, encoding, sink);
        this.source = source;
    }

    @Override
    public List<String> columns() {
        return columns == null ? List.of() : columns;
    }

    @Override
    public List<RawRow> head() throws IOException {
        if (head == null) {
            List<RawRow> first = new ArrayList<>();
            RawRow row = new RawRow();
            while (first.size() < HEAD_ROWS && source.read(row)) {
                if (row.broken() || !row.blank()) {
                    first.add(row.copy());
                }
            }
            head = List.copyOf(first);
            ahead.addAll(first);
        }
        return head;
    }

    @Override
    public void headerAt(int row) throws IOException {
        List<RawRow> first = head();
        if (row < 0 || row >= first.size() || columns != null) {
            throw new IllegalArgumentException("no row " + row + " to take for the header");
        }
        RawRow header = first.get(row);
        header.trim(0);
        List<String> texts = new ArrayList<>();
        for (int cell = 0; cell < header.size(); cell++) {
            while (texts.size() < header.column(cell)) {
                texts.add("");
            }
            texts.add(header.text(cell));
        }
        columns = List.copyOf(texts);
        for (int i = 0; i <= row; i++) {
            ahead.removeFirst();
        }
    }

    @Override
    boolean read(RawRow row) throws IOException {
        if (columns == null) {
            if (head().isEmpty()) {
                return false;
            }
            headerAt(0);
        }
        while (advance(row)) {
            if (!row.broken()) {
                if (row.blank() || repeatsHeader(row)) {
                    continue;
                }
                checkWidth(row);
            }
            return true;
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    private boolean advance(RawRow row) throws IOException {
        RawRow kept = ahead.pollFirst();
        if (kept == null) {
            return source.read(row);
        }
        row.copyFrom(kept);
        return true;
    }

    /** Printouts repeat the header on every page. */
    private boolean repeatsHeader(RawRow row) {
        List<String> names = columns();
        int same = 0;
        for (int cell = 0; cell < row.size(); cell++) {
            int column = row.column(cell);
            boolean blank = row.blank(cell);
            if (column >= names.size() || !row.text(cell).equals(names.get(column))) {
                if (!blank) {
                    return false;
                }
            } else if (!blank) {
                same++;
            }
        }
        return same > 1 || (same == 1 && names.size() == 1);
    }

    private void checkWidth(RawRow row) {
        int width = columns().size();
        row.trim(width);
        int cells = row.size() == 0 ? 0 : row.column(row.size() - 1) + 1;
        if (cells > width || (source.strictWidth() && cells < width)) {
            sink().accept(new IntakeNotice(
                    IntakeRule.RAGGED_ROW, Map.of("cells", cells, "columns", width), place(row.line(), null)));
            row.rejected();
        }
    }
}
