package org.fupin.examples.county;

import java.util.List;
import java.util.function.Predicate;

/** Faults of helpers and pairings, of the teams in the villages and of their visits. */
final class HelpDefects {

    private static final String HELPER = "helper";
    private static final String PAIRING = "assistancePairing";
    private static final String TEAM = "residentTeam";
    private static final String MEMBER = "teamMember";
    private static final String VISIT = "visit";
    private static final String NUMBER = "helperNo";
    private static final String SECOND_TERM = "2018-04-01";

    private final Planter planter;
    private int next = 100;

    HelpDefects(Planter planter) {
        this.planter = planter;
    }

    void plant() {
        helpers();
        pairings();
        teams();
        members();
        attendance();
        visits();
    }

    private void helpers() {
        Row disability = helper(r -> true);
        planter.plant("HLP-F-001", disability, "name", "the number of a disability certificate");
        disability.set("certificateNo", disability.get("certificateNo") + "43");
        planter.change("HLP-F-002", helper(r -> true), "certificateNo", Identity.checked("52270120020505997"));
        planter.change("HLP-R-005", helper(r -> r.is("isTeamLeader", "true")), "isTeamMember", false);
        Home poor = planter.quiet(home -> home.head().age(County.YEAR) < 65);
        planter.change(
                "HLP-X-003", helper(r -> true), "certificateNo", poor.head().certificate18());
        Row one = helper(r -> true);
        Row same = helper(r -> true);
        planter.plant("HLP-X-004", one, "certificateNo", "another helper has the same number");
        planter.change("HLP-X-004", same, "certificateNo", one.get("certificateNo"));
    }

    /** Another helper each time, far from the first ones. */
    private Row helper(Predicate<Row> test) {
        List<Row> rows = planter.county.data.rows(HELPER);
        Row found = rows.subList(next, rows.size()).stream()
                .filter(test)
                .findFirst()
                .orElseThrow();
        next = rows.indexOf(found) + 1;
        return found;
    }

    private void pairings() {
        Row ended = planter.ofQuiet(PAIRING, r -> r.is("endDate", "2020-12-31") && outBefore(r));
        ended.set("endDate", "2018-06-30");
        planter.county
                .data
                .rows(VISIT)
                .removeIf(r -> of(ended, r) && r.get("visitDate").compareTo("2018-07") > 0);
        Row household = planter.any("household", r -> r.is("householdNo", ended.get("householdNo")));
        planter.plant("PAI-C-008", household, "householdNo", "the help ended in June 2018");
        Row second = planter.row(PAIRING, r -> r.is("startDate", SECOND_TERM));
        planter.change("PAI-R-009", second, "startDate", "2018-03-01");
        Row moved = planter.row(PAIRING, r -> r.get("startDate").startsWith("2015") && r.is("endDate", "2020-12-31"));
        Row busy = helper(r -> r.is("unitAffiliation", "04") && now(r) == 5);
        planter.county.data.rows(VISIT).stream()
                .filter(r -> of(moved, r))
                .forEach(r -> r.set(NUMBER, busy.get(NUMBER)));
        moved.set(NUMBER, busy.get(NUMBER));
        planter.plant("PAI-C-010", busy, NUMBER, "a sixth household for one helper");
    }

    private static boolean of(Row pairing, Row visit) {
        return visit.is("householdNo", pairing.get("householdNo")) && visit.is(NUMBER, pairing.get(NUMBER));
    }

    private boolean outBefore(Row pairing) {
        return planter.county.homes.stream()
                .anyMatch(home ->
                        home.number.equals(pairing.get("householdNo")) && home.row.is("enjoysPolicyAfterExit", "1"));
    }

    private long now(Row helper) {
        return planter.county.data.rows(PAIRING).stream()
                .filter(r -> r.is(NUMBER, helper.get(NUMBER)) && r.is("endDate", "2020-12-31"))
                .count();
    }

    private void teams() {
        planter.change("TEA-R-001", team(), "memberCount", 2);
        planter.change("TEA-R-003", team(), "dispatchLevel", "05");
        Row team = team();
        planter.county.data.rows(MEMBER).removeIf(r -> r.is("teamNo", team.get("teamNo")) && r.is("role", "4"));
        Row village = planter.any("village", r -> r.is("villageCode", team.get("villageCode")));
        planter.plant("TEA-C-004", village, "villageCode", "the first secretary was taken out");
    }

    private Row team() {
        return planter.row(TEAM, r -> r.is("startDate", SECOND_TERM));
    }

    private void members() {
        Row one = member(team().get("teamNo"));
        planter.change("TEA-X-006", one, "role", "1");
        Row first = member(team().get("teamNo"));
        Row twice = member(team().get("teamNo"));
        twice.set("startDate", "2018-04-02").set(NUMBER, first.get(NUMBER));
        planter.plant("TEA-X-005", twice, "startDate", "the same cadre is in the team of another village");
        Row brief = planter.any(MEMBER, r -> r.is("endDate", "2018-03-31") && r.is("role", "3"));
        planter.plant("TEA-R-002", brief, "startDate", "a term of less than two years");
        brief.set("endDate", "2018-01-31");
    }

    private Row member(String team) {
        return planter.any(MEMBER, r -> r.is("teamNo", team) && r.is("role", "3"));
    }

    private void attendance() {
        List<Row> rows = planter.county.data.rows("teamAttendance");
        planter.plant("ATT-R-007", rows.get(30), "month", "twelve days in the village");
        rows.get(30).set("daysInVillage", 12);
        Row november = planter.any("teamAttendance", r -> r.is("month", "2018-11"));
        planter.plant("ATT-R-007", november, "month", "31 days in the village in November");
        november.set("daysInVillage", 31);
    }

    private void visits() {
        Row missed = planter.ofQuiet(VISIT, r -> r.get("visitDate").compareTo("2018-10") > 0);
        planter.county.data.rows(VISIT).remove(missed);
        Row pairing = planter.any(PAIRING, r -> of(r, missed));
        planter.plant("VIS-P-011", pairing, "startDate", "nobody came in the last quarter");
        Row early = planter.ofQuiet(VISIT, r -> true).copy();
        early.set("visitNo", "ZF201899999").set("visitDate", "2015-01-10");
        planter.county.data.rows(VISIT).add(early);
        planter.plant("VIS-R-012", early, "visitDate", "a visit long before the pairing");
    }
}
