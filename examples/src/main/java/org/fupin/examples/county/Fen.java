package org.fupin.examples.county;

import java.math.BigDecimal;

/** Money in whole fen, so that sums are exact. */
final class Fen {

    private Fen() {}

    /** The amount in yuan with two digits after the point. */
    static String text(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    /** The amount of a text in yuan. */
    static long parse(String yuan) {
        return new BigDecimal(yuan).movePointRight(2).longValueExact();
    }

    /** That many yuan. */
    static long yuan(long yuan) {
        return yuan * 100;
    }

    /** That share of an amount, in thousandths, cut to the fen. */
    static long share(long fen, int permille) {
        return fen * permille / 1000;
    }

    /** The amount divided, rounded half up. */
    static long divided(long fen, int parts) {
        return Math.floorDiv(2 * fen + parts, 2L * parts);
    }
}
