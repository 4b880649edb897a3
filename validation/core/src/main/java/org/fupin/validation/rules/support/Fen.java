package org.fupin.validation.rules.support;

import java.math.BigDecimal;

/** Compares amounts of money that may differ by the rounding of one fen (0.01 yuan). */
public final class Fen {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    private Fen() {}

    /** Whether the amounts, in yuan, differ by at most one fen. */
    public static boolean agree(BigDecimal left, BigDecimal right) {
        return left.compareTo(right) == 0 || left.subtract(right).abs().compareTo(TOLERANCE) <= 0;
    }
}
