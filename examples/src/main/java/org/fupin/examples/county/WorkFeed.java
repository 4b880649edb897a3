package org.fupin.examples.county;

import java.util.Locale;

/** Work of 2018 as the labour department knows it: where, from when to when, and how it was found. */
final class WorkFeed {

    private final County county;

    WorkFeed(County county) {
        this.county = county;
    }

    void write() {
        int index = 0;
        for (Home home : county.homes) {
            Dice dice = county.dice("work", ++index);
            for (Member member : home.valid()) {
                if (member.working() && !member.row.get("workCounty").isEmpty()) {
                    work(member, dice);
                } else if (!member.welfareJob.isEmpty()) {
                    row(member, Places.COUNTY, 1, 12).set("channel", "4").set("publicWelfare", true);
                }
            }
        }
    }

    private void work(Member member, Dice dice) {
        int months = member.row.number("workMonths");
        int first = dice.between(1, 13 - months);
        boolean far = member.row.is("workRegion", "04");
        row(member, member.row.get("workCounty"), first, first + months - 1)
                .set(
                        "channel",
                        far
                                ? dice.pick(java.util.List.of("1", "6", "6", "2"))
                                : dice.pick(java.util.List.of("2", "3", "6")))
                .set("publicWelfare", false);
    }

    private Row row(Member member, String division, int first, int last) {
        return county.data
                .add("feedEmployment")
                .set("certificateNo", member.certificate18())
                .set("workDivision", division)
                .set("startMonth", month(first))
                .set("endMonth", month(last));
    }

    private static String month(int month) {
        return String.format(Locale.ROOT, "%d-%02d", County.YEAR, month);
    }
}
