package org.fupin.schemas;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Province, prefecture and county codes of GB/T 2260, current and historic, and the development zones that the
 * statistics bureau codes the same way. Years are those in which a code was seen; before 2003 only its existence is
 * known.
 *
 * <p>Source: {@code reference/divisions.csv}, which says per row how far it can be trusted.
 */
public final class Divisions {

    private static final String HEADER = "code,name,earlier_names,first_year,last_year,state,trust";
    private static final Lazy<Divisions> STANDARD = new Lazy<>(Divisions::load);
    private static final int MAX = 1_000_000;

    private final BitSet known = new BitSet(MAX);
    private final Map<Integer, Row> rows;
    private final Map<Integer, Region> regions;

    private Divisions(Map<Integer, Row> rows, Map<Integer, Region> regions) {
        this.rows = rows;
        this.regions = regions;
        rows.keySet().forEach(known::set);
    }

    private record Row(String name, int first, int last) {}

    /** The divisions of the standard, read on first use. */
    public static Divisions standard() {
        return STANDARD.get();
    }

    /** Whether the six-digit code was ever in force; false for anything that is not six digits. */
    public boolean everKnown(CharSequence code6) {
        return code6.length() == 6 && everKnown(Numbers.of(code6, 0, 6));
    }

    /** Whether the code, given as a number of six digits, was ever in force. */
    public boolean everKnown(int code6) {
        return code6 > 0 && known.get(code6);
    }

    /** Whether the six-digit code was in force in the year; before 2003 a code that was ever known counts. */
    public boolean inForce(CharSequence code6, int year) {
        Row row = row(code6);
        return row != null && row.first <= year && year <= row.last;
    }

    /**
     * Whether the code may open an identity number: ever known, or one of the unofficial codes {@code XXXX01, 02, 11,
     * 20} that stand on real cards, of a prefecture {@code XXXX00} that is known (likely, not official).
     */
    public boolean usableAsArea(int code6) {
        if (everKnown(code6)) {
            return true;
        }
        int tail = code6 % 100;
        boolean unofficial = tail == 1 || tail == 2 || tail == 11 || tail == 20;
        return unofficial && code6 / 100 % 100 != 0 && everKnown(code6 - tail);
    }

    /** As {@link #usableAsArea(int)}; false for anything that is not six digits. */
    public boolean usableAsArea(CharSequence code6) {
        return code6.length() == 6 && usableAsArea(Numbers.of(code6, 0, 6));
    }

    /** First year the code was seen; {@link Integer#MIN_VALUE} when it is older than the sources (2002). */
    public int firstYear(CharSequence code6) {
        return require(code6).first;
    }

    /**
     * Last year the code was seen; {@link Integer#MAX_VALUE} while it is in force. 2002 is the latest possible year of
     * all codes that ended before 2003.
     */
    public int lastYear(CharSequence code6) {
        return require(code6).last;
    }

    /** Name of the division of a 2, 4, 6, 9 or 12-digit code, down to its county. */
    public Optional<String> name(CharSequence code) {
        Row row = row(county(code));
        return row == null ? Optional.empty() : Optional.of(row.name);
    }

    /** Region of the province that a division code of any length begins with; empty for Hong Kong, Macao, Taiwan. */
    public Optional<Region> region(CharSequence code) {
        return code.length() < 2 ? Optional.empty() : Optional.ofNullable(regions.get(Numbers.of(code, 0, 2)));
    }

    /** All six-digit codes, current and historic, ascending. */
    public List<String> codes() {
        return known.stream().mapToObj(String::valueOf).toList();
    }

    /** Number of codes, current and historic. */
    public int size() {
        return rows.size();
    }

    private static CharSequence county(CharSequence code) {
        return switch (code.length()) {
            case 2 -> code + "0000";
            case 4 -> code + "00";
            case 9, 12 -> code.subSequence(0, 6);
            default -> code;
        };
    }

    private Row require(CharSequence code6) {
        Row row = row(code6);
        if (row == null) {
            throw new IllegalArgumentException("no such division: " + code6);
        }
        return row;
    }

    private @Nullable Row row(CharSequence code6) {
        return code6.length() == 6 ? rows.get(Numbers.of(code6, 0, 6)) : null;
    }

    private static Divisions load() {
        Map<Integer, Row> rows = new HashMap<>(16_384);
        for (List<String> row : Table.read("reference/divisions.csv", HEADER)) {
            int first = row.get(3).isEmpty() ? Integer.MIN_VALUE : Integer.parseInt(row.get(3));
            int last = row.get(4).isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(row.get(4));
            rows.put(Integer.valueOf(row.get(0)), new Row(row.get(1), first, last));
        }
        Map<Integer, Region> regions = new HashMap<>();
        for (List<String> row : Table.read("reference/regions.csv", "province,region,confidence,source")) {
            regions.put(Integer.valueOf(row.get(0)), Region.of(row.get(1)));
        }
        return new Divisions(rows, regions);
    }
}
