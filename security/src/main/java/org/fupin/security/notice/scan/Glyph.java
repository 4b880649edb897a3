package org.fupin.security.notice.scan;

/**
 * What a character is to somebody who reads, splits or hides a number. Values 0–9 are digits of any script; the table is
 * filled once from the properties of Unicode.
 */
final class Glyph {

    /** Chinese digits are {@code CJK + value}. */
    static final byte CJK = 10;
    /** The check character X and what looks like it. */
    static final byte X = 20;
    /** Invisible: format characters, combining marks, variation selectors. */
    static final byte IGNORED = 21;
    /** Blank of any width, line breaks too. */
    static final byte SPACE = 22;
    /** Punctuation that people put between parts of a number. */
    static final byte JOINER = 23;
    /** A character that hides another. */
    static final byte MASK = 24;
    /** A ring: a Chinese zero among Chinese digits, a mask among others. */
    static final byte RING = 25;
    /** A letter that is read as a zero. */
    static final byte LIKE_ZERO = 26;
    /** A letter that is read as a one. */
    static final byte LIKE_ONE = 27;
    /** A Latin letter. */
    static final byte LETTER = 28;
    /** Anything else. */
    static final byte OTHER = 29;

    private static final String ZEROS = "零";
    private static final String[] CHINESE = {"一壹弌", "二贰弍貳两", "三叁弎參叄", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖"};
    private static final String MASKS = "*＊∗⁎✱✲✳※×✕✖╳●•◦∙⬤■□▇█▓▒░◆◇★☆#＃?？…⋯﹡\u2588\u25AA\u25AB";
    private static final String RINGS = "○〇◯⭕";
    private static final String EXES = "XxＸｘΧχХхⅩⅹ";
    private static final byte[] TABLE = table();

    private Glyph() {}

    /** What the character is. */
    static byte of(char c) {
        return TABLE[c];
    }

    /** What a character beyond U+FFFF is. */
    static byte of(int codePoint) {
        int digit = Character.digit(codePoint, 10);
        if (digit >= 0) {
            return (byte) digit;
        }
        int type = Character.getType(codePoint);
        boolean invisible = type == Character.FORMAT || type == Character.NON_SPACING_MARK;
        return invisible ? IGNORED : OTHER;
    }

    /** Whether the class is a digit of any script. */
    static boolean digit(byte kind) {
        return kind < X;
    }

    private static byte[] table() {
        byte[] table = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = byProperty((char) c);
        }
        set(table, MASKS, MASK);
        set(table, RINGS, RING);
        set(table, EXES, X);
        set(table, "OoＯｏОоΟο", LIKE_ZERO);
        set(table, "lIＩｌ", LIKE_ONE);
        set(table, ZEROS, CJK);
        for (int i = 0; i < CHINESE.length; i++) {
            set(table, CHINESE[i], (byte) (CJK + i + 1));
        }
        return table;
    }

    private static void set(byte[] table, String characters, byte kind) {
        characters.chars().forEach(c -> table[c] = kind);
    }

    // the numeric value is wanted of signs such as a circled one, which are no digits to Character.digit
    @SuppressWarnings("CharacterGetNumericValue")
    private static byte byProperty(char c) {
        int value = Character.digit(c, 10);
        int type = Character.getType(c);
        if (value >= 0) {
            return (byte) value;
        }
        if (type == Character.OTHER_NUMBER || type == Character.LETTER_NUMBER) {
            int numeric = Character.getNumericValue(c);
            return numeric >= 0 && numeric <= 9 ? (byte) numeric : OTHER;
        }
        if (invisible(c, type)) {
            return IGNORED;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || type == Character.CONTROL) {
            return SPACE;
        }
        if (c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z') {
            return LETTER;
        }
        return joiner(type) ? JOINER : OTHER;
    }

    private static boolean invisible(char c, int type) {
        return type == Character.FORMAT
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || c == '\u3164'
                || c == '\u115F'
                || c == '\u1160'
                || c == '\uFFA0';
    }

    private static boolean joiner(int type) {
        return switch (type) {
            case Character.DASH_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.MODIFIER_LETTER,
                    Character.CURRENCY_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }
}
