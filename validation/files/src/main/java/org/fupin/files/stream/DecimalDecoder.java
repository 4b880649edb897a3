package org.fupin.files.stream;

import java.math.BigDecimal;
import org.fupin.validation.check.RowState;

/** A decimal number within its digits. */
final class DecimalDecoder implements ValueDecoder {

    /** What a long holds for certain. */
    private static final int MOST_DIGITS = 18;

    private final int index;
    private final boolean kept;
    private final int whole;
    private final int scale;

    DecimalDecoder(int index, boolean kept, int precision, int scale) {
        this.index = index;
        this.kept = kept;
        this.whole = Math.min(precision - scale, MOST_DIGITS - scale);
        this.scale = scale;
    }

    @Override
    public boolean decode(LineCursor in, RowState row) {
        byte[] b = in.bytes;
        int start = in.at;
        boolean negative = b[start] == '-';
        start += negative ? 1 : 0;
        int point = digits(b, start);
        long unscaled = number(b, start, point, 0);
        // JSON knows no zeros in front
        if (point == start || point - start > whole || b[start] == '0' && point - start > 1) {
            return false;
        }
        int end = point;
        int decimals = 0;
        if (b[point] == '.') {
            end = digits(b, point + 1);
            decimals = end - point - 1;
            if (decimals == 0 || decimals > scale) {
                return false;
            }
            unscaled = number(b, point + 1, end, unscaled);
        }
        if (kept) {
            row.values[index] = BigDecimal.valueOf(negative ? -unscaled : unscaled, decimals);
        }
        in.at = end;
        return true;
    }

    private static int digits(byte[] bytes, int from) {
        int i = from;
        while (bytes[i] >= '0' && bytes[i] <= '9') {
            i++;
        }
        return i;
    }

    private static long number(byte[] bytes, int from, int to, long before) {
        long number = before;
        for (int i = from; i < to; i++) {
            number = number * 10 + (bytes[i] - '0');
        }
        return number;
    }
}
