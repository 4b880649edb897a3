package org.fupin.files.read;

/** Tells the separator of a text file from its first lines: the one that stands in most lines, most often. */
final class Separator {

    private static final String KNOWN = ",\t;|";

    private Separator() {}

    static char of(CharSequence start) {
        int[] most = new int[KNOWN.length()];
        int[] here = new int[KNOWN.length()];
        int[] held = new int[KNOWN.length()];
        boolean quoted = false;
        int lines = 0;
        for (int i = 0; i < start.length() && lines < TableReader.HEAD_ROWS; i++) {
            char c = start.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\n' && !quoted) {
                lines++;
                keep(most, held, here);
            } else if (!quoted && KNOWN.indexOf(c) >= 0) {
                here[KNOWN.indexOf(c)]++;
            }
        }
        keep(most, held, here);
        int best = 0;
        for (int i = 1; i < most.length; i++) {
            best = most[i] * held[i] > most[best] * held[best] ? i : best;
        }
        return KNOWN.charAt(best);
    }

    private static void keep(int[] most, int[] held, int[] here) {
        for (int i = 0; i < here.length; i++) {
            most[i] = Math.max(most[i], here[i]);
            held[i] += here[i] > 0 ? 1 : 0;
            here[i] = 0;
        }
    }
}
