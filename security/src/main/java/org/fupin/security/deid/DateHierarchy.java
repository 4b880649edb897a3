package org.fupin.security.deid;

import java.util.List;
import org.fupin.security.mask.DateBand;
import org.fupin.security.mask.ValueMask;

/** Dates by month, year and bands of years. */
record DateHierarchy() implements Hierarchy {

    private static final List<ValueMask> BANDS =
            java.util.Arrays.stream(DateBand.values()).map(ValueMask::date).toList();

    @Override
    public int levels() {
        return BANDS.size() + 1;
    }

    @Override
    public String at(int level, String value) {
        if (level == 0) {
            return value;
        }
        // a date that is only a month or a year is already as coarse as a higher level
        return BANDS.stream()
                .skip(level - 1L)
                .map(band -> band.mask(value))
                .filter(shown -> !shown.isEmpty() && !shown.equals(ValueMask.HIDDEN))
                .findFirst()
                .orElse(ANY);
    }
}
