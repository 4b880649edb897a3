package org.fupin.examples.county;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Faults between the years: grades, health, land, and the balances of households and persons. */
final class YearDefects {

    private static final String STATUS = "personAnnualStatus";
    private static final String PERSON = "personNo";
    private static final int BEFORE = County.YEAR - 1;

    private final Planter planter;

    YearDefects(Planter planter) {
        this.planter = planter;
    }

    void plant() {
        statuses();
        Row land = planter.ofQuiet("livingCondition", r -> r.fen("pastureArea") > 0);
        planter.plant("LIV-T-012", land, "", "pasture grew by half within a year");
        land.set("pastureArea", Fen.text(land.fen("pastureArea") * 3 / 2));
        birth();
        lateExit();
    }

    private void statuses() {
        Row pupil = status(r -> r.is("studentStatus", "05"), before -> before.is("studentStatus", "04"));
        planter.change("PER-T-137", pupil, "studentStatus", "06");
        Row healed = status(r -> r.number("ageAtPeriodEnd") > 61, before -> before.is("healthStatus", "04"));
        planter.change("PER-T-138", healed, "healthStatus", "01");
        Row skilled = status(r -> r.is("laborSkill", "02"), before -> before.is("laborSkill", "02"));
        before(skilled).set("laborSkill", "03").set("healthStatus", "03");
        planter.plant("PER-T-139", skilled, "laborSkill", "in 2017 the ability to work was lost by illness");
    }

    /** A status of 2018 of a member of a quiet household that has one of 2017, too. */
    private Row status(Predicate<Row> now, Predicate<Row> then) {
        Map<String, Row> earlier = new HashMap<>();
        planter.county.data.rows(STATUS).stream()
                .filter(row -> row.number("dataYear") == BEFORE)
                .filter(then)
                .forEach(row -> earlier.put(row.get(PERSON), row));
        return planter.ofQuiet(STATUS, row -> earlier.containsKey(row.get(PERSON)) && now.test(row));
    }

    private Row before(Row status) {
        return planter.any(STATUS, r -> r.number("dataYear") == BEFORE && r.is(PERSON, status.get(PERSON)));
    }

    private void birth() {
        Row event = planter.row(
                "memberChangeEvent", r -> r.number("dataYear") == BEFORE && r.is("reason", "11") && poor(r));
        planter.county.data.rows("memberChangeEvent").remove(event);
        Row child = planter.any("person", r -> r.number("dataYear") == BEFORE && r.is(PERSON, event.get(PERSON)));
        planter.plant("HCE-C-010", child, "memberStatus", "the birth of 2017 was not reported");
    }

    private boolean poor(Row event) {
        return home(event).poor(BEFORE) && home(event).registered(County.FIRST);
    }

    private Home home(Row row) {
        return planter.county.homes.stream()
                .filter(home -> home.number.equals(row.get("householdNo")))
                .findFirst()
                .orElseThrow();
    }

    private void lateExit() {
        Row event = planter.row(
                "householdChangeEvent",
                r -> r.is("changeType", "21")
                        && r.number("dataYear") == BEFORE
                        && home(r).at(County.FIRST).size() == 1);
        event.set("effectiveDate", "2018-01-05");
        for (int year = BEFORE; year <= County.YEAR; year++) {
            int balanced = year;
            Row first = planter.any(
                    "household",
                    r -> r.number("dataYear") == balanced || r.get("dataYear").isEmpty() && balanced == County.YEAR);
            planter.plant("HCE-C-009", first, "povertyStatus", "an exit of 2017 was entered as effective in 2018");
        }
        Row person = planter.any(
                "person", r -> r.number("dataYear") == County.FIRST && r.is("householdNo", event.get("householdNo")));
        planter.plant(
                "HCE-C-010", person, "memberStatus", "side finding: the person left poverty without an event of 2017");
    }
}
