package org.fupin.security.notice.read;

/** Tells what divides the cells of a text table. */
final class Dialect {

    private static final char[] SEPARATORS = {',', '\t', ';', '，', '|'};
    private static final int LINES = 40;

    private Dialect() {}

    /** The character that stands equally often in nearly all of the first lines, 0 if there is none. */
    static char of(String sample) {
        String[] lines = sample.split("\\R", LINES + 1);
        int last = lines.length > 1 ? lines.length - 1 : lines.length;
        char best = 0;
        int most = 0;
        for (char separator : SEPARATORS) {
            int columns = columns(lines, last, separator);
            if (columns > most) {
                most = columns;
                best = separator;
            }
        }
        return best;
    }

    private static int columns(String[] lines, int last, char separator) {
        int[] counts = new int[64];
        int filled = 0;
        for (int i = 0; i < last; i++) {
            if (!lines[i].isBlank()) {
                filled++;
                counts[Math.min(63, count(lines[i], separator))]++;
            }
        }
        for (int n = 63; n > 0; n--) {
            if (counts[n] >= 2 && counts[n] * 10 >= filled * 6) {
                return n;
            }
        }
        return 0;
    }

    private static int count(String line, char separator) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            count += c == separator && !quoted ? 1 : 0;
        }
        return count;
    }
}
