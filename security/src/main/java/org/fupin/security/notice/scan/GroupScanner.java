package org.fupin.security.notice.scan;

import java.util.List;

/** Takes a row apart into groups of digits in one pass over its characters. */
final class GroupScanner {

    /** Blanks, marks and cell borders that may stand between two parts of one number. */
    private static final int MOST_SPACES = 40;

    private static final int MOST_MARKS = 3;
    private static final int MOST_CELLS = 4;
    private static final int REPEATED = 3;
    private static final char RING = 'o';

    private final DigitGroups groups = new DigitGroups();
    private String text = "";
    private int at;
    private int token;
    private boolean open;
    private boolean edge;
    private int spaces;
    private int marks;
    private int cells;
    private char mark;

    /** The groups of the row; they are good until the next row is scanned. */
    DigitGroups scan(List<Token> tokens) {
        groups.clear();
        open = false;
        for (token = 0; token < tokens.size(); token++) {
            text = tokens.get(token).text();
            at = 0;
            edge = true;
            cells++;
            open &= cells <= MOST_CELLS;
            int before = groups.count();
            while (at < text.length()) {
                step();
            }
            if (groups.count() > before && open) {
                groups.markCellEnd(groups.count() - 1);
            }
        }
        return groups;
    }

    private void step() {
        byte kind = kind(at);
        if (Glyph.digit(kind)
                || kind == Glyph.MASK
                || kind == Glyph.RING
                || kind == Glyph.X && (loneX() || hidesByX())) {
            group();
        } else if (kind == Glyph.SPACE) {
            spaces++;
            at++;
            open &= spaces <= MOST_SPACES;
        } else if (kind == Glyph.JOINER) {
            if (hides()) {
                group();
                return;
            }
            mark = marks == 0 ? text.charAt(at) : mark;
            marks++;
            at++;
            open &= marks <= MOST_MARKS;
        } else {
            at += width(at);
            open &= kind == Glyph.IGNORED;
            edge &= kind == Glyph.IGNORED;
        }
    }

    /** An X that continues a number whose digits stand apart. */
    private boolean loneX() {
        return open && groups.count() > 0 && !letterNear(at + 1) && !letterNear(at - 1);
    }

    /** Several x in place of the digits before the first that is shown. */
    private boolean hidesByX() {
        int same = same();
        return same > 1 && digitAt(at + same) && !letterNear(at - 1);
    }

    private boolean letterNear(int index) {
        if (index < 0 || index >= text.length()) {
            return false;
        }
        byte kind = Glyph.of(text.charAt(index));
        return kind == Glyph.LETTER || kind == Glyph.X || kind == Glyph.LIKE_ONE || kind == Glyph.LIKE_ZERO;
    }

    private void group() {
        boolean continues = open;
        byte gap = !continues
                ? DigitGroups.FIRST
                : cells > 0 ? DigitGroups.CELL : marks > 0 ? DigitGroups.JOINED : DigitGroups.SPACED;
        groups.begin(token, at, gap, marks > 0 ? mark : ' ');
        if (edge) {
            groups.markCellStart();
        }
        if (letterNear(at - 1)) {
            groups.markLetterBefore();
        }
        int end = consume();
        if (groups.building() == 0) {
            groups.drop();
            at = Math.max(end, at + 1);
            open = false;
            return;
        }
        if (at < text.length() && Glyph.of(text.charAt(at)) == Glyph.LETTER) {
            groups.markLetterAfter();
        }
        groups.close(end);
        open = true;
        edge = false;
        spaces = 0;
        marks = 0;
        cells = 0;
    }

    /** Adds the characters of one group; the end is behind its last visible character. */
    private int consume() {
        boolean ascii = false;
        boolean cjk = false;
        boolean rings = false;
        int end = at;
        while (at < text.length()) {
            byte kind = kind(at);
            if (Glyph.digit(kind)) {
                cjk |= kind >= Glyph.CJK;
                ascii |= kind < Glyph.CJK;
                groups.add((char) ('0' + kind % Glyph.CJK));
            } else if (kind == Glyph.RING) {
                rings = true;
                groups.add(RING);
            } else if (kind != Glyph.IGNORED && !special(kind)) {
                break;
            }
            at += width(at);
            end = kind == Glyph.IGNORED ? end : at;
        }
        resolve(ascii, cjk, rings);
        return end;
    }

    /** A mask, an X, a letter in place of a digit, or a character that is repeated to hide. */
    private boolean special(byte kind) {
        if (kind == Glyph.MASK) {
            hide(1);
            return true;
        }
        int same = same();
        boolean inside = groups.building() > 0;
        if (kind == Glyph.X) {
            return ex(same, inside);
        }
        if ((kind == Glyph.LIKE_ZERO || kind == Glyph.LIKE_ONE) && inside && same == 1 && digitAt(at + 1)) {
            groups.add(kind == Glyph.LIKE_ZERO ? '0' : '1');
            return true;
        }
        if (kind != Glyph.SPACE && same >= REPEATED && (inside || kind == Glyph.JOINER) && hiding(same)) {
            hide(same);
            at += same - 1;
            return true;
        }
        return false;
    }

    private boolean ex(int same, boolean inside) {
        if (same > 1) {
            hide(same);
            at += same - 1;
            return true;
        }
        boolean last = !letterNear(at + 1);
        if (inside ? last || digitAt(at + 1) : last) {
            groups.add('X');
            return true;
        }
        return false;
    }

    /** Whether a repeated character hides something: digits follow, or enough digits stand before it. */
    private boolean hiding(int same) {
        return digitAt(at + same) || groups.building() >= 6 && same >= 4;
    }

    private boolean hides() {
        int same = same();
        return same >= REPEATED && (open && spaces == 0 && marks == 0 && cells == 0 || edge) && digitAt(at + same);
    }

    private void hide(int times) {
        groups.markMasked();
        for (int i = 0; i < times; i++) {
            groups.add('*');
        }
    }

    private void resolve(boolean ascii, boolean cjk, boolean rings) {
        if (cjk) {
            groups.markCjk();
        }
        if (rings) {
            boolean zero = cjk || !ascii && groups.building() == 1;
            groups.replace(RING, zero ? '0' : '*');
            if (!zero) {
                groups.markMasked();
            }
        }
        if (groups.building() > 0) {
            groups.trimBullet(PersonNumber.LENGTH);
        }
    }

    private int same() {
        int next = at + 1;
        while (next < text.length() && text.charAt(next) == text.charAt(at)) {
            next++;
        }
        return next - at;
    }

    private boolean digitAt(int index) {
        return index < text.length() && Glyph.digit(Glyph.of(text.charAt(index)));
    }

    private byte kind(int index) {
        char c = text.charAt(index);
        boolean pair = Character.isHighSurrogate(c)
                && index + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(index + 1));
        return pair ? Glyph.of(text.codePointAt(index)) : Glyph.of(c);
    }

    private int width(int index) {
        return Character.isHighSurrogate(text.charAt(index))
                        && index + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(index + 1))
                ? 2
                : 1;
    }
}
