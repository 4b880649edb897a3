package org.fupin.files.stream;

import java.time.LocalDate;
import org.fupin.validation.check.RowState;

/** An ISO date of the years 1850 to 2099. */
final class DateDecoder implements ValueDecoder {

    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2099;
    private static final int LENGTH = 12;
    private static final int NONE = -10_000;
    /** Days of the months in years that are no leap years. */
    private static final int[] DAYS = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private final int index;
    private final boolean kept;

    DateDecoder(int index, boolean kept) {
        this.index = index;
        this.kept = kept;
    }

    @Override
    public boolean decode(LineCursor in, RowState row) {
        byte[] b = in.bytes;
        int i = in.at;
        if (b[i] != '"' || i + LENGTH > b.length) {
            return false;
        }
        int year = two(b, i + 1) * 100 + two(b, i + 3);
        int month = two(b, i + 6);
        int day = two(b, i + 9);
        boolean shaped = b[i + 5] == '-' && b[i + 8] == '-' && b[i + 11] == '"';
        if (!shaped || year < FIRST_YEAR || year > LAST_YEAR || !exists(year, month, day)) {
            return false;
        }
        if (kept) {
            row.values[index] = LocalDate.of(year, month, day);
        }
        in.at = i + LENGTH;
        return true;
    }

    private static boolean exists(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1) {
            return false;
        }
        boolean leapDay = month == 2 && day == 29 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return day <= DAYS[month] || leapDay;
    }

    /** Two digits as a number; far out of range when they are none. */
    private static int two(byte[] bytes, int at) {
        int tens = bytes[at] - '0';
        int ones = bytes[at + 1] - '0';
        return (tens | ones) < 0 || tens > 9 || ones > 9 ? NONE : tens * 10 + ones;
    }
}
