package org.fupin.examples.county;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Work of 2018 as the labour department knows it: where, from when to when, and how it was found. */
final class WorkFeed {

    private final County county;

    WorkFeed(County county) {
        this.county = county;
    }

    void write() {
        Map<String, List<Row>> spells = county.data.rows("employmentRecord").stream()
                .collect(Collectors.groupingBy(row -> row.get("personNo")));
        int index = 0;
        for (Home home : county.homes) {
            Dice dice = county.dice("work", ++index);
            for (Member member : home.valid()) {
                List<Row> told = spells.getOrDefault(member.row.get("personNo"), List.of());
                told.forEach(spell -> told(member, spell));
                if (!told.isEmpty()) {
                    continue;
                }
                if (member.working() && !member.row.get("workCounty").isEmpty()) {
                    work(member, dice);
                } else if (!member.welfareJob.isEmpty()) {
                    row(member, Places.COUNTY, 1, 12).set("channel", "4").set("publicWelfare", true);
                }
            }
        }
    }

    /** A spell that the village told as well: the same place and the same months. */
    private void told(Member member, Row spell) {
        county.data
                .add("feedEmployment")
                .set("certificateNo", member.certificate18())
                .set("workDivision", spell.get("workDivisionCode"))
                .set("startMonth", spell.get("startMonth"))
                .set("endMonth", spell.get("endMonth").isEmpty() ? null : spell.get("endMonth"))
                .set("channel", spell.get("channel"))
                .set("publicWelfare", spell.is("channel", "4"));
    }

    private void work(Member member, Dice dice) {
        int months = member.row.number("workMonths");
        int first = dice.between(1, 13 - months);
        boolean far = member.row.is("workRegion", "04");
        row(member, member.row.get("workCounty"), first, first + months - 1)
                .set("channel", far ? dice.pick(List.of("1", "6", "6", "2")) : dice.pick(List.of("2", "3", "6")))
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
