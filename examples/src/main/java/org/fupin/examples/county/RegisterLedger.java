package org.fupin.examples.county;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The register: households and their members, and the yearly statuses of the members. */
final class RegisterLedger {

    private static final List<String> NOTES = List.of("changeType", "changeReason", "changeDate");

    private final County county;

    RegisterLedger(County county) {
        this.county = county;
    }

    void write() {
        for (Home home : county.homes) {
            county.data.rows("household").add(home.row);
            for (Member member : home.members) {
                Row row = member.row.copy();
                NOTES.forEach(note -> row.set(note, null));
                county.data.rows("person").add(row);
            }
        }
        for (int year : County.YEARS) {
            for (Home home : county.homes) {
                if (home.registered(year) && (year == County.YEAR || county.sampled(home.villageCode()))) {
                    home.at(year).forEach(member -> status(home, member, year));
                }
            }
        }
        for (int year = County.YEAR - 1; year >= County.FIRST; year--) {
            new RegisterYear(county, year).write();
        }
    }

    private void status(Home home, Member member, int year) {
        Row person = member.row;
        String status = Schooling.status(member, year);
        String education = Schooling.education(member, year, person.get("education"));
        boolean works = member.works(year);
        boolean job = !member.welfareJob.isEmpty() && !works && member.age(year) >= 18;
        Row row = county.data
                .add("personAnnualStatus")
                .set("dataYear", year)
                .set("personNo", person.get("personNo"))
                .set("householdNo", home.number)
                .set("ageAtPeriodEnd", member.age(year))
                .set("education", education.isEmpty() ? null : education)
                .set("studentStatus", status)
                .set("healthStatus", person.get("healthStatus"))
                .set("laborSkill", labor(member, year))
                .set("workRegion", works ? person.get("workRegion") : null)
                .set("workMonths", works ? person.get("workMonths") : null)
                .set("medicalInsurance", medical(member, year))
                .set("criticalIllnessInsurance", !medical(member, year).equals("3"))
                .set("pensionInsurance", pension(member, year))
                .set("dibao", person.get("dibao"))
                .set("tekun", person.get("tekun"))
                .set("publicWelfareJob", job ? member.welfareJob : null)
                .set("publicWelfareJobMonths", job ? "12" : null);
        if (year == County.YEAR) {
            row.set("schoolName", school(home, status)).set("diseaseName", disease(person));
        }
    }

    /** LABOR_SKILL in a year: whoever is past sixty in 2018 may have been of working age before. */
    static String labor(Member member, int year) {
        if (member.age(year) < 16 || member.student(year)) {
            return "04";
        }
        String now = member.row.get("laborSkill");
        boolean became = member.age(year) < 60 && member.age(County.YEAR) >= 60;
        boolean wasStudent = now.equals("04") && member.age(year) < 60;
        return became || wasStudent ? member.healthy() ? "01" : "05" : now;
    }

    /** MEDICAL_COVER in a year; service and employment are those of 2018, or not yet begun. */
    static String medical(Member member, int year) {
        Row person = member.row;
        if (year == County.YEAR && person.is("isServiceman", "true")) {
            return "3";
        }
        boolean employed = year == County.YEAR || member.works(year);
        return employed && person.is("employeeMedicalInsurance", "true") ? "2" : "1";
    }

    /** PENSION_COVER in a year. */
    static String pension(Member member, int year) {
        if (member.age(year) < 16 || member.student(year)) {
            return "3";
        }
        Row person = member.row;
        boolean employed = year == County.YEAR || member.works(year);
        return employed && person.is("employeePensionInsurance", "true")
                ? "2"
                : person.is("pensionInsurance", "true") ? "1" : "0";
    }

    private @Nullable String school(Home home, String status) {
        String town = county.places.townOf(home.villageCode());
        return switch (status) {
            case "02" -> town + "中心幼儿园";
            case "03" -> town + "中心小学";
            case "04", "05", "06" -> town + "初级中学";
            case "07", "08", "09" -> "荔波高级中学";
            case "10", "11", "12" -> "荔波县中等职业学校";
            default -> null;
        };
    }

    private static @Nullable String disease(Row person) {
        return switch (person.get("healthStatus")) {
            case "02" -> person.is("sex", "1") ? "慢性阻塞性肺疾病" : "高血压";
            case "02;04" -> "类风湿关节炎";
            case "03" -> "慢性肾功能衰竭";
            default -> null;
        };
    }
}
