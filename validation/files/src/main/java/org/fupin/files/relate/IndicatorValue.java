package org.fupin.files.relate;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value of an indicator.
 *
 * @param code code of the indicator with its version
 * @param division digits of the division without the zeros behind; empty for all China
 * @param object number of the household or person, null for a value of the division
 * @param period year or month
 * @param value the value in the unit of the catalogue, rounded half up to its decimals
 * @param reported whether records were reported for this very division, not only for divisions inside
 * @param alone whether it is a figure that somebody reported of this division as a whole, computed from no other data
 */
public record IndicatorValue(
        String code,
        String division,
        @Nullable String object,
        String period,
        BigDecimal value,
        boolean reported,
        boolean alone) {}
