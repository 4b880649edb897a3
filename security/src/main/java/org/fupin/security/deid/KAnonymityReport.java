package org.fupin.security.deid;

import java.util.List;
import java.util.Locale;

/**
 * How well rows hide among their like. The attacker of these numbers knows that a person is in the file and all of its
 * quasi-identifying values (prosecutor model).
 *
 * @param request what was checked
 * @param rows rows that were counted
 * @param broken rows that could not be read and are in no count
 * @param classes different combinations of quasi-identifying values
 * @param minK rows of the smallest class; 0 when there is no row
 * @param maxK rows of the largest class
 * @param uniques rows that share their combination with no other
 * @param rowsBelowK rows in classes of fewer than k
 * @param minL fewest different values of a sensitive column in a class; 0 when there is none
 * @param rowsBelowL rows in classes with fewer than l different values of some sensitive column
 * @param sizes rows by size of their class, see {@link Size}
 * @param firstLines lines of the first rows of classes that fall short, the first twenty
 * @param spilledBytes bytes that were written to temporary files
 */
public record KAnonymityReport(
        KAnonymityRequest request,
        long rows,
        long broken,
        long classes,
        long minK,
        long maxK,
        long uniques,
        long rowsBelowK,
        long minL,
        long rowsBelowL,
        List<Size> sizes,
        List<Long> firstLines,
        long spilledBytes) {

    /**
     * How many classes have a size in a range.
     *
     * @param from smallest size
     * @param to largest size; {@link Long#MAX_VALUE} for no limit
     * @param classes classes of these sizes
     * @param rows rows in them
     */
    public record Size(long from, long to, long classes, long rows) {}

    /** Keeps lists of its own. */
    public KAnonymityReport {
        sizes = List.copyOf(sizes);
        firstLines = List.copyOf(firstLines);
    }

    /** Whether every class has at least k rows and l different sensitive values, and every row was read. */
    public boolean holds() {
        return rowsBelowK == 0 && rowsBelowL == 0 && broken == 0;
    }

    /** The highest chance to tell whose a row is: one in the size of the smallest class; 0 without rows. */
    public double highestRisk() {
        return minK == 0 ? 0 : 1.0 / minK;
    }

    /** The average chance over all rows: classes by rows; 0 without rows. */
    public double averageRisk() {
        return rows == 0 ? 0 : (double) classes / rows;
    }

    /**
     * The report for people, line by line, the verdict last; in Chinese for a Chinese locale, else in English. It names
     * columns, lines and counts, and no value.
     */
    public List<String> lines(Locale locale) {
        return new KAnonymityText(this, locale).lines();
    }

    /** Average rows of a class; 0 without rows. */
    public double averageK() {
        return classes == 0 ? 0 : (double) rows / classes;
    }
}
