package org.fupin.examples.county;

import java.util.List;

/** What the comparison with the departments finds of faults that were planted in the register for other rules. */
final class SideFindings {

    private static final String INSURANCE = "medicalInsurance";
    private static final String NOTE = "side finding: the feed has it as it was";

    private final Planter planter;

    SideFindings(Planter planter) {
        this.planter = planter;
    }

    void plant() {
        also("META-F-010", "FHK-D-001", "name");
        also("PER-F-004", "FHK-D-001", "name");
        also("PER-F-004", "FSI-D-001", INSURANCE);
        also("PER-F-010", "FDP-D-001", "disabilityGrade");
        also("PER-R-123", "FSI-D-001", INSURANCE);
        also("PER-R-122", "FSI-D-001", INSURANCE);
        also("PER-T-137", "FED-D-001", "studentStatus");
        also("EMP-F-007", "FEM-D-001", "workDivisionCode");
        spells();
        also("FPY-X-012", "FPY-D-013", "recipientCertificateNo");
        also("LON-R-001", "LON-D-015", "balance");
        also("LON-R-011", "LON-D-015", "balance");
        twin();
        extra();
    }

    /** The rows of one rule are found by another as well. */
    private void also(String planted, String rule, String element) {
        for (Row row : rows(planted)) {
            planter.plant(rule, row, element, NOTE);
        }
    }

    private List<Row> rows(String rule) {
        return List.copyOf(planter.defects()).stream()
                .filter(defect -> defect.rule().equals(rule))
                .map(Defect::row)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    /** The spell whose end was moved into the next one. */
    private void spells() {
        Row next = rows("EMP-X-010").get(0);
        Row earlier = planter.any(
                "employmentRecord",
                r -> r.is("personNo", next.get("personNo")) && !r.is("startMonth", next.get("startMonth")));
        planter.plant("FEM-D-001", earlier, "workDivisionCode", NOTE);
    }

    /** Somebody who took the number of another: missing in the own family, found in the other one. */
    private void twin() {
        Row twin = rows("PER-X-011").get(1);
        Home home = home(twin);
        Member member = home.members.stream()
                .filter(m -> m.row.is("personNo", twin.get("personNo")))
                .findFirst()
                .orElseThrow();
        Row police = planter.any("feedHukou", r -> r.is("certificateNo", member.certificate18()));
        planter.plant("FHK-D-003", police, "certificateNo", NOTE);
        planter.plant("FHK-D-004", twin, "householdNo", NOTE);
    }

    private void extra() {
        Row household = rows("HHD-X-001").get(0);
        Row extra = planter.any("person", r -> r.is("personNo", household.get("householdNo") + "09"));
        planter.plant("FHK-D-001", extra, "name", "side finding: nobody knows the fifth member");
        planter.plant("FSI-D-001", extra, INSURANCE, "side finding: nobody insured the fifth member");
    }

    private Home home(Row person) {
        return planter.county.homes.stream()
                .filter(home -> home.number.equals(person.get("householdNo")))
                .findFirst()
                .orElseThrow();
    }
}
