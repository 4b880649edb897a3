package org.fupin.files.header;

/** How many characters two texts differ by (Levenshtein). */
final class Distance {

    private Distance() {}

    /** The distance, or the bound when it is not below it. */
    static int between(String one, String other, int bound) {
        if (Math.abs(one.length() - other.length()) >= bound || one.length() > 64) {
            return bound;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return Math.min(row[other.length()], bound);
    }
}
