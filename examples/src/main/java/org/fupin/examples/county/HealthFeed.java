package org.fupin.examples.county;

import java.time.LocalDate;
import java.util.Locale;

/** Treatment of major and signed-up chronic diseases in 2018, and the hospital stays of the ill. */
final class HealthFeed {

    private final County county;
    private int records;

    HealthFeed(County county) {
        this.county = county;
    }

    void write() {
        int index = 0;
        for (Home home : county.homes) {
            Dice dice = county.dice("health", ++index);
            boolean stayed = false;
            for (Member member : home.valid()) {
                String health = member.row.get("healthStatus");
                if (health.contains("03")) {
                    record(member, "1", disease(member), dice);
                } else if (health.contains("02")) {
                    record(member, "2", disease(member), dice);
                } else {
                    continue;
                }
                // one stay a household, so that no family bears more than it can
                if (!stayed && dice.chance(health.contains("03") ? 45 : 12)) {
                    stayed = true;
                    stay(record(member, "3", disease(member), dice), dice);
                }
            }
        }
    }

    private Row record(Member member, String type, String disease, Dice dice) {
        records++;
        return county.data
                .add("feedHealth")
                .set("certificateNo", member.certificate18())
                .set("recordNo", String.format(Locale.ROOT, "JK%s%d%05d", Places.COUNTY, County.YEAR, records))
                .set("recordType", type)
                .set("diseaseCode", disease)
                .set("date", first(member).plusDays(dice.between(0, 300)));
    }

    /** Somebody born in the year is not ill before. */
    private static LocalDate first(Member member) {
        LocalDate first = LocalDate.of(County.YEAR, 1, 15);
        return member.birth.isAfter(first) ? LocalDate.of(County.YEAR, 12, 31).minusDays(300) : first;
    }

    private static void stay(Row row, Dice dice) {
        long total = Fen.yuan(dice.between(1800, 9800)) + dice.between(0, 99);
        long reimbursed = Fen.share(total, dice.between(900, 940));
        row.set("oneStop", true)
                .set("prepayFree", true)
                .set("totalFee", Fen.text(total))
                .set("reimbursed", Fen.text(reimbursed))
                .set("selfPaid", Fen.text(total - reimbursed));
    }

    /** Codes of GB/T 14396 for the diseases that the yearly status names. */
    static String disease(Member member) {
        return switch (member.row.get("healthStatus")) {
            case "02;04" -> "M06.900";
            case "03" -> "N18.900";
            default -> member.male() ? "J44.900" : "I10.x00";
        };
    }
}
