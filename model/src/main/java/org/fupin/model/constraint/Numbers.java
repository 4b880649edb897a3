package org.fupin.model.constraint;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The checks of numbers. */
public final class Numbers {

    private Numbers() {}

    /** What is wrong with the digits of a number, or null. Trailing zeros after the point do not count. */
    public static @Nullable Breach digits(BigDecimal value, int precision, int scale) {
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        boolean fits = plain.scale() <= scale && plain.precision() - plain.scale() <= precision - scale;
        return fits ? null : tooManyDigits(precision, scale);
    }

    /** The breach of a number with too many digits. */
    public static Breach tooManyDigits(int precision, int scale) {
        return new Breach(
                "VAL-F-003",
                "整数最多 " + (precision - scale) + " 位，小数最多 " + scale + " 位",
                "at most " + (precision - scale) + " digits before and " + scale + " after the point");
    }

    /** What is wrong with a count, or null. */
    public static @Nullable Breach count(int value) {
        return value >= 0 ? null : new Breach("VAL-F-006", "不能为负数", "must not be negative");
    }
}
