package org.fupin.security.notice.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fupin.model.annotation.Severity;
import org.fupin.security.notice.finding.FindingKind;
import org.fupin.security.notice.finding.Spot;

/**
 * Judges numbers that may be codes by chance, when the whole column is known. One in eleven codes made of division, date
 * and serial number agrees with the check character; nearly all identity numbers do.
 */
final class Tallies {

    private static final int MOST_PENDING = 100_000;

    /** How much a column must show before its numbers count. */
    enum Doubt {
        /** Nothing says that it is a code. */
        SLIGHT(1, 50),
        /** Its form is that of codes and dates side by side. */
        STRONG(3, 80),
        /** A header says that it is a code. */
        GREAT(5, 80);

        private final int least;
        private final int percent;

        Doubt(int least, int percent) {
            this.least = least;
            this.percent = percent;
        }
    }

    private record Pending(Spot spot, String digits, Doubt doubt, boolean residue) {}

    private static final class Tally {
        private final List<Pending> pending = new ArrayList<>();
        private long shaped;
        private long valid;
    }

    private final Map<String, Tally> columns = new HashMap<>();
    private int kept;

    /** Counts a number whose check character does not agree. */
    void shaped(String column) {
        columns.computeIfAbsent(column, key -> new Tally()).shaped++;
    }

    /** Counts a number that is sound, and waits with it. */
    void valid(String column, Spot spot, String digits, Doubt doubt, boolean residue) {
        Tally tally = columns.computeIfAbsent(column, key -> new Tally());
        tally.shaped++;
        tally.valid++;
        if (kept < MOST_PENDING) {
            kept++;
            tally.pending.add(new Pending(spot, digits, doubt, residue));
        }
    }

    /** Counts a number that is certain, so that doubtful ones of the same column gain weight. */
    void certain(String column) {
        Tally tally = columns.computeIfAbsent(column, key -> new Tally());
        tally.shaped++;
        tally.valid++;
    }

    /** Reports what has become likely, and forgets. */
    void end(Reporter reporter) {
        for (Tally tally : columns.values()) {
            for (Pending one : tally.pending) {
                if (tally.valid >= one.doubt.least && tally.valid * 100 >= tally.shaped * one.doubt.percent) {
                    reporter.number(FindingKind.IDENTITY_NUMBER, Severity.ERROR, one.spot, one.digits, one.residue);
                }
            }
        }
        columns.clear();
        kept = 0;
    }
}
