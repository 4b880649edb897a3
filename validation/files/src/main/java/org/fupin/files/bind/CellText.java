package org.fupin.files.bind;

import java.util.Set;

/** Brings the text of a cell into the form that the readers expect. */
final class CellText {

    /** What people write into a cell that has no value. */
    private static final Set<String> DASHES = Set.of("-", "—", "--", "——", "/", "\\", "N/A", "n/a", "NULL", "null");

    private CellText() {}

    /** The text without blanks at its ends and with full-width digits, letters and signs made half-width. */
    static String halfWidth(String text) {
        int end = text.length();
        int start = 0;
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        StringBuilder plain = null;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= '\uFF01' && c <= '\uFF5E') {
                plain = plain == null ? new StringBuilder(text) : plain;
                plain.setCharAt(i, (char) (c - 0xFEE0));
            }
        }
        return plain == null ? text.substring(start, end) : plain.substring(start, end);
    }

    /** The text without blanks at its ends. */
    static String strip(String text) {
        int end = text.length();
        int start = 0;
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The text without any blank in it. */
    static String dense(String text) {
        StringBuilder dense = null;
        for (int i = 0; i < text.length(); i++) {
            boolean gap = blank(text.charAt(i));
            if (gap && dense == null) {
                dense = new StringBuilder(text.substring(0, i));
            } else if (!gap && dense != null) {
                dense.append(text.charAt(i));
            }
        }
        return dense == null ? text : dense.toString();
    }

    static boolean dash(String text) {
        return DASHES.contains(text);
    }

    static boolean blank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u3000' || c == '\uFEFF' || c >= '\u2000' && c <= '\u200D';
    }
}
