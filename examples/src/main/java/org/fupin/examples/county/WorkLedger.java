package org.fupin.examples.county;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Spells of work of the members of fifteen villages, earning what the income form of 2018 calls wages. */
final class WorkLedger {

    /** Last month of the period of the income form. */
    private static final YearMonth LAST = YearMonth.of(County.YEAR, 9);

    private final County county;
    private int spells;

    WorkLedger(County county) {
        this.county = county;
    }

    void write() {
        Map<String, Long> wages = new HashMap<>();
        county.data.rows("householdIncome").stream()
                .filter(row -> row.number("dataYear") == County.YEAR)
                .forEach(row -> wages.put(row.get("householdNo"), row.fen("wageIncome")));
        List<Place> villages = county.places.villages();
        for (int i = 0; i < villages.size(); i += 4) {
            for (Home home : county.of(villages.get(i).code())) {
                List<Member> workers = home.valid().stream()
                        .filter(member -> member.works(County.YEAR) && member.age(County.YEAR) >= 19)
                        .toList();
                long wage = wages.getOrDefault(home.number, 0L);
                for (Member member : workers) {
                    work(member, wage / workers.size(), county.dice("work", ++spells));
                }
            }
        }
    }

    private void work(Member member, long wage, Dice dice) {
        int most = member.row.number("workMonths");
        int months = (int) Math.max(1, Math.min(most, wage / Fen.yuan(2600)));
        boolean still = dice.chance(55);
        YearMonth end = still ? LAST : LAST.minusMonths(dice.between(0, 12 - months));
        if (dice.chance(25)) {
            YearMonth earlier = YearMonth.of(County.YEAR - 1, dice.between(1, 4));
            spell(member, dice)
                    .set("isWorking", false)
                    .set("startMonth", earlier)
                    .set("endMonth", earlier.plusMonths(dice.between(1, 4)))
                    .set("monthlyIncome", dice.between(18, 36) + "00.00");
        }
        spell(member, dice)
                .set("isWorking", still)
                .set("startMonth", end.minusMonths(months - 1L))
                .set("endMonth", still ? null : end)
                .set("monthlyIncome", Fen.text(Fen.share(wage, dice.between(860, 1000)) / months));
    }

    private Row spell(Member member, Dice dice) {
        String region = member.row.get("workRegion");
        String place = member.row.get("workCounty");
        boolean near = region.equals("01") || region.equals("02");
        String channel = dice.pick(near ? List.of("2", "3", "6") : List.of("1", "2", "6"));
        String industry = dice.pick(near ? List.of("A", "E", "F", "H") : List.of("C", "C", "C", "E", "H"));
        return county.data
                .add("employmentRecord")
                .set("personNo", member.row.get("personNo"))
                .set("certificateNo", member.row.get("certificateNo"))
                // Dongguan has no counties: what is asked for is a code of a county
                .set("workDivisionCode", near ? Places.COUNTY : place.endsWith("00") ? "440306" : place)
                .set(
                        "employer",
                        (near ? "荔波示例" : "示例") + dice.between(1, 90) + (channel.equals("3") ? "号扶贫车间" : "号有限公司"))
                .set("industry", industry)
                .set("occupation", industry.equals("A") ? "5" : industry.equals("C") ? "6" : "4")
                .set("channel", channel)
                .set("pointToPoint", channel.equals("1"))
                .set("transportSubsidy", region.equals("04") && dice.chance(30) ? "500.00" : null)
                .set("phone", member.row.get("phone"));
    }
}
