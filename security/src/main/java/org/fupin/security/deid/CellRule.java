package org.fupin.security.deid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/** Says which cells of a table must not be published, and how uncertain they must stay. */
public sealed interface CellRule {

    /**
     * What is in a cell.
     *
     * @param value what would be published
     * @param largest the largest contributions to it, the largest first; empty for a count, or when not known
     */
    record Content(long value, List<Long> largest) {
        /** Sorts the contributions. */
        public Content {
            largest = largest.stream().sorted(Comparator.reverseOrder()).toList();
        }
    }

    /**
     * How wide the interval must be that anybody can find for the value; 0 when it may be published.
     *
     * @param content what is in the cell
     */
    long width(Content content);

    /** Whether it is the upper end that must be so far away, rather than both ends together. */
    boolean upwards();

    /** Counts of people or households from 1 to below the threshold are hidden. */
    static CellRule frequency(int threshold) {
        return new Frequency(threshold);
    }

    /** Sums of which the n largest contributions are more than k percent are hidden (dominance rule). */
    static CellRule dominance(int n, int percent) {
        return new Dominance(n, percent);
    }

    /**
     * Sums are hidden from which the second largest contributor could estimate the largest contribution to within p
     * percent (p% rule).
     */
    static CellRule percent(int p) {
        return new Percent(p);
    }

    /**
     * The rule that a text describes, in small or capital letters, with white space around it:
     *
     * <pre>
     * rule = "frequency:" threshold | "dominance:" contributors ":" percent | "percent:" percent
     * </pre>
     *
     * <p>each number of 1 to 12 digits.
     *
     * @throws IllegalArgumentException if it describes none; the message says what there is and repeats nothing of the
     *     text
     */
    static CellRule parse(String text) {
        return CellRuleText.parse(text);
    }

    /** The text that {@link #parse} reads back as this rule. */
    String text();

    /**
     * A threshold for counts.
     *
     * @param threshold the smallest count that may be published; 3, 5 (the default of the command) and 10 are usual
     */
    record Frequency(int threshold) implements CellRule {
        /** Refuses a threshold that hides nothing. */
        public Frequency {
            if (threshold < 2) {
                throw new IllegalArgumentException("阈值至少为 2 · a threshold is at least 2");
            }
        }

        @Override
        public String text() {
            return "frequency:" + threshold;
        }

        @Override
        public long width(Content content) {
            return content.value != 0 && Math.abs(content.value) < threshold ? threshold : 0;
        }

        @Override
        public boolean upwards() {
            return false;
        }
    }

    /**
     * The dominance rule.
     *
     * @param n how many contributors
     * @param percent their highest share
     */
    record Dominance(int n, int percent) implements CellRule {
        /** Refuses what is no share. */
        public Dominance {
            if (n < 1 || percent < 1 || percent > 99) {
                throw new IllegalArgumentException("n 至少为 1，百分比 1–99 · n is at least 1, the share 1 to 99 percent");
            }
        }

        @Override
        public String text() {
            return "dominance:" + n + ":" + percent;
        }

        @Override
        public long width(Content content) {
            BigDecimal most = BigDecimal.valueOf(
                    content.largest.stream().limit(n).mapToLong(Long::longValue).sum());
            BigDecimal safe =
                    most.multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(percent), 0, RoundingMode.UP);
            return Math.max(0, safe.longValueExact() - content.value);
        }

        @Override
        public boolean upwards() {
            return true;
        }
    }

    /**
     * The p% rule.
     *
     * @param p percent
     */
    record Percent(int p) implements CellRule {
        /** Refuses what is no share. */
        public Percent {
            if (p < 1 || p > 100) {
                throw new IllegalArgumentException("百分比 1–100 · p is 1 to 100 percent");
            }
        }

        @Override
        public String text() {
            return "percent:" + p;
        }

        @Override
        public long width(Content content) {
            long first = content.largest.isEmpty() ? 0 : content.largest.get(0);
            long second = content.largest.size() < 2 ? 0 : content.largest.get(1);
            BigDecimal needed = BigDecimal.valueOf(first)
                    .multiply(BigDecimal.valueOf(p))
                    .divide(BigDecimal.valueOf(100), 0, RoundingMode.UP);
            return Math.max(0, needed.longValueExact() - (content.value - first - second));
        }

        @Override
        public boolean upwards() {
            return true;
        }
    }
}
