package org.fupin.examples.county;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** A visit a year to every household that left poverty the year before or earlier, and those that found a return. */
final class FollowUpLedger {

    private final County county;
    private final Map<String, Row> incomes = new HashMap<>();

    FollowUpLedger(County county) {
        this.county = county;
        county.data.rows("householdIncome").forEach(row -> incomes.put(row.get("householdNo") + year(row), row));
    }

    private static int year(Row row) {
        return row.get("dataYear").isEmpty() ? County.YEAR : row.number("dataYear");
    }

    void write() {
        for (int year = County.FIRST; year <= County.YEAR; year++) {
            for (Home home : county.homes) {
                Row income = incomes.get(home.number + year);
                if (income != null && home.status(year).equals("1") && home.exited() < year) {
                    stable(home, year, income);
                }
            }
        }
        for (Row event : county.data.rows("householdChangeEvent")) {
            if (event.is("changeType", "13")) {
                returned(event);
            }
        }
    }

    private void stable(Home home, int year, Row income) {
        Dice dice = county.dice("follow" + year, Long.parseLong(home.number));
        LocalDate day = LocalDate.of(year, 3, 1).plusDays(dice.between(0, 260));
        visit(home.number, year, day, income)
                .set("safeguardOk", true)
                .set("productionState", dice.chance(94) ? "1" : "2")
                .set("action", "1");
    }

    /** The visit that found the household poor again, within ninety days before it entered the register. */
    private void returned(Row event) {
        LocalDate entered = LocalDate.parse(event.get("effectiveDate"));
        int year = entered.getYear();
        String household = event.get("householdNo");
        Row income = incomes.get(household + year);
        if (income != null) {
            visit(household, year, entered.minusDays(70), income)
                    .set("safeguardOk", false)
                    .set("productionState", "2")
                    .set("riskFound", event.is("cause", "1") ? "01" : event.is("cause", "6") ? "06" : "07")
                    .set("action", "3");
        }
    }

    private Row visit(String household, int year, LocalDate day, Row income) {
        return county.data
                .add("followUp")
                .set("dataYear", year)
                .set("householdNo", household)
                .set("date", day)
                .set("netIncomePerCapita", income.get("netIncomePerCapita"));
    }
}
