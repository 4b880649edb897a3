package org.fupin.security.deid;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers by bands that begin at 0. */
record BandHierarchy(List<Long> widths) implements Hierarchy {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(?:\\.[0-9]{1,18})?");

    BandHierarchy {
        long before = 1;
        for (long width : widths) {
            if (width <= 1 || width <= before && before > 1 || width % before != 0) {
                throw new IllegalArgumentException(
                        "每级宽度应为上一级的倍数且至少为 2 · each width must be a multiple of the one" + " before, and at least 2");
            }
            before = width;
        }
        if (widths.isEmpty()) {
            throw new IllegalArgumentException("缺少宽度 · a width is needed");
        }
    }

    @Override
    public int levels() {
        return widths.size() + 1;
    }

    @Override
    public String at(int level, String value) {
        if (level == 0) {
            return value;
        }
        if (level > widths.size() || !NUMBER.matcher(value).matches()) {
            return ANY;
        }
        BigInteger width = BigInteger.valueOf(widths.get(level - 1));
        BigInteger from = new BigDecimal(value)
                .divide(new BigDecimal(width), 0, RoundingMode.FLOOR)
                .toBigInteger()
                .multiply(width);
        return from + "-" + from.add(width).subtract(BigInteger.ONE);
    }
}
