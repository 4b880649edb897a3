package org.fupin.schemas;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Township codes of nine digits (GB/T 10114-2003, statistics bureau), with the years 2017–2023 in which each was in
 * force. A code that is absent may still be right for another year, so its absence is at most a warning.
 *
 * <p>Source: {@code reference/towns.csv}.
 */
public final class Towns {

    static final int FIRST_YEAR = 2017;
    static final int LAST_YEAR = 2023;

    private static final Lazy<Towns> STANDARD = new Lazy<>(Towns::new);

    private final int[] codes;
    private final String[] names;
    private final byte[] years;

    private Towns() {
        List<List<String>> rows = Table.read("reference/towns.csv", "code,name,years_mask");
        codes = new int[rows.size()];
        names = new String[rows.size()];
        years = new byte[rows.size()];
        for (int i = 0; i < codes.length; i++) {
            List<String> row = rows.get(i);
            codes[i] = Integer.parseInt(row.get(0));
            names[i] = row.get(1);
            years[i] = row.get(2).isEmpty() ? 127 : Byte.parseByte(row.get(2));
        }
    }

    /** The townships of the standard, read on first use. */
    public static Towns standard() {
        return STANDARD.get();
    }

    /** Whether the nine-digit code was in force in any of the years 2017–2023. */
    public boolean contains(CharSequence code9) {
        return index(code9) >= 0;
    }

    /** Whether the nine-digit code was in force in the year; false outside 2017–2023. */
    public boolean inForce(CharSequence code9, int year) {
        int index = index(code9);
        return index >= 0 && year >= FIRST_YEAR && year <= LAST_YEAR && (years[index] >> (year - FIRST_YEAR) & 1) == 1;
    }

    /** Latest name of the township. */
    public Optional<String> name(CharSequence code9) {
        int index = index(code9);
        return index < 0 ? Optional.empty() : Optional.of(names[index]);
    }

    /** Number of codes. */
    public int size() {
        return codes.length;
    }

    private int index(CharSequence code9) {
        return code9.length() == 9 ? Arrays.binarySearch(codes, Numbers.of(code9, 0, 9)) : -1;
    }
}
