package org.fupin.examples.county;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Work away and treatment in the year of the later package, by which its monitored households are judged. */
final class LaterRecords {

    private final County later;
    private int records;

    LaterRecords(County later) {
        this.later = later;
    }

    void write() {
        Map<String, Row> incomes = new HashMap<>();
        later.data.rows("householdIncome").forEach(row -> incomes.put(row.get("householdNo"), row));
        int index = 0;
        for (Home home : later.homes) {
            Dice dice = later.dice("laterRecords", ++index);
            work(home, Objects.requireNonNull(incomes.get(home.number)), dice);
            health(home, dice);
        }
    }

    /** Spells within the period of the income, which earn the wages of the household. */
    private void work(Home home, Row income, Dice dice) {
        List<Member> workers = home.members.stream().filter(Member::working).toList();
        if (income.fen("wageIncome") == 0) {
            // a graduate who went away only after the period
            return;
        }
        int months = workers.stream().mapToInt(m -> m.row.number("workMonths")).sum();
        for (Member member : workers) {
            Row person = member.row;
            boolean far = !person.get("workCounty").isEmpty() && !person.is("workCounty", Places.COUNTY);
            later.data
                    .add("employmentRecord")
                    .set("dataYear", LaterCounty.YEAR)
                    .set("personNo", person.get("personNo"))
                    .set("certificateNo", person.get("certificateNo"))
                    .set("isWorking", false)
                    .set("startMonth", month(12 - person.number("workMonths")))
                    .set("endMonth", month(11))
                    .set("workDivisionCode", far ? person.get("workCounty") : Places.COUNTY)
                    .set("employer", far ? "示例电子制造有限公司" : "荔波示例农业有限公司")
                    .set("industry", far ? "C" : "A")
                    .set("channel", far ? "1" : "2")
                    .set("pointToPoint", far)
                    .set("monthlyIncome", Fen.text(Fen.divided(income.fen("wageIncome"), months)))
                    .set("transportSubsidy", far ? Integer.toString(dice.between(3, 5)) + "00.00" : null)
                    .set("phone", person.get("phone"));
        }
    }

    /** Month of the period that opens in October of the year before. */
    private static String month(int after) {
        int month = 10 + after;
        return month > 12
                ? String.format(Locale.ROOT, "%d-%02d", LaterCounty.YEAR, month - 12)
                : String.format(Locale.ROOT, "%d-%02d", LaterCounty.YEAR - 1, month);
    }

    private void health(Home home, Dice dice) {
        boolean heavy = home.row.is("monitoredFlag", "true");
        for (Member member : home.members) {
            String health = member.row.get("healthStatus");
            boolean major = health.contains("03");
            if (major || health.contains("02")) {
                record(member, major ? "1" : "2", dice);
                if (major || dice.chance(10)) {
                    // only a household that is watched bears more than ten thousand yuan
                    stay(record(member, "3", dice), major && heavy ? 11_860 : dice.between(180, 2400));
                    heavy = false;
                }
            }
        }
    }

    private Row record(Member member, String type, Dice dice) {
        records++;
        return later.data
                .add("feedHealth")
                .set("dataYear", LaterCounty.YEAR)
                .set("certificateNo", member.certificate18())
                .set("recordNo", String.format(Locale.ROOT, "JK%s%d%05d", Places.COUNTY, LaterCounty.YEAR, records))
                .set("recordType", type)
                .set("diseaseCode", HealthFeed.disease(member))
                .set("date", String.format(Locale.ROOT, "2020-%02d-%02d", dice.between(1, 11), dice.between(1, 28)));
    }

    private static void stay(Row row, int paid) {
        row.set("oneStop", true)
                .set("prepayFree", true)
                .set("totalFee", paid * 10 + ".00")
                .set("reimbursed", paid * 9 + ".00")
                .set("selfPaid", paid + ".00");
    }
}
