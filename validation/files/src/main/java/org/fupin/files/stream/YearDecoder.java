package org.fupin.files.stream;

import java.time.Year;
import org.fupin.validation.check.RowState;

/** A year from 1900 to 2099. */
final class YearDecoder implements ValueDecoder {

    private static final int FIRST = 1900;
    private static final int COUNT = 200;
    private static final Year[] YEARS = years();

    private final int index;

    YearDecoder(int index) {
        this.index = index;
    }

    @Override
    public boolean decode(LineCursor in, RowState row) {
        byte[] b = in.bytes;
        int i = in.at;
        int year = 0;
        while (b[i] >= '0' && b[i] <= '9' && i < in.at + 4) {
            year = year * 10 + (b[i++] - '0');
        }
        if (i - in.at != 4 || year < FIRST || year >= FIRST + COUNT) {
            return false;
        }
        row.values[index] = YEARS[year - FIRST];
        in.at = i;
        return true;
    }

    private static Year[] years() {
        Year[] years = new Year[COUNT];
        for (int i = 0; i < COUNT; i++) {
            years[i] = Year.of(FIRST + i);
        }
        return years;
    }
}
