package org.fupin.benchmarks.data;

import java.io.IOException;
import java.util.List;

/** Writes the person record of a member of an invented household. */
final class PersonRow {

    private static final List<String> ETHNICITIES = List.of("01", "01", "01", "05", "06", "10", "12");

    private final Places places;

    PersonRow(Places places) {
        this.places = places;
    }

    void write(JsonRows rows, Home home, Member member, Draw draw) throws IOException {
        boolean worker = member.age() >= 16 && member.age() < 60 && !student(member);
        boolean well = !member.disabled() && (member.age() < 40 || draw.chance(90));
        boolean away = worker && well && draw.chance(60);
        identity(rows, home, member, draw);
        schooling(rows, member, draw);
        health(rows, member, well);
        rows.text("laborSkill", !worker ? "04" : !well ? "05" : away && draw.chance(30) ? "02" : "01")
                .flag("isServiceman", false)
                .flag("speaksMandarin", draw.chance(85));
        if (away) {
            work(rows, draw);
        }
        insurance(rows, !student(member) && member.age() >= 16);
        rows.text("dibao", draw.chance(30) ? "1" : "0").text("tekun", "0");
        if (member.age() >= 16) {
            rows.text("phone", Numbers.mobile(draw));
        }
        rows.text("memberStatus", "1").end();
    }

    private static void identity(JsonRows rows, Home home, Member member, Draw draw) {
        rows.text("personNo", member.number())
                .text("householdNo", home.number())
                .text("name", member.name())
                .text("sex", member.man() ? "1" : "2")
                .text("certificateType", member.disabled() ? "02" : "01")
                .text("certificateNo", member.certificate())
                .date("birthDate", member.birth())
                .text("relationToHead", member.relation())
                .text("ethnicity", draw.of(ETHNICITIES))
                .text("politicalStatus", member.age() >= 28 && draw.chance(8) ? "01" : "13");
    }

    private static boolean student(Member member) {
        return member.age() <= 21 && !member.disabled();
    }

    private static void schooling(JsonRows rows, Member member, Draw draw) {
        boolean child = member.relation().equals("03") || member.relation().equals("04");
        String adult = member.age() > 60 && draw.chance(20) ? "30" : "21";
        rows.text("maritalStatus", child ? "10" : adult);
        if (student(member)) {
            rows.text("studentStatus", stage(member.age()));
        } else {
            rows.text("education", member.age() < 30 ? "03" : draw.of(List.of("01", "02", "02", "03", "04")));
        }
    }

    private static String stage(int age) {
        if (age < 6) {
            return "02";
        }
        if (age < 12) {
            return "03";
        }
        if (age < 15) {
            return "0" + (age - 8);
        }
        return age < 18 ? "0" + (age - 8) : "19";
    }

    private static void health(JsonRows rows, Member member, boolean well) {
        rows.codes("healthStatus", List.of(well ? "01" : member.disabled() ? "04" : "02"));
        if (member.disabled()) {
            rows.text("disabilityCategory", "3").text("disabilityGrade", "3");
        }
    }

    private void work(JsonRows rows, Draw draw) {
        String county = places.county(draw);
        rows.text("workRegion", draw.of(List.of("02", "03", "04")))
                .text("workProvince", county.substring(0, 2) + "0000")
                .text("workCity", county.substring(0, 4) + "00")
                .text("workCounty", county)
                .decimal("workMonths", draw.between(10, 120), 1);
    }

    private static void insurance(JsonRows rows, boolean pension) {
        rows.flag("medicalInsurance", true)
                .flag("employeeMedicalInsurance", false)
                .flag("criticalIllnessInsurance", true)
                .flag("commercialMedicalInsurance", false)
                .flag("accidentInsuranceSubsidy", false)
                .flag("pensionInsurance", pension)
                .flag("employeePensionInsurance", false)
                .flag("medicalAssistance", false);
    }
}
