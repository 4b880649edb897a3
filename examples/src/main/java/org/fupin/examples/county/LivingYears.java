package org.fupin.examples.county;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Living conditions and safeguards of 2017 and 2016, worked back from those of 2018. */
final class LivingYears {

    private static final String LIVING = "livingCondition";
    private static final List<String> LEFT_OUT = List.of(
            "irrigatedArea",
            "waterSource",
            "houseStructure",
            "toiletUsable",
            "relocationWill",
            "relocationMode",
            "broadband");

    private final County county;

    LivingYears(County county) {
        this.county = county;
    }

    void write() {
        Map<String, Row> now = new HashMap<>();
        county.data.rows(LIVING).forEach(row -> now.put(row.get("householdNo"), row));
        for (int year = County.YEAR - 1; year >= County.FIRST; year--) {
            int index = 0;
            for (Home home : county.homes) {
                index++;
                Row next = now.get(home.number);
                if (next != null && home.registered(year)) {
                    Row row = before(home, next, year, county.dice("livingBefore", index));
                    county.data.rows(LIVING).add(row);
                    now.put(home.number, row);
                    Row secure = county.data.add("safeguardStatus").set("dataYear", year);
                    LivingLedger.secure(secure, row, home, year);
                }
            }
        }
    }

    /** The row of the year before another; what a household lacked when it was poor was mended by its exit. */
    private static Row before(Home home, Row next, int year, Dice dice) {
        Row row = next.copy().set("dataYear", year);
        LEFT_OUT.forEach(element -> row.set(element, null));
        boolean thirsty = dice.chance(30);
        if (home.status(year).equals("1")) {
            water(row, true);
            row.set("dangerousHouse", false);
            row.set("dangerGrade", next.is("dangerGrade", "A") ? "A" : "B");
        } else if (thirsty && !home.poor()) {
            water(row, false);
        }
        long arable = row.fen("arableArea");
        return dice.chance(6) ? row.set("arableArea", Fen.text(arable - arable / 20)) : row;
    }

    private static void water(Row row, boolean safe) {
        row.set("waterDifficulty", !safe).set("waterSafe", safe).set("safeWaterSolved", safe);
    }
}
