package org.fupin.security.token;

/** Blanks, and characters that nobody sees: both come along when text is copied out of forms and web pages. */
final class Blanks {

    private Blanks() {}

    static boolean is(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    /** The text without any. */
    static String removed(String text) {
        int first = first(text);
        if (first == text.length()) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length()).append(text, 0, first);
        text.substring(first).codePoints().filter(c -> !is(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static int first(String text) {
        int at = 0;
        while (at < text.length() && !is(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** The text without those at its ends. */
    static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && is(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
        while (to > from && is(text.codePointBefore(to))) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        return text.substring(from, to);
    }

    /** The text without those at its ends, inner runs made one space, invisible characters gone. */
    static String collapsed(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (!is(c)) {
                if (gap && !kept.isEmpty()) {
                    kept.append(' ');
                }
                kept.appendCodePoint(c);
                gap = false;
            } else if (Character.getType(c) != Character.FORMAT) {
                gap = true;
            }
        }
        return kept.toString();
    }
}
