package org.fupin.files.report;

/** Makes text from data safe to carry: it may hold control characters, half characters and tricks of direction. */
final class CleanText {

    private static final char REPLACEMENT = '\uFFFD';

    private CleanText() {}

    /** The text with halves of surrogate pairs replaced; what UTF-8 needs. */
    static String wellFormed(String text) {
        return map(text, false);
    }

    /**
     * The text with everything invisible made visible as well: control characters become their pictures (U+2400 on),
     * marks that turn the direction of writing become U+FFFD. What XML, a terminal and a reader need.
     */
    static String visible(String text) {
        return map(text, true);
    }

    private static String map(String text, boolean visible) {
        if (text.codePoints().noneMatch(c -> bad(c, visible))) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(bad(c, visible) ? replacement(c) : c));
        return clean.toString();
    }

    private static boolean bad(int c, boolean visible) {
        if (c >= 0xD800 && c <= 0xDFFF) {
            return true;
        }
        return visible && (Character.isISOControl(c) || (c & 0xFFFE) == 0xFFFE || turnsDirection(c));
    }

    private static boolean turnsDirection(int c) {
        return c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    private static int replacement(int c) {
        if (c < 0x20) {
            return 0x2400 + c;
        }
        return c == 0x7F ? 0x2421 : REPLACEMENT;
    }
}
