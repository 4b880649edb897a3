package org.fupin.files.read;

/** Tells empty cells: nothing, white space of any kind, the ideographic and the no-break space. */
final class Blank {

    private Blank() {}

    static boolean is(char c) {
        return c <= ' ' || c == '\u3000' || c == '\u00a0' || c == '\ufeff' || Character.isWhitespace(c);
    }

    static boolean is(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean is(char[] chars, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!is(chars[i])) {
                return false;
            }
        }
        return true;
    }
}
