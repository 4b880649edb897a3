package org.fupin.security.deid;

import java.util.regex.Pattern;

/** Counts as tables write them: whole numbers, with or without commas between thousands. */
final class CountText {

    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,15}");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3}){1,4}");

    private CountText() {}

    /** Whether the cell was hidden. */
    static boolean hidden(String text) {
        return text.equals(CrossTable.HIDDEN) || text.equals("＊");
    }

    /** The number, -1 when it is none. */
    static long read(String text) {
        boolean number = PLAIN.matcher(text).matches() || GROUPED.matcher(text).matches();
        return number ? Long.parseLong(text.replace(",", "")) : -1;
    }
}
