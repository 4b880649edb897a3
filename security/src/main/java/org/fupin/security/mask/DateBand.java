package org.fupin.security.mask;

/** How coarse a date is shown. */
public enum DateBand {
    /** The month, {@code 1971-03}. */
    MONTH(0),
    /** The year, {@code 1971}. */
    YEAR(1),
    /** Five years, {@code 1970-1974}. */
    FIVE_YEARS(5),
    /** Ten years, {@code 1970-1979}. */
    TEN_YEARS(10);

    private final int years;

    DateBand(int years) {
        this.years = years;
    }

    /** Years of a band; 0 for a month. */
    int years() {
        return years;
    }
}
