package org.fupin.examples.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Helping officials, the teams in the poor villages, who helps which household, and the visits of 2018. */
final class HelperLedger {

    /** The day on which the teams of the first term handed over. */
    private static final LocalDate HANDOVER = LocalDate.of(County.YEAR, 3, 31);

    private static final LocalDate OPEN = LocalDate.of(2020, 12, 31);

    private final County county;
    private int helpers;
    private int pairings;
    private int visits;

    HelperLedger(County county) {
        this.county = county;
    }

    void write() {
        int index = 0;
        for (Place village : county.places.villages()) {
            // VillageLedger makes three villages of five poor
            boolean poor = ++index % 5 < 3;
            help(village, poor, county.dice("help", index));
        }
    }

    private void help(Place village, boolean poor, Dice dice) {
        List<Home> homes = new ArrayList<>(county.of(village.code()).stream()
                .filter(home -> !home.row.is("enjoysPolicyAfterExit", "2"))
                .toList());
        if (poor) {
            List<String> first = team(village, 1, dice);
            List<String> second = team(village, 2, dice);
            for (int i = 0; i < 15 && !homes.isEmpty(); i++) {
                Home home = homes.remove(0);
                if (start(home).isBefore(HANDOVER) && end(home).isAfter(HANDOVER)) {
                    pair(home, first.get(i % 3), start(home), HANDOVER);
                    pair(home, second.get(i % 3), HANDOVER.plusDays(1), end(home));
                } else {
                    pair(home, second.get(i % 3), start(home), end(home));
                }
            }
        }
        while (!homes.isEmpty()) {
            boolean township = dice.chance(35);
            String helper = helper(township ? "05" : "04", dice).get("helperNo");
            for (int i = 0; i < (township ? 3 : 5) && !homes.isEmpty(); i++) {
                Home home = homes.remove(0);
                pair(home, helper, start(home), end(home));
            }
        }
    }

    /** A team of three of the first or second term; the numbers of its members. */
    private List<String> team(Place village, int term, Dice dice) {
        String number = "GZD" + village.code() + term;
        LocalDate start = term == 1 ? LocalDate.of(County.FIRST, 3, 10) : HANDOVER.plusDays(1);
        county.data
                .add("residentTeam")
                .set("teamNo", number)
                .set("villageCode", village.code())
                .set("dispatchUnit", "荔波县示例" + (helpers % 60 + 1) + "局")
                .set("dispatchLevel", dice.pick(List.of("04", "04", "04", "03", "02")))
                .set("startDate", start)
                .set("endDate", term == 1 ? HANDOVER : null)
                .set("memberCount", 3)
                .set("projectsTied", dice.between(1, 4))
                .set("fundsTied", dice.between(5, 60) + ".00");
        List<String> members = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Row helper = helper("04", dice).set("politicalStatus", "01");
            if (term == 2) {
                helper.set("isTeamMember", true).set("isFirstSecretary", i == 0).set("isTeamLeader", i == 0);
            }
            members.add(helper.get("helperNo"));
            county.data
                    .add("teamMember")
                    .set("helperNo", helper.get("helperNo"))
                    .set("teamNo", number)
                    .set("role", i == 0 ? "4" : "3")
                    .set("startDate", start)
                    .set("endDate", term == 1 ? HANDOVER : null)
                    .set("fullTime", true)
                    .set("recallFlag", false)
                    .set("yearAppraisal", term == 1 ? dice.pick(List.of("1", "2", "2")) : null);
            if (term == 2) {
                attendance(helper.get("helperNo"), dice);
            }
        }
        return members;
    }

    private void attendance(String helper, Dice dice) {
        for (int month = 10; month <= 12; month++) {
            int days = dice.between(20, 26);
            county.data
                    .add("teamAttendance")
                    .set("helperNo", helper)
                    .set("month", County.YEAR + "-" + month)
                    .set("daysInVillage", days)
                    .set("nightsInVillage", days - dice.between(0, 6))
                    .set("signMode", dice.pick(List.of("1", "1", "2")));
        }
    }

    private Row helper(String affiliation, Dice dice) {
        helpers++;
        boolean male = dice.chance(62);
        String certificate = "";
        while (certificate.isEmpty()) {
            LocalDate birth = LocalDate.of(dice.between(1963, 1992), dice.between(1, 12), dice.between(1, 28));
            certificate = county.identity.citizen("522701", birth, male);
        }
        boolean town = affiliation.equals("05");
        return county.data
                .add("helper")
                .set("helperNo", String.format(Locale.ROOT, "GB%s%06d", Places.COUNTY, helpers))
                .set("name", Names.full(dice, Names.surname(dice), male))
                .set("sex", male ? "1" : "2")
                .set("certificateNo", certificate)
                .set("politicalStatus", dice.chance(75) ? "01" : "13")
                .set("education", dice.pick(List.of("21", "21", "31", "14")))
                .set("unitName", town ? "示例镇人民政府" : "荔波县示例" + (helpers % 60 + 1) + "局")
                .set("unitAffiliation", affiliation)
                .set("position", dice.pick(List.of("科员", "副主任科员", "股长", "副局长")))
                .set("phone", Identity.mobile(8_000_000 + helpers))
                .set("isFirstSecretary", false)
                .set("isTeamMember", false)
                .set("isTeamLeader", false);
    }

    /** The day of the identification, or the beginning of the register of helpers. */
    private static LocalDate start(Home home) {
        LocalDate identified = LocalDate.parse(home.row.get("identifiedDate"));
        LocalDate first = LocalDate.of(County.FIRST - 1, 7, 1);
        return identified.isBefore(first) ? first : identified.plusDays(3);
    }

    private static LocalDate end(Home home) {
        return home.cancelled()
                ? home.members.stream()
                        .map(member -> LocalDate.parse(member.row.get("changeDate")))
                        .max(LocalDate::compareTo)
                        .orElseThrow()
                : OPEN;
    }

    private void pair(Home home, String helper, LocalDate start, LocalDate end) {
        pairings++;
        county.data
                .add("assistancePairing")
                .set("pairingNo", String.format(Locale.ROOT, "JD%s%05d", Places.COUNTY, pairings))
                .set("householdNo", home.number)
                .set("helperNo", helper)
                .set("startDate", start)
                .set("endDate", end)
                .set("relation", "1")
                .set("endReason", end.equals(HANDOVER) ? "驻村轮换" : end.equals(OPEN) ? null : "户已注销");
        Dice dice = county.dice("visit", pairings);
        for (int quarter = 0; quarter < 4; quarter++) {
            LocalDate first = LocalDate.of(County.YEAR, 3 * quarter + 1, 1);
            LocalDate last = first.plusMonths(3).minusDays(1);
            if (!start.isAfter(first) && !end.isBefore(last)) {
                visit(home, helper, first.plusDays(dice.between(0, 88)), dice);
            }
        }
    }

    private void visit(Home home, String helper, LocalDate day, Dice dice) {
        visits++;
        county.data
                .add("visit")
                .set("visitNo", String.format(Locale.ROOT, "ZF%d%05d", County.YEAR, visits))
                .set("householdNo", home.number)
                .set("helperNo", helper)
                .set("visitDate", day)
                .set("purpose", dice.pick(List.of("1", "2", "3", "3", "4", "5")));
    }
}
