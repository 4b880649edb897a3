package org.fupin.examples.county;

import java.time.LocalDate;

/** Faults of exits and of the events of households and members. */
final class ExitDefects {

    private static final String EXIT = "householdExit";

    private final Planter planter;

    ExitDefects(Planter planter) {
        this.planter = planter;
    }

    void plant() {
        exits();
        safeguards();
        events();
    }

    private void exits() {
        Row notice = exit();
        planter.plant("EXH-P-005", notice, "noticeStart", "a notice of three days");
        notice.set("noticeEnd", LocalDate.parse(notice.get("noticeStart")).plusDays(3));
        Row order = exit();
        planter.plant("EXH-P-001", order, "proposedDate", "consent before verification");
        order.set("consentDate", LocalDate.parse(order.get("verifiedDate")).minusDays(1));
        planter.change("EXH-R-004", exit(), "consentSigned", false);
        Row income = exit();
        planter.change("EXH-X-011", income, "netIncomePerCapita", Fen.text(income.fen("netIncomePerCapita") + 100));
        Row below = planter.row(EXIT, r -> r.number("exitYear") == 2016);
        planter.change("EXH-R-002", below, "netIncomePerCapita", "3000.00");
        planter.plant("EXH-X-011", below, "netIncomePerCapita", "side finding: the income form of 2016 says another");
    }

    private void safeguards() {
        Row clothing = exit();
        planter.plant("EXH-X-006", clothing, "", "the safeguard record says that clothing is not secure");
        of("safeguardStatus", clothing).set("clothingSecure", false);
        Row water = exit();
        planter.plant("EXH-R-003", water, "foodClothing", "left poverty without safe water");
        water.set("water", false);
        of("safeguardStatus", water).set("waterSecure", false);
        Row house = exit();
        planter.plant("EXH-X-007", house, "housing", "lives in a house of grade C in the exit year");
        of("livingCondition", house).set("dangerousHouse", true).set("dangerGrade", "C");
        Row uninsured = exit();
        planter.plant("EXH-X-009", uninsured, "medical", "the head is a soldier no more and is not insured");
        Row person = planter.any(
                "person", r -> r.is("householdNo", uninsured.get("householdNo")) && r.is("memberStatus", "1"));
        person.set("medicalInsurance", false)
                .set("employeeMedicalInsurance", false)
                .set("criticalIllnessInsurance", false);
        person.set("medicalAssistance", false).set("isServiceman", false);
        planter.plant("PER-R-123", person, "medicalInsurance", "side finding: the uninsured member of an exit");
    }

    private void events() {
        Row event = planter.row(
                "householdChangeEvent",
                r -> r.is("changeType", "21") && r.get("effectiveDate").startsWith("2018"));
        planter.plant("HCE-X-003", event, "changeType", "the exit procedure was taken out");
        planter.county.data.rows(EXIT).removeIf(r -> r.is("procedureNo", event.get("procedureNo")));
        planter.county.data.rows("publicNotice").removeIf(r -> r.is("objectId", event.get("procedureNo")));
        Row back = planter.row("householdChangeEvent", r -> r.is("changeType", "13"));
        planter.plant("HCE-R-007", back, "changeType", "fallen back without a cause");
        back.set("cause", null);
        Row reason = planter.row("memberChangeEvent", r -> r.is("reason", "21") && outBefore(r));
        planter.plant("MCE-R-001", reason, "reason", "a death written as an increase");
        reason.set("changeType", "1");
        Row alive = planter.member(m -> m.age(County.YEAR) > 30 && !m.labor() || m.age(County.YEAR) > 60);
        planter.county
                .data
                .add("memberChangeEvent")
                .set("eventNo", "MC522722201899999")
                .set("personNo", alive.get("personNo"))
                .set("householdNo", alive.get("householdNo"))
                .set("changeType", "2")
                .set("reason", "21")
                .set("eventDate", "2018-06-06");
        planter.plant("MCE-X-004", alive, "memberStatus", "a death was reported, the member is still valid");
    }

    /** An event of 2018 in a household that had left poverty before 2017, whose persons are in no balance. */
    private boolean outBefore(Row event) {
        return event.number("dataYear") == County.YEAR
                && planter.county.homes.stream()
                        .anyMatch(home -> home.status().equals("1")
                                && home.exited() < County.YEAR - 1
                                && home.number.equals(event.get("householdNo")));
    }

    private Row exit() {
        return planter.row(EXIT, r -> r.number("exitYear") == County.YEAR);
    }

    private Row of(String record, Row exit) {
        return planter.any(record, r -> r.is("householdNo", exit.get("householdNo")));
    }
}
