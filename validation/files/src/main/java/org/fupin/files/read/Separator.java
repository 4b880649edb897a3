package org.fupin.files.read;

import java.util.Arrays;

/**
 * Tells the separator of a text file from its first lines: the one that stands equally often in most of them, and if
 * several do, the one that stands more often.
 */
final class Separator {

    private static final String KNOWN = ",\t;|";

    private final int[][] counts = new int[KNOWN.length()][TableReader.HEAD_ROWS];

    private Separator(CharSequence start) {
        boolean quoted = false;
        int line = 0;
        for (int i = 0; i < start.length() && line < TableReader.HEAD_ROWS; i++) {
            char c = start.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || (c == '\r' && !feeds(start, i + 1)))) {
                line++;
            } else if (!quoted && KNOWN.indexOf(c) >= 0) {
                counts[KNOWN.indexOf(c)][line]++;
            }
        }
    }

    static char of(CharSequence start) {
        Separator found = new Separator(start);
        int best = 0;
        long most = 0;
        for (int i = 0; i < KNOWN.length(); i++) {
            long weight = found.weight(i);
            if (weight > most) {
                most = weight;
                best = i;
            }
        }
        return KNOWN.charAt(best);
    }

    private static boolean feeds(CharSequence text, int at) {
        return at < text.length() && text.charAt(at) == '\n';
    }

    /** How many lines agree, and on how many. */
    private long weight(int candidate) {
        int[] lines = counts[candidate];
        Arrays.sort(lines);
        long best = 0;
        int run = 0;
        for (int i = 0; i < lines.length; i++) {
            run = i > 0 && lines[i] == lines[i - 1] ? run + 1 : 1;
            if (lines[i] > 0) {
                best = Math.max(best, ((long) run << 32) + lines[i]);
            }
        }
        return best;
    }
}
