package org.fupin.schemas;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The 832 poor counties, from {@code reference/poverty-counties.csv}. Immutable. */
public final class PovertyCounties {

    private static final String HEADER =
            "code_2013,name_2013,code_2020,name_2020,province,prefecture,exit_year,contiguous_area,key_county,deep_region";
    private static final Lazy<PovertyCounties> STANDARD = new Lazy<>(PovertyCounties::new);

    private final List<PovertyCounty> rows;
    private final Set<String> codes = new HashSet<>();

    private PovertyCounties() {
        List<PovertyCounty> counties = new ArrayList<>();
        for (List<String> row : Table.read("reference/poverty-counties.csv", HEADER)) {
            counties.add(new PovertyCounty(
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    row.get(3),
                    row.get(4),
                    row.get(5),
                    row.get(6).isEmpty() ? null : Integer.valueOf(row.get(6)),
                    row.get(7),
                    row.get(8).equals("Y"),
                    row.get(9)));
            codes.add(row.get(0));
            codes.add(row.get(2));
        }
        codes.remove("");
        rows = List.copyOf(counties);
    }

    /** The poor counties of the standard, read on first use. */
    public static PovertyCounties standard() {
        return STANDARD.get();
    }

    /**
     * Whether the six-digit code is or was that of one of the 832 counties; a code changed between 2013 and 2020 counts
     * in both forms.
     */
    public boolean contains(String code6) {
        return codes.contains(code6);
    }

    /**
     * Whether the county was on the list in the year and the code in force: from 2012 until the year it left, that year
     * included. A county whose exit year is not confirmed counts to 2020.
     */
    public boolean contains(String code6, int year) {
        for (PovertyCounty row : rows) {
            boolean named = row.code2013().equals(code6) || row.code2020().equals(code6);
            Integer exit = row.exitYear();
            if (named && !code6.isEmpty() && year >= 2012 && year <= (exit == null ? 2020 : exit)) {
                return Divisions.standard().inForce(code6, year);
            }
        }
        return false;
    }

    /** Whether the six-digit code is or was that of a poor county in the three regions and three prefectures (三区三州). */
    public boolean inDeepRegion(String code6) {
        return rows.stream()
                .filter(row -> !row.deepRegion().isEmpty())
                .anyMatch(row -> row.code2013().equals(code6) || row.code2020().equals(code6));
    }

    /** The rows in the order of the file. */
    public List<PovertyCounty> rows() {
        return rows;
    }
}
