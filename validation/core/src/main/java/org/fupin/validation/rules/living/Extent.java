package org.fupin.validation.rules.living;

import java.math.BigDecimal;

/** Plausible range of an area in mu or a distance in kilometres. */
final class Extent {

    private Extent() {}

    /** Whether the value is neither negative nor above the most. */
    static boolean within(BigDecimal value, BigDecimal most) {
        return value.signum() >= 0 && value.compareTo(most) <= 0;
    }
}
