package org.fupin.examples.county;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Who answers for what: tasks broken down from the county to the townships, and the assessments of three years. */
final class DutyLedger {

    private static final List<String> TASKS =
            List.of("危房改造任务全面完成", "安全饮水工程建设", "控辍保学劝返", "易地扶贫搬迁后续扶持", "扶贫小额信贷投放与风险防控", "产业扶贫项目落地");
    private static final List<String> OWNERS =
            List.of("荔波县住房和城乡建设局", "荔波县水务局", "荔波县教育局", "荔波县移民局", "荔波县扶贫开发办公室", "荔波县农村工作局");

    private final County county;
    private int tasks;
    private int assessments;

    DutyLedger(County county) {
        this.county = county;
    }

    void write() {
        for (int year = County.FIRST; year <= County.YEAR; year++) {
            for (int i = 0; i < TASKS.size(); i++) {
                breakDown(year, i);
            }
        }
        for (int year = County.FIRST; year <= County.YEAR; year++) {
            assess(year);
        }
    }

    private void breakDown(int year, int topic) {
        Dice dice = county.dice("task" + year, topic);
        Row top = task(year, topic, "4", OWNERS.get(topic), dice).set("sourceDoc", "荔党发〔" + year + "〕6号");
        for (Place town : county.places.towns()) {
            Row part = task(year, topic, "5", town.name() + "人民政府", dice).set("parentTaskNo", top.get("taskNo"));
            if (year == County.YEAR && dice.chance(6)) {
                // told as overdue, so nobody is misled
                part.set("state", "4").set("finishedDate", null);
            } else if (year == County.YEAR && dice.chance(8)) {
                part.set("state", "2").set("finishedDate", null).set("deadline", (year + 1) + "-06-30");
            }
        }
    }

    private Row task(int year, int topic, String level, String owner, Dice dice) {
        tasks++;
        LocalDate deadline = LocalDate.of(year, 11, 30).plusDays(dice.between(0, 30));
        return county.data
                .add("responsibilityLedger")
                .set("dataYear", year)
                .set("taskNo", String.format(Locale.ROOT, "RW%s%d%04d", Places.COUNTY, year, tasks))
                .set("taskName", TASKS.get(topic))
                .set("year", year)
                .set("ownerOrg", owner)
                .set("ownerPerson", Names.full(dice, Names.surname(dice), dice.chance(70)))
                .set("level", level)
                .set("deadline", deadline)
                .set("state", "3")
                .set("finishedDate", deadline.minusDays(dice.between(2, 60)));
    }

    private void assess(int year) {
        boolean last = year == County.YEAR;
        Dice dice = county.dice("assess", year);
        LocalDate winter = last ? LocalDate.of(year, 12, 14) : LocalDate.of(year + 1, 1, 8);
        assessment(year, "1", "520000", "1", winter, dice).set("resultUse", "1");
        assessment(year, "4", "522700", "1", winter.plusDays(12), dice);
        Row county2 = assessment(year, "2", Places.COUNTY, "2", LocalDate.of(year, 12, 3), dice);
        county2.set("resultUse", "1");
        assessment(year, "3", Places.COUNTY, "2", LocalDate.of(year, 12, 10), dice)
                .set("objectUnit", "荔波县委书记")
                .set("resultUse", "6");
        for (Place town : county.places.towns()) {
            assessment(year, "6", town.code(), "4", LocalDate.of(year, 11, 20), dice)
                    .set("objectUnit", town.name() + "人民政府")
                    .set("povertyReduction", null)
                    .set("identification", null)
                    .set("exitAccuracy", null)
                    .set("helpSatisfaction", null);
        }
    }

    private Row assessment(int year, String kind, String division, String level, LocalDate start, Dice dice) {
        assessments++;
        return county.data
                .add("assessment")
                .set("dataYear", year)
                .set("assessmentNo", String.format(Locale.ROOT, "KH%s%d%03d", Places.COUNTY, year, assessments))
                .set("assessmentKind", kind)
                .set("objectDivision", division)
                .set("organizerLevel", level)
                .set("year", year)
                .set("startDate", start)
                .set("endDate", start.plusDays(dice.between(3, 9)))
                .set("povertyReduction", dice.between(86, 97) + ".50")
                .set("identification", "99." + dice.between(100, 980))
                .set("exitAccuracy", "99." + dice.between(100, 980))
                .set("helpSatisfaction", dice.between(92, 97) + "." + dice.between(100, 999))
                .set("funds", dice.between(85, 96) + ".00")
                .set("grade", dice.pick(List.of("1", "2", "2")));
    }
}
