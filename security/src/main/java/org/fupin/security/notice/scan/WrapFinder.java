package org.fupin.security.notice.scan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers whose parts stand in several rows: a cell that was broken, a line that was wrapped, digits written one
 * below the other. It remembers the ends of the cells of the last rows.
 */
final class WrapFinder {

    private static final int ROWS = 3;
    private static final int MOST_PIECES = 128;
    private static final int LONGEST = 20;
    private static final int MOBILE = 11;
    private static final double TOLERANCE = 1.1;

    /** Digits at the end of a cell, to be continued; a chain is made of the cells of several rows. */
    private record Piece(int row, int filled, Token token, boolean last, boolean chain, String digits) {}

    private final PersonNumber numbers;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Piece> fresh = new ArrayList<>();
    private int row;
    private Line line = new Line(0, 0, List.of());
    private DigitGroups groups = new DigitGroups();
    private boolean[] used = {};
    private List<Hit> hits = new ArrayList<>();
    private int filled;
    private int firstFilled;
    private int lastFilled;

    WrapFinder(PersonNumber numbers) {
        this.numbers = numbers;
    }

    void clear() {
        pieces.clear();
        row = 0;
    }

    /** Adds what began in earlier rows and ends in this one. */
    void row(Line next, DigitGroups found, boolean[] taken, List<Hit> sink) {
        row++;
        if (found.count() == 0 && pieces.isEmpty()) {
            return;
        }
        line = next;
        groups = found;
        used = taken;
        hits = sink;
        measure();
        fresh.clear();
        int first = 0;
        while (first < groups.count()) {
            int end = first + 1;
            while (end < groups.count() && groups.token(end) == groups.token(first)) {
                end++;
            }
            heads(first, end);
            tails(first, end);
            first = end;
        }
        pieces.removeIf(piece -> piece.row <= row - ROWS);
        pieces.addAll(fresh);
    }

    private void measure() {
        filled = 0;
        firstFilled = -1;
        for (int i = 0; i < line.tokens().size(); i++) {
            if (!line.tokens().get(i).blank()) {
                firstFilled = filled == 0 ? i : firstFilled;
                lastFilled = i;
                filled++;
            }
        }
    }

    /** The leading group of the cell, and all groups up to the first that is broken off. */
    private void heads(int first, int end) {
        if (!groups.atCellStart(first) || used[first]) {
            return;
        }
        int last = first;
        while (last + 1 < end && groups.gap(last + 1) != DigitGroups.FIRST) {
            last++;
        }
        boolean whole = last == end - 1 && groups.atCellEnd(last);
        head(first, last, whole);
        if (last > first) {
            head(first, first, false);
        }
    }

    private void head(int first, int last, boolean whole) {
        int length = groups.end(last) - groups.start(first);
        for (int i = 0; length < LONGEST && i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int total = piece.digits.length() + length;
            if (total <= LONGEST && (!piece.chain || piece.row == row - 1)) {
                join(piece, first, last, whole, total);
            }
        }
    }

    private void join(Piece piece, int first, int last, boolean whole, int total) {
        Token token = line.tokens().get(groups.token(first));
        boolean wrapped = piece.last && groups.token(first) == firstFilled && piece.row == row - 1;
        if (!wrapped && !aligned(piece.token, token)) {
            return;
        }
        boolean sparse = wrapped || filled <= 2 || filled * 2 <= piece.filled;
        NumberKind kind = kind(piece.digits + groups.text(first, last), total);
        if (kind != null) {
            String digits = piece.digits + groups.text(first, last);
            Join join = sparse ? Join.LINES : Join.COLUMN;
            hits.add(NumberFinder.hit(groups, kind, join, first, last, digits));
        }
        if (whole && sparse && total < LONGEST) {
            String digits = piece.digits + groups.text(first, last);
            keep(new Piece(row, filled, token, groups.token(first) == lastFilled, true, digits));
        }
    }

    private @Nullable NumberKind kind(String text, int total) {
        char[] digits = text.toCharArray();
        if (text.indexOf('*') >= 0) {
            return total == PersonNumber.LENGTH ? NumberKind.MASKED : null;
        }
        return switch (total) {
            case PersonNumber.LENGTH ->
                numbers.valid(digits, 0)
                        ? NumberKind.IDENTITY
                        : numbers.shaped(digits, 0) ? NumberKind.IDENTITY_SHAPE : card(digits);
            case PersonNumber.LEGACY -> numbers.legacy(digits, 0) ? NumberKind.LEGACY : null;
            case PersonNumber.CERTIFICATE -> numbers.certificate(digits, 0) ? NumberKind.CERTIFICATE : null;
            case MOBILE -> digits[0] == '1' && digits[1] >= '3' ? NumberKind.MOBILE : null;
            case 16, 17, 19 -> card(digits);
            default -> null;
        };
    }

    private static @Nullable NumberKind card(char[] digits) {
        boolean union = digits[0] == '6' && digits[1] == '2';
        return union && Luhn.valid(digits, 0, digits.length) ? NumberKind.CARD : null;
    }

    /**
     * Whether the two stand one below the other: they begin at the same place, or one is over the middle of the other,
     * give or take the width of a character; columns of a table are never that near.
     */
    private static boolean aligned(Token above, Token below) {
        double tolerance =
                TOLERANCE * (above.right() - above.left()) / above.text().length();
        return Math.abs(above.left() - below.left()) <= tolerance
                || Math.abs(above.left() + above.right() - below.left() - below.right()) <= 2 * tolerance;
    }

    /** The trailing groups of the cell, from the last that was broken off, and the trailing group alone. */
    private void tails(int first, int end) {
        int last = end - 1;
        if (!groups.atCellEnd(last) || used[last]) {
            return;
        }
        int from = last;
        while (from > first && groups.gap(from) != DigitGroups.FIRST) {
            from--;
        }
        Token token = line.tokens().get(groups.token(first));
        boolean ends = groups.token(first) == lastFilled;
        if (groups.end(last) - groups.start(from) < LONGEST) {
            keep(new Piece(row, filled, token, ends, false, groups.text(from, last)));
        }
        if (from < last && groups.length(last) < LONGEST) {
            keep(new Piece(row, filled, token, ends, false, groups.text(last, last)));
        }
    }

    private void keep(Piece piece) {
        if (fresh.size() < MOST_PIECES) {
            fresh.add(piece);
        }
    }
}
