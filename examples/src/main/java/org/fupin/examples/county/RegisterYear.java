package org.fupin.examples.county;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The register at the end of a year before 2018, with the columns that its rules need. */
final class RegisterYear {

    private static final List<String> HOUSEHOLD = List.of(
            "householdNo",
            "headName",
            "headCertificateType",
            "headCertificateNo",
            "villageCode",
            "identificationStandard",
            "householdAttribute",
            "mainCause",
            "causeNote",
            "identifiedDate",
            "identifiedYear");

    private static final List<String> PERSON = List.of(
            "personNo",
            "householdNo",
            "name",
            "sex",
            "certificateType",
            "certificateNo",
            "birthDate",
            "relationToHead",
            "ethnicity",
            "healthStatus",
            "disabilityCategory",
            "disabilityGrade",
            "dibao",
            "tekun");

    private final County county;
    private final int year;

    RegisterYear(County county, int year) {
        this.county = county;
        this.year = year;
    }

    void write() {
        for (Home home : county.homes) {
            if (home.registered(year)) {
                household(home);
                Stream.concat(home.members.stream(), home.departed.stream())
                        .filter(member -> member.joined <= year && (member.left == 0 || member.left >= year))
                        .forEach(this::person);
            }
        }
    }

    private void household(Home home) {
        Row row = county.data.add("household").set("dataYear", year);
        copy(HOUSEHOLD, home.row, row);
        boolean out = home.status(year).equals("1");
        List<Member> members = home.at(year);
        row.set("povertyStatus", home.status(year))
                .set("exitYear", out ? home.exited() : null)
                .set("enjoysPolicyAfterExit", out ? home.row.is("enjoysPolicyAfterExit", "2") ? "2" : "1" : null)
                .set("memberCount", members.size());
    }

    private void person(Member member) {
        Row person = member.row;
        Row row = county.data.add("person").set("dataYear", year);
        copy(PERSON, person, row);
        String education = Schooling.education(member, year, person.get("education"));
        String cover = RegisterLedger.medical(member, year);
        String pension = RegisterLedger.pension(member, year);
        boolean works = member.works(year);
        row.set("education", education.isEmpty() ? null : education)
                .set("studentStatus", Schooling.status(member, year))
                .set("dropoutReason", member.schoolAge(year) >= 6 ? blank(person.get("dropoutReason")) : null)
                .set("laborSkill", RegisterLedger.labor(member, year))
                .set("workRegion", works ? person.get("workRegion") : null)
                .set("workMonths", works ? person.get("workMonths") : null)
                .set("medicalInsurance", cover.equals("1"))
                .set("employeeMedicalInsurance", cover.equals("2") ? "true" : null)
                .set("criticalIllnessInsurance", true)
                .set("pensionInsurance", pension.equals("1"))
                .set("employeePensionInsurance", pension.equals("2") ? "true" : null)
                .set("memberStatus", member.left == year ? "2" : "1");
    }

    private static @Nullable String blank(String value) {
        return value.isEmpty() ? null : value;
    }

    private static void copy(List<String> elements, Row from, Row to) {
        elements.forEach(element -> to.set(element, blank(from.get(element))));
    }
}
