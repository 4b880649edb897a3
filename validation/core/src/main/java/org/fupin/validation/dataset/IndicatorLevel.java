package org.fupin.validation.dataset;

import java.util.List;

/** What an indicator is computed for. */
public enum IndicatorLevel {
    /** Every division from the village up; the parts of the query add up. */
    ALL(List.of(0, 2, 4, 6, 9, 12)),
    /** The very divisions that a figure was reported of: it is a figure of the whole, and none of its parts add up. */
    REPORTED(List.of(0, 2, 4, 6, 9, 12)),
    /** Counties only. */
    COUNTY(List.of(6)),
    /** Villages only. */
    VILLAGE(List.of(12)),
    /** Each household. */
    HOUSEHOLD(List.of()),
    /** Each person. */
    PERSON(List.of());

    private final List<Integer> digits;

    IndicatorLevel(List<Integer> digits) {
        this.digits = digits;
    }

    /** How many digits the codes of its divisions have; empty for an indicator of single objects. */
    public List<Integer> digits() {
        return digits;
    }

    /** Whether the parts of a division are also parts of those that enclose it. */
    public boolean rollsUp() {
        return this != REPORTED;
    }

    /** Whether it has one value for each household or person. */
    public boolean ofObjects() {
        return digits.isEmpty();
    }
}
