package org.fupin.examples.county;

import java.time.LocalDate;

/** Parents of a householder who died in 2017: the registers of 2016 and 2017 hold them, that of 2018 no more. */
final class Departed {

    private static final int YEAR = County.YEAR - 1;

    private Departed() {}

    static void settle(County county, Home home, int index) {
        int age = home.head().age(County.YEAR);
        boolean parent = home.members.stream()
                .anyMatch(member -> member.row.is("relationToHead", "11") || member.row.is("relationToHead", "12"));
        if (index % 37 != 8 || parent || age > 58 || home.cancelled() || !home.registered(County.FIRST)) {
            return;
        }
        Dice dice = county.dice("departed", index);
        boolean father = dice.chance(50);
        String surname = home.row.get("surname");
        Member member = new People(county, dice, home)
                .add(father ? "11" : "12", father, age + dice.between(22, 30), father ? surname : Names.surname(dice));
        home.members.remove(member);
        home.departed.add(member);
        member.left = YEAR;
        member.row
                .set("maritalStatus", "30")
                .set("healthStatus", "01")
                .set("education", dice.pick(java.util.List.of("01", "02")))
                .set("studentStatus", "01")
                .set("laborSkill", "04")
                .set("isServiceman", false)
                .set("medicalInsurance", true)
                .set("employeeMedicalInsurance", false)
                .set("criticalIllnessInsurance", true)
                .set("pensionInsurance", true)
                .set("employeePensionInsurance", false)
                .set("dibao", "0")
                .set("tekun", "0")
                .set("changeType", "2")
                .set("changeReason", "21")
                .set("changeDate", LocalDate.of(YEAR, 1, 20).plusDays(dice.between(0, 320)));
    }
}
