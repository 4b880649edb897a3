package org.fupin.security.notice.scan;

/** Reads a value of which a label says that it is a number, whatever separates its digits. */
public final class PlainDigits {

    private PlainDigits() {}

    /**
     * Its digits in order, {@code *} for each that is hidden, and an X that follows digits; all else is left out. A ring
     * among Chinese digits is a zero.
     */
    public static String of(String text) {
        StringBuilder digits = new StringBuilder();
        boolean chinese = text.chars().anyMatch(c -> chinese(Glyph.of((char) c)));
        int i = 0;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            byte kind = point > Character.MAX_VALUE ? Glyph.of(point) : Glyph.of(text.charAt(i));
            if (Glyph.digit(kind)) {
                digits.append((char) ('0' + kind % Glyph.CJK));
            } else if (kind == Glyph.RING && chinese) {
                digits.append('0');
            } else if (kind == Glyph.MASK || kind == Glyph.RING) {
                digits.append('*');
            } else if (kind == Glyph.X && !digits.isEmpty()) {
                digits.append('X');
            }
            i += Character.charCount(point);
        }
        return digits.toString();
    }

    private static boolean chinese(byte kind) {
        return kind >= Glyph.CJK && kind < Glyph.X;
    }
}
