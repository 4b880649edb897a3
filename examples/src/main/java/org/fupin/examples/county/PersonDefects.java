package org.fupin.examples.county;

import java.time.LocalDate;

/** Faults of members of the register and of their yearly statuses. */
final class PersonDefects {

    private static final String PERSON = "person";

    private final Planter planter;

    PersonDefects(Planter planter) {
        this.planter = planter;
    }

    void plant() {
        numbers();
        identity();
        schooling();
        insurance();
        register();
    }

    private void numbers() {
        Row check = adult();
        String number = check.get("certificateNo");
        planter.change(
                "PER-F-002", check, "certificateNo", number.substring(0, 17) + (number.endsWith("1") ? "2" : "1"));
        Row cut = adult();
        planter.change(
                "PER-F-001", cut, "certificateNo", cut.get("certificateNo").substring(0, 17));
        Row area = adult();
        planter.change(
                "PER-F-004",
                area,
                "certificateNo",
                Identity.checked("529999" + area.get("certificateNo").substring(6, 17)));
        Row placeholder = adult();
        planter.change("PER-F-009", placeholder, "certificateNo", "000000000000000000");
        Row type = adult();
        planter.change("PER-F-010", type, "certificateType", "02");
        Home home = planter.quiet(h -> h.valid().stream().anyMatch(m -> m.disabled() && !m.head()));
        Row disabled = home.valid().stream()
                .filter(m -> m.disabled() && !m.head())
                .findFirst()
                .map(planter::person)
                .orElseThrow();
        String old = disabled.get("certificateNo");
        planter.change("PER-F-003", disabled, "certificateNo", old.substring(0, 18) + "8" + old.substring(19));
    }

    private void identity() {
        Home alone = planter.quiet(h -> h.members.size() == 1 && h.head().healthy());
        Row sex = planter.person(alone.head());
        planter.change("PER-R-006", sex, "sex", sex.is("sex", "1") ? "2" : "1");
        Row birth = adult();
        LocalDate day = LocalDate.parse(birth.get("birthDate"));
        planter.change("PER-R-005", birth, "birthDate", day.plusDays(day.getDayOfYear() > 300 ? -1 : 1));
        planter.change("PER-R-014", planter.member(m -> m.row.is("relationToHead", "04")), "relationToHead", "03");
        planter.change("META-F-005", adult(), "ethnicity", "88");
        planter.change("META-F-009", adult(), "name", "");
        planter.change("META-F-010", adult(), "name", "测试");
        planter.change("META-F-010", adult(), "name", "韦某2");
        Row young = planter.member(
                m -> m.row.is("relationToHead", "03") && m.age(County.YEAR) < 15 && m.age(County.YEAR) > 3);
        planter.change("PER-R-021", young, "maritalStatus", "20");
        Row health = planter.member(m -> m.labor() && !m.working());
        planter.change("PER-R-119", health, "healthStatus", "01;02");
    }

    private void schooling() {
        Row infant = planter.member(m -> Schooling.status(m, County.YEAR).equals("17"));
        planter.change("PER-R-113", infant, "laborSkill", "01");
        planter.change("PER-R-112", student(), "laborSkill", "01");
        planter.change("PER-R-101", student(), "education", "03");
        Row early = planter.member(m -> m.age(County.YEAR) == 9);
        planter.change("PER-R-104", early, "studentStatus", "05");
        Row out = planter.member(m ->
                m.age(County.YEAR) == 12 && Schooling.status(m, County.YEAR).equals("03"));
        out.set("education", "02");
        planter.plant("PER-R-109", out, "birthDate", "a child of 12 made no student, without a reason");
        out.set("studentStatus", "01");
        Row weak = planter.member(m -> m.labor() && !m.working() && m.age(County.YEAR) > 30);
        planter.change("PER-R-115", weak, "laborSkill", "05");
        Home home = planter.quiet(h ->
                h.at(County.YEAR - 1).stream().anyMatch(m -> m.row.is("education", "03") && m.age(County.YEAR) > 40));
        String number = home.members.stream()
                .filter(m -> m.row.is("education", "03") && m.age(County.YEAR) > 40)
                .findFirst()
                .orElseThrow()
                .row
                .get("personNo");
        Row status =
                planter.any("personAnnualStatus", r -> r.is("personNo", number) && r.number("dataYear") == County.YEAR);
        planter.change("PER-T-136", status, "education", "02");
    }

    private void insurance() {
        Home home = planter.quiet(h -> h.members.size() > 2);
        Row none = planter.person(home.members.get(1));
        none.set("medicalAssistance", false).set("criticalIllnessInsurance", false);
        planter.change("PER-R-123", none, "medicalInsurance", false);
        Row twice = planter.member(m -> m.row.is("medicalInsurance", "true"));
        planter.plant("PER-R-122", twice, "medicalInsurance", "insured as a resident and as an employee");
        twice.set("employeeMedicalInsurance", true);
        Row both = planter.ofQuiet("personAnnualStatus", r -> r.is("dibao", "1"));
        planter.plant("PER-R-129", both, "dibao", "destitute support beside the allowance");
        both.set("tekun", "1");
    }

    private void register() {
        Row second = planter.member(m -> m.row.is("relationToHead", "03") && m.age(County.YEAR) > 23);
        Row household = planter.any("household", r -> r.is("householdNo", second.get("householdNo")));
        second.set("relationToHead", "01");
        planter.plant("PER-X-016", household, "", "a grown son is a second head");
        Row first = planter.member(m -> grownSon(m));
        Row twin = planter.member(m -> grownSon(m));
        for (String element : java.util.List.of("name", "certificateNo", "birthDate")) {
            twin.set(element, first.get(element));
        }
        planter.plant(
                "PER-X-011", first, "certificateNo", "the number also stands in household " + twin.get("householdNo"));
        planter.plant(
                "PER-X-011", twin, "certificateNo", "the number also stands in household " + first.get("householdNo"));
        Home home = planter.quiet(h -> h.members.size() == 4 && !h.row.is("mainCause", "8"));
        extra(home);
    }

    private static boolean grownSon(Member member) {
        return member.row.is("relationToHead", "03") && member.age(County.YEAR) == 25;
    }

    /** A member too many: the household counts four, the register lists five. */
    private void extra(Home home) {
        LocalDate birth = LocalDate.of(1990, 5, 5);
        String number = planter.county.identity.citizen(Places.COUNTY, birth, true);
        Row extra = planter.person(home.members.get(1)).copy();
        extra.set("personNo", home.number + "09")
                .set("name", "莫水生")
                .set("sex", "1")
                .set("certificateType", "01")
                .set("certificateNo", number)
                .set("birthDate", birth)
                .set("relationToHead", "21")
                .set("healthStatus", "01")
                .set("disabilityCategory", null)
                .set("disabilityGrade", null)
                .set("laborSkill", "01");
        planter.county.data.rows(PERSON).add(extra);
        Row household = planter.any("household", r -> r.is("householdNo", home.number));
        planter.plant("HHD-X-001", household, "memberCount", "a fifth member was added to the register of persons");
    }

    private Row adult() {
        return planter.member(m -> m.age(County.YEAR) >= 25
                && m.age(County.YEAR) <= 50
                && !m.working()
                && m.row.is("certificateType", "01"));
    }

    private Row student() {
        return planter.member(m -> m.age(County.YEAR) == 17 && m.student(County.YEAR));
    }
}
