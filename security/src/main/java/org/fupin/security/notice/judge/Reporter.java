package org.fupin.security.notice.judge;

import java.util.HashSet;
import java.util.Set;
import org.fupin.model.annotation.Severity;
import org.fupin.security.notice.finding.FindingKind;
import org.fupin.security.notice.finding.GateFinding;
import org.fupin.security.notice.finding.Spot;
import org.fupin.security.notice.read.Part;
import org.fupin.security.notice.scan.Line;
import org.fupin.security.notice.scan.Token;

/** Makes findings of what was judged; what only repeats another part of the file is left out. */
final class Reporter {

    private static final int MOST_SEEN = 200_000;

    private final Sink sink;
    /** Numbers of the parts that a reader sees, whatever became of them. */
    private final Set<String> seen = new HashSet<>();

    Reporter(Sink sink) {
        this.sink = sink;
    }

    /** A number of a person, which is remembered as long as the file is read. */
    void number(FindingKind kind, Severity severity, Spot spot, String digits, boolean residue) {
        number(kind, severity, spot, digits, residue, 1);
    }

    /** A masked number. */
    void number(FindingKind kind, Severity severity, Spot spot, String digits, boolean residue, long candidates) {
        if (saw(digits) || !residue) {
            sink.found(new GateFinding(kind, severity, spot, candidates, 1));
        }
    }

    /** Takes note of a number that was judged; whether it is new. */
    boolean saw(String digits) {
        return seen.size() < MOST_SEEN ? seen.add(digits) : !seen.contains(digits);
    }

    /** Whether the number has not been met. */
    boolean fresh(String digits) {
        return !seen.contains(digits);
    }

    /** Anything else. */
    void found(FindingKind kind, Severity severity, Spot spot, long rows) {
        sink.found(new GateFinding(kind, severity, spot, 0, rows));
    }

    /** Where a token stands. */
    static Spot spot(Part part, Line line, int token) {
        Token at = line.tokens().get(token);
        boolean cell = part.shape() == Part.Shape.TABLE;
        return new Spot(part.name(), line.page(), line.number(), at.column(), cell, part.hidden());
    }

    /** Where a row stands. */
    static Spot spot(Part part, Line line) {
        boolean cell = part.shape() == Part.Shape.TABLE;
        return new Spot(part.name(), line.page(), line.number(), 0, cell, part.hidden());
    }
}
