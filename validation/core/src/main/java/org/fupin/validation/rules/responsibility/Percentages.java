package org.fupin.validation.rules.responsibility;

import java.math.BigDecimal;

/** Rates and scores from 0 to 100. */
final class Percentages {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Percentages() {}

    /** Whether the value is neither below 0 nor above 100. */
    static boolean within(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(HUNDRED) <= 0;
    }
}
