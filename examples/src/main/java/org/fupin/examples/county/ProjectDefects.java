package org.fupin.examples.county;

import java.time.LocalDate;
import java.util.function.Predicate;

/** Faults of projects, their steps, targets and notices. */
final class ProjectDefects {

    private static final String PROJECT = "project";
    private static final String TARGET = "performanceTarget";
    private static final String NOTICE = "publicNotice";

    private final Planter planter;

    ProjectDefects(Planter planter) {
        this.planter = planter;
    }

    void plant() {
        projects();
        steps();
        targets();
        notices();
        items();
    }

    private void projects() {
        Row funds = planter.row(PROJECT, r -> true);
        planter.plant("PRJ-R-006", funds, "plannedInvestment", "planned investment raised by 500 yuan");
        funds.set("plannedInvestment", Fen.text(funds.fen("plannedInvestment") + 50_000));
        Row nest = planter.row(PROJECT, r -> r.number("beneficiaryPoorHouseholds") > 4);
        planter.plant("PRJ-R-007", nest, "beneficiaryHouseholds", "fewer households than poor households");
        nest.set("beneficiaryHouseholds", nest.number("beneficiaryPoorHouseholds") - 1);
        planter.change("PRJ-R-009", planter.row(PROJECT, r -> r.is("subCategory", "0901")), "category", "12");
        Row count = planter.row(PROJECT, r -> r.number("beneficiaryPoorHouseholds") > 4 && !r.is("stage", "32"));
        planter.change("PRJ-X-008", count, "beneficiaryPoorHouseholds", count.number("beneficiaryPoorHouseholds") - 1);
        Row late = planter.row(PROJECT, r -> r.is("stage", "32"));
        planter.change("PRJ-R-012", late, "plannedEnd", "2021-03-31");
        Row participation = planter.row(PROJECT, r -> r.is("stage", "32"));
        planter.plant("PRJ-R-001", participation, "projectName", "nobody said how people take part");
        planter.change("META-F-009", participation, "participation", "");
    }

    private void steps() {
        Row early = planter.row("projectStageEvent", r -> r.is("stage", "20"));
        planter.plant("PRJ-P-003", early, "eventDate", "reviewed before the village declared it");
        early.set("eventDate", LocalDate.parse(early.get("eventDate")).minusDays(60));
        Row silent = planter.row("projectStageEvent", r -> r.is("stage", "21"));
        silent.set("noticeNo", null);
        Row entry = planter.any(
                "projectStageEvent", r -> r.is("projectCode", silent.get("projectCode")) && r.is("stage", "32"));
        planter.plant("PRJ-P-004", entry, "stage", "no notice of the township");
        Row work = planter.row("projectStageEvent", r -> r.is("stage", "52"));
        planter.plant("PRJ-P-011", work, "eventDate", "begun before the funds were allocated");
        work.set("eventDate", "2018-02-01");
    }

    private void targets() {
        planter.plant(
                "PTG-R-002",
                planter.row(TARGET, r -> r.number("indicatorSeq") == 1).set("unit", null),
                "operator",
                "a number without unit");
        Row weight = planter.row(TARGET, r -> r.number("indicatorSeq") == 1);
        planter.plant("PTG-R-003", weight, "weight", "the weights add up to 105");
        weight.set("weight", 35);
        for (int set = 3; set <= 5; set += 2) {
            int seq = set;
            Row other = planter.any(
                    TARGET, r -> r.is("projectCode", weight.get("projectCode")) && r.number("indicatorSeq") == seq);
            planter.plant("PTG-R-003", other, "weight", "side finding: the other sets of the same target");
        }
        Row first = planter.row(TARGET, r -> r.number("indicatorSeq") == 1);
        first.set("weight", 50);
        planter.county
                .data
                .rows(TARGET)
                .removeIf(r -> r.is("projectCode", first.get("projectCode")) && r.number("indicatorSeq") == 5);
        planter.plant("PTG-R-001", first, "level2", "the satisfaction indicator was taken out");
    }

    private void notices() {
        Row brief = notice(r -> r.is("noticeType", "22"));
        planter.plant("NOT-P-001", brief, "noticeType", "a notice of five days");
        brief.set("endDate", LocalDate.parse(brief.get("startDate")).plusDays(5));
        Row open = notice(r -> r.is("noticeType", "22"));
        planter.plant("NOT-P-004", open, "objections", "one of two objections was not handled");
        open.set("objections", 2).set("handled", 1);
        Row list = planter.any(NOTICE, r -> r.is("noticeType", "24") && households(r.get("objectId")));
        planter.county.data.rows(NOTICE).remove(list);
        Row project = planter.any(PROJECT, r -> r.is("projectCode", list.get("objectId")));
        planter.plant("NOT-X-006", project, "projectCode", "no list of recipients was published before payment");
    }

    private boolean households(String project) {
        return planter.county.data.rows("fundDisbursement").stream()
                .anyMatch(r -> r.is("projectCode", project) && r.is("payeeType", "4"));
    }

    private void items() {
        Row items = notice(r -> r.is("noticeType", "23"));
        planter.plant("NOT-R-002", items, "noticeType", "source and amount of the funds are not shown");
        items.set("contentItems", "01;02;03;04;05;06;10;14");
        planter.change("NOT-R-003", notice(r -> r.is("noticeType", "22")), "supervisionPhone", "110");
        Row leak = notice(r -> r.is("noticeType", "23"));
        planter.plant("NOT-R-007", leak, "publisher", "the picture's name holds a full identity number");
        leak.set("evidenceRef", "公示照片" + planter.quiet(home -> true).head().certificate18() + ".jpg");
    }

    private Row notice(Predicate<Row> test) {
        return planter.row(NOTICE, test);
    }
}
