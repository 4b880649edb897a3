package org.fupin.security.redact;

import java.text.Normalizer;
import java.util.Locale;

/** How the redactor reads characters: digits of any script, what may stand between digits, what cannot be seen. */
final class Characters {

    private static final String SEPARATORS = "._()（）·•・･‧―−ー";
    private static final String MIDDLE_DOTS = "•・･‧∙⋅●•";

    private Characters() {}

    /** Value of a decimal digit of any script, full-width ones included; -1 for anything else. */
    static int digit(int point) {
        if (point < 0x80) {
            return point >= '0' && point <= '9' ? point - '0' : -1;
        }
        return Character.digit(point, 10);
    }

    /** Whether it is an x, full-width or not, that can be a check character. */
    static boolean isX(int point) {
        return point == 'X' || point == 'x' || point == 'Ｘ' || point == 'ｘ';
    }

    /** Whether people put it between the digits of one number: spaces, hyphens, dots, round brackets, line ends. */
    static boolean separates(int point) {
        return point == ' '
                || point == '-'
                || Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.DASH_PUNCTUATION
                || SEPARATORS.indexOf(point) >= 0;
    }

    /** Whether it shows nothing and so divides nothing: zero-width characters, soft hyphens, variation selectors. */
    static boolean invisible(int point) {
        return point >= 0x80 && (Character.getType(point) == Character.FORMAT || point >= 0xFE00 && point <= 0xFE0F);
    }

    /** Whether it is white space of any width. */
    static boolean blank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    /** The character as known values are compared: narrow, small, one middle dot, no compatibility ideograph. */
    static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        if (MIDDLE_DOTS.indexOf(c) >= 0) {
            return '·';
        }
        boolean compatible = c >= 0xF900 && c <= 0xFAFF || c >= 0x2E80 && c <= 0x2FDF || c >= 0xFF00 && c <= 0xFFEF;
        String plain = compatible ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC) : String.valueOf(c);
        String small = plain.toLowerCase(Locale.ROOT);
        return small.length() == 1 ? small.charAt(0) : c;
    }
}
