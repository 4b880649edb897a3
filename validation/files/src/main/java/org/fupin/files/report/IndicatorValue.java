package org.fupin.files.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One indicator that was computed from the data.
 *
 * @param code permanent code of the indicator
 * @param zh Chinese name
 * @param en English name
 * @param division division code it speaks of, empty for the whole submission
 * @param value the value, null when it could not be computed
 * @param unit unit of the value, empty for a plain number
 */
public record IndicatorValue(
        String code,
        String zh,
        String en,
        String division,
        @Nullable BigDecimal value,
        String unit) {}
