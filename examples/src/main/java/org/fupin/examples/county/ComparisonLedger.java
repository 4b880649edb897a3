package org.fupin.examples.county;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Quarterly comparisons of the register with the nine feeds, at the year's end with that of assets, all settled. */
final class ComparisonLedger {

    private static final List<String> FEEDS =
            List.of("FHK", "FED", "FHE", "FEM", "FSI", "FHO", "FBK", "FMC", "FDP", "FXA");
    private static final int AGREEING = 2;

    private final County county;

    ComparisonLedger(County county) {
        this.county = county;
    }

    void write() {
        for (int quarter = 1; quarter <= 4; quarter++) {
            LocalDate day = LocalDate.of(County.YEAR, quarter * 3, 18);
            for (String feed : FEEDS) {
                if (quarter == 4 || !feed.equals("FXA")) {
                    Dice dice = county.dice("comparison" + feed, quarter);
                    for (int i = 1; i <= AGREEING; i++) {
                        result(feed, quarter, i, day, dice).set("matchState", "1");
                    }
                    difference(result(feed, quarter, AGREEING + 1, day, dice), feed, day, dice);
                }
            }
        }
    }

    private Row result(String feed, int quarter, int number, LocalDate day, Dice dice) {
        Member member = concerned(feed, dice);
        return county.data
                .add("comparisonResult")
                .set("resultNo", String.format(Locale.ROOT, "BD%dQ%d%s%03d", County.YEAR, quarter, feed, number))
                .set("feedType", feed)
                .set("householdNo", member.row.get("householdNo"))
                .set("personNo", member.row.get("personNo"))
                .set("runDate", day);
    }

    /** Somebody of whom the feed speaks. */
    private Member concerned(String feed, Dice dice) {
        Predicate<Member> test = switch (feed) {
            case "FED" -> member -> member.student(County.YEAR) && member.schoolAge(County.YEAR) >= 6;
            case "FHE" -> member -> !member.healthy() && !member.disabled();
            case "FEM" -> member -> member.working() && member.labor();
            case "FMC" -> member -> member.row.is("dibao", "1");
            case "FDP" -> Member::disabled;
            case "FHO", "FBK", "FXA" -> Member::head;
            default -> member -> true;
        };
        List<Member> found = List.of();
        while (found.isEmpty()) {
            Home home = dice.pick(county.homes);
            found = home.valid().stream().filter(test).toList();
        }
        return found.get(0);
    }

    private static void difference(Row row, String feed, LocalDate day, Dice dice) {
        row.set("matchState", feed.equals("FHK") ? "2" : "1");
        switch (feed) {
            case "FHK" -> values(row, "3", "户内2人", "户内3人", "1");
            case "FED" -> values(row, "4", "六年级", "七年级", "3");
            case "FHE" -> values(row, "5", "健康", "慢性病签约服务", "1");
            case "FEM" -> values(row, "10", "务工8个月", "务工6个月", "3");
            case "FSI" -> values(row, "6", "已参保", "缴费在途", "3");
            case "FHO" -> values(row, "9", "B", "C", "2");
            case "FBK" -> values(row, "11", "50000.00", "30000.00", "3");
            case "FMC" -> values(row, "7", "低保2人", "低保3人", "1");
            case "FDP" -> values(row, "8", "肢体三级", "肢体二级", "2");
            default -> values(row, "12", "无", "机动车1辆，价值较低", "4");
        }
        row.set("dispositionDate", day.plusDays(dice.between(4, 24)));
    }

    private static void values(Row row, String difference, String register, String feed, String disposition) {
        row.set("difference", difference)
                .set("registerValue", register)
                .set("feedValue", feed)
                .set("disposition", disposition);
    }
}
