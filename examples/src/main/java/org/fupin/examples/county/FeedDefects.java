package org.fupin.examples.county;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Contradictions between the register and the police, schools, doctors and insurers. */
final class FeedDefects {

    private static final String HUKOU = "feedHukou";
    private static final String ROLL = "feedEducation";
    private static final String HEALTH = "feedHealth";
    private static final String INSURANCE = "feedSocialInsurance";

    private final Planter planter;

    FeedDefects(Planter planter) {
        this.planter = planter;
    }

    void plant() {
        police();
        families();
        schools();
        health();
        work();
        insurance();
    }

    private void police() {
        Member dead = member(m -> m.age(County.YEAR) > 25 && m.age(County.YEAR) < 60);
        feed(HUKOU, dead).set("status", "2").set("statusDate", "2018-03-05");
        planter.plant("FHK-D-002", planter.person(dead), "memberStatus", "the police know of a death in March");
        planter.plant("MCE-D-005", planter.person(dead), "personNo", "side finding: no death was reported");
        Member named = member(m -> m.age(County.YEAR) > 25 && m.age(County.YEAR) < 60);
        Row police = feed(HUKOU, named);
        police.set("name", police.get("name") + "英");
        planter.plant("FHK-D-001", planter.person(named), "name", "the police write the name with one character more");
    }

    private void families() {
        Member brother = member(m -> m.age(County.YEAR) > 25 && m.age(County.YEAR) < 50);
        Row known = feed(HUKOU, brother);
        LocalDate birth = LocalDate.of(1992, 4, 9);
        Row omitted = known.copy()
                .set("certificateNo", planter.county.identity.citizen(Places.COUNTY, birth, true))
                .set("name", "覃江生")
                .set("sex", "1")
                .set("birthDate", birth)
                .set("relationToHead", "99");
        planter.county.data.rows(HUKOU).add(omitted);
        planter.plant("FHK-D-003", omitted, "certificateNo", "one more in the family's book than in the register");
        Home first = planter.quiet(FeedDefects::identityCards);
        Home second = planter.quiet(FeedDefects::identityCards);
        second.valid().forEach(m -> feed(HUKOU, m).set("hukouNo", HukouFeed.hukou(first)));
        planter.plant(
                "FHK-D-004",
                planter.person(second.members.get(0)),
                "householdNo",
                "in one book with household " + first.number);
    }

    private static boolean identityCards(Home home) {
        return home.members.size() > 1
                && home.members.stream().allMatch(m -> m.valid() && m.row.is("certificateType", "01"));
    }

    private void schools() {
        Member left = member(m -> m.schoolAge(County.YEAR) >= 8 && m.schoolAge(County.YEAR) <= 13 && !m.outOfSchool);
        feed(ROLL, left).set("rollStatus", "4");
        planter.plant("FED-D-002", planter.person(left), "studentStatus", "the school says that the child left");
        planter.plant("FED-D-001", status(left), "studentStatus", "side finding: a pupil in the yearly status");
        Member eighth = member(m -> Schooling.status(m, County.YEAR).equals("05"));
        feed(ROLL, eighth).set("grade", "九年级");
        planter.plant("FED-D-001", status(eighth), "studentStatus", "a class ahead on the school roll");
        Member gone = member(m -> m.schoolAge(County.YEAR) == 10 && !m.outOfSchool);
        planter.county.data.rows(ROLL).remove(feed(ROLL, gone));
        planter.plant("FED-D-002", planter.person(gone), "studentStatus", "a pupil whom no school knows");
    }

    private void health() {
        Home ill = planter.quiet(h -> h.valid().stream().anyMatch(FeedDefects::chronic));
        Member chronic =
                ill.valid().stream().filter(FeedDefects::chronic).findFirst().orElseThrow();
        Row record =
                planter.any(HEALTH, r -> r.is("certificateNo", chronic.certificate18()) && r.is("recordType", "2"));
        record.set("recordType", "1");
        planter.plant(
                "FHE-D-001", status(chronic), "healthStatus", "treated for a major disease, chronic in the status");
        Row stay = planter.any(HEALTH, r -> r.is("recordType", "3"));
        planter.change("META-F-005", stay, "recordType", "9");
        Row number = planter.any(HEALTH, r -> r.is("recordType", "3"));
        planter.change("META-F-009", number, "recordNo", "");
    }

    private static boolean chronic(Member member) {
        return member.row.is("healthStatus", "02") && member.row.is("certificateType", "01");
    }

    private void work() {
        List<Row> rows = planter.county.data.rows("feedEmployment");
        planter.change("META-F-005", rows.get(3), "channel", "8");
        planter.change("META-F-003", rows.get(7), "workDivision", "999999");
        Row known = planter.any("feedEmployment", r -> r.is("workDivision", "440306") && spell(r) != null);
        Row spell = Objects.requireNonNull(spell(known));
        planter.plant("FEM-D-001", spell, "workDivisionCode", "the department knows of work in Quanzhou");
        known.set("workDivision", "350582");
    }

    /** What the village says of the same spell of work, null when it says nothing. */
    private @Nullable Row spell(Row feed) {
        return planter.county.data.rows("employmentRecord").stream()
                .filter(r -> r.is("certificateNo", feed.get("certificateNo"))
                        && r.is("startMonth", feed.get("startMonth"))
                        && r.is("workDivisionCode", feed.get("workDivision")))
                .findFirst()
                .orElse(null);
    }

    private void insurance() {
        Member lapsed = member(m -> m.row.is("medicalInsurance", "true"));
        insured(lapsed, "3").set("insuredStatus", "0");
        planter.plant("FSI-D-001", planter.person(lapsed), "medicalInsurance", "the department knows of no insurance");
        Member employee = member(m -> m.row.is("medicalInsurance", "true") && m.labor());
        insured(employee, "3").set("insuranceType", "4");
        planter.plant(
                "FSI-D-001",
                planter.person(employee),
                "medicalInsurance",
                "insured as an employee, not in the register");
        Member away = member(m -> m.row.is("pensionInsurance", "true") && m.age(County.YEAR) < 60 && m.labor());
        insured(away, "1").set("insuredDivision", "440111");
        planter.person(away).set("pensionInsurance", false);
        planter.plant("FSI-D-002", planter.person(away), "medicalInsurance", "insured for a pension in Guangzhou");
    }

    private Row insured(Member member, String type) {
        return planter.any(
                INSURANCE, r -> r.is("certificateNo", member.certificate18()) && r.is("insuranceType", type));
    }

    /** A healthy member under an identity card, who is no head, of a quiet household. */
    private Member member(Predicate<Member> test) {
        Predicate<Member> plain =
                m -> !m.head() && m.healthy() && m.valid() && m.row.is("certificateType", "01") && test.test(m);
        return planter.quiet(home -> home.members.stream().anyMatch(plain)).members.stream()
                .filter(plain)
                .findFirst()
                .orElseThrow();
    }

    private Row feed(String record, Member member) {
        return planter.any(record, r -> r.is("certificateNo", member.certificate18()));
    }

    private Row status(Member member) {
        return planter.any(
                "personAnnualStatus",
                r -> r.is("personNo", member.row.get("personNo")) && r.number("dataYear") == County.YEAR);
    }
}
