package org.fupin.files.stream;

import org.fupin.validation.check.RowState;

/** Yes or no. */
final class BooleanDecoder implements ValueDecoder {

    private final int index;

    BooleanDecoder(int index) {
        this.index = index;
    }

    @Override
    public boolean decode(LineCursor in, RowState row) {
        byte[] b = in.bytes;
        int i = in.at;
        if (b[i] == 't') {
            row.values[index] = true;
            in.at = i + 4;
            return b[i + 1] == 'r' && b[i + 2] == 'u' && b[i + 3] == 'e';
        }
        row.values[index] = false;
        in.at = i + 5;
        return b[i] == 'f' && b[i + 1] == 'a' && b[i + 2] == 'l' && b[i + 3] == 's' && b[i + 4] == 'e';
    }
}
