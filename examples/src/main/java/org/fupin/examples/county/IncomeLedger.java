package org.fupin.examples.county;

import java.util.HashMap;
import java.util.Map;

/** Income of every household for three years, adding up to the fen. */
final class IncomeLedger {

    private final County county;

    IncomeLedger(County county) {
        this.county = county;
    }

    void write() {
        Map<String, Integer> shareholders = new HashMap<>();
        county.data.rows("projectBeneficiary").stream()
                .filter(row -> row.is("benefitMode", "4"))
                .forEach(row -> shareholders.merge(row.get("householdNo"), row.number("benefitYear"), Math::min));
        Map<String, Row> livings = new HashMap<>();
        county.data.rows("livingCondition").stream()
                .filter(row -> row.get("dataYear").isEmpty())
                .forEach(row -> livings.put(row.get("householdNo"), row));
        for (int year : County.YEARS) {
            int index = 0;
            for (Home home : county.homes) {
                // the same dice for every year: a household keeps its sources of income
                Dice dice = county.dice("income", ++index);
                Row living = livings.get(home.number);
                // the income of the year before decides the identification
                if (living != null && home.registered(year + 1)) {
                    boolean shares = shareholders.getOrDefault(home.number, Integer.MAX_VALUE) <= year;
                    new IncomeSheet(home, living, year, dice).fill(county.data.add("householdIncome"), shares);
                }
            }
        }
    }
}
