package org.fupin.security.notice.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fupin.model.annotation.Severity;
import org.fupin.security.mask.KnownFacts;
import org.fupin.security.notice.finding.FindingKind;
import org.fupin.security.notice.finding.Spot;
import org.fupin.security.notice.scan.Hit;
import org.fupin.security.notice.scan.MaskedIdentity;
import org.jspecify.annotations.Nullable;

/** Counts what still fits the masked and cut numbers of one row, with all that the row says of the person. */
final class MaskJudge {

    private static final int MOBILE = 11;
    private static final int SHORTEST_CARD = 16;
    private static final int LONGEST_CARD = 19;

    private record Shown(Spot spot, String pattern) {}

    private final Reporter reporter;
    private final long fewest;
    private final MaskedIdentity masks;
    private final MaskCount counts;
    private final List<Shown> row = new ArrayList<>();

    MaskJudge(Reporter reporter, long fewest, LocalDate asOf) {
        this.reporter = reporter;
        this.fewest = fewest;
        this.masks = new MaskedIdentity(asOf.getYear());
        this.counts = new MaskCount(asOf);
    }

    /** Takes a masked number of the row. */
    void masked(RowView view, Hit hit) {
        ColumnKind label = view.label(hit.token(), hit.from());
        Spot spot = Reporter.spot(view.part(), view.line(), hit.token());
        boolean open = label == ColumnKind.NONE || label == ColumnKind.OTHER || label == ColumnKind.NAME;
        String digits = hit.digits();
        if (label.identifies() || open && !hit.flagged()) {
            String pattern = masks.masked(digits, label.identifies());
            if (pattern != null) {
                row.add(new Shown(spot, pattern));
                return;
            }
        }
        int hidden = (int) digits.chars().filter(c -> c == '*').count();
        boolean mobile = digits.length() == MOBILE && digits.charAt(0) == '1' && digits.charAt(1) >= '3';
        if (label == ColumnKind.PHONE || open && mobile) {
            other(view, spot, FindingKind.WEAK_PHONE_MASK, digits, power(hidden));
        } else if (label == ColumnKind.ACCOUNT || open && digits.startsWith("62") && digits.length() >= SHORTEST_CARD) {
            boolean card = digits.length() >= SHORTEST_CARD && digits.length() <= LONGEST_CARD;
            boolean enough = digits.length() - hidden >= 8;
            other(view, spot, FindingKind.WEAK_ACCOUNT_MASK, digits, enough ? power(hidden - (card ? 1 : 0)) : fewest);
        }
    }

    /** Takes the first characters of an identity number, alone in their cell. */
    boolean head(RowView view, Field field, String digits) {
        return cut(view, field, masks.head(digits));
    }

    /** Takes the last characters of an identity number, alone in their cell. */
    boolean tail(RowView view, Field field, String digits) {
        return cut(view, field, masks.tail(digits));
    }

    private boolean cut(RowView view, Field field, @Nullable String pattern) {
        if (pattern != null) {
            row.add(new Shown(Reporter.spot(view.part(), view.line(), field.token()), pattern));
        }
        return pattern != null;
    }

    /** Counts, with what the numbers of the row show together, and reports what is too little. */
    void end(RowView view, KnownFacts known) {
        if (row.isEmpty()) {
            return;
        }
        String all = row.get(0).pattern;
        for (Shown shown : row) {
            all = MaskedIdentity.merged(all, shown.pattern);
        }
        for (Shown shown : row) {
            String pattern = MaskedIdentity.merged(shown.pattern, all);
            long count = counts.count(pattern, known);
            if (count == 0) {
                // what contradicts itself are the numbers of two people
                pattern = shown.pattern;
                count = counts.count(pattern, known);
            }
            if (count > 0 && count < fewest) {
                report(view, shown.spot, FindingKind.WEAK_MASK, pattern, count);
            }
        }
        row.clear();
    }

    private void other(RowView view, Spot spot, FindingKind kind, String digits, long count) {
        if (count < fewest) {
            report(view, spot, kind, digits, count);
        }
    }

    private void report(RowView view, Spot spot, FindingKind kind, String digits, long count) {
        reporter.number(kind, Severity.ERROR, spot, digits, view.part().residue(), count);
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < Math.min(exponent, 18); i++) {
            power *= 10;
        }
        return power;
    }
}
