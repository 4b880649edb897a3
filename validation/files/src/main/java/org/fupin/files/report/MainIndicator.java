package org.fupin.files.report;

import java.math.BigDecimal;
import java.util.List;
import org.fupin.schemas.Indicator;

/**
 * One of the main unified indicators, computed from the submission: over the years, and inside in the last of them.
 *
 * @param indicator its line of the catalogue
 * @param base population base, a code of {@code POPULATION_BASE}; empty for a figure without one
 * @param division the division that encloses the data, by its digits without the zeros behind; empty for all China
 * @param years its values there by period, the last one last; never empty
 * @param inside its values in the next smaller divisions in the last period, by code; empty where there are none
 */
public record MainIndicator(Indicator indicator, String base, String division, List<Point> years, List<Point> inside) {

    /** Takes copies. */
    public MainIndicator {
        years = List.copyOf(years);
        inside = List.copyOf(inside);
    }

    /**
     * A value.
     *
     * @param of the period, or the division by its digits without the zeros behind
     * @param value the value in the unit of the indicator
     */
    public record Point(String of, BigDecimal value) {}

    /** The last value of the whole. */
    public Point latest() {
        return years.get(years.size() - 1);
    }
}
