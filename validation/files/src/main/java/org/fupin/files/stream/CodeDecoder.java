package org.fupin.files.stream;

import org.fupin.validation.check.RowState;

/** A code of the list. */
final class CodeDecoder implements ValueDecoder {

    private final int index;
    private final CodeTable table;

    CodeDecoder(int index, CodeTable table) {
        this.index = index;
        this.table = table;
    }

    @Override
    public boolean decode(LineCursor in, RowState row) {
        String code = table.find(in);
        row.values[index] = code;
        return code != null;
    }
}
