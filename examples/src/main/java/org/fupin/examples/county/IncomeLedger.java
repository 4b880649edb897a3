package org.fupin.examples.county;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Income of every household for two years, adding up to the fen. */
final class IncomeLedger {

    private final County county;

    IncomeLedger(County county) {
        this.county = county;
    }

    void write() {
        Set<String> shareholders = new HashSet<>();
        county.data.rows("projectBeneficiary").stream()
                .filter(row -> row.is("benefitMode", "4"))
                .forEach(row -> shareholders.add(row.get("householdNo")));
        Map<String, Row> livings = new HashMap<>();
        county.data.rows("livingCondition").forEach(row -> livings.put(row.get("householdNo"), row));
        for (int year = County.YEAR - 1; year <= County.YEAR; year++) {
            int index = 0;
            for (Home home : county.homes) {
                // the same dice for both years: a household keeps its sources of income
                Dice dice = county.dice("income", ++index);
                Row living = livings.get(home.number);
                if (living != null) {
                    new IncomeSheet(home, living, year, dice)
                            .fill(county.data.add("householdIncome"), shareholders.contains(home.number));
                }
            }
        }
    }
}
