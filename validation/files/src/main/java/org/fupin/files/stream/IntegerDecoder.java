package org.fupin.files.stream;

import org.fupin.validation.check.RowState;

/** A whole number of up to nine digits, not negative. */
final class IntegerDecoder implements ValueDecoder {

    private static final int MOST_DIGITS = 9;

    private final int index;

    IntegerDecoder(int index) {
        this.index = index;
    }

    @Override
    public boolean decode(LineCursor in, RowState row) {
        byte[] b = in.bytes;
        int i = in.at;
        int value = 0;
        while (b[i] >= '0' && b[i] <= '9' && i - in.at <= MOST_DIGITS) {
            value = value * 10 + (b[i++] - '0');
        }
        int digits = i - in.at;
        // JSON knows no zeros in front
        if (digits == 0 || digits > MOST_DIGITS || b[in.at] == '0' && digits > 1) {
            return false;
        }
        row.values[index] = value;
        in.at = i;
        return true;
    }
}
