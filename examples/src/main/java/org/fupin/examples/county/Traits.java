package org.fupin.examples.county;

import java.util.List;

/** Health, labour, work, insurance and assistance of the members, each fitting the others. */
final class Traits {

    private final Home home;
    private final Dice dice;

    Traits(Home home, Dice dice) {
        this.home = home;
        this.dice = dice;
    }

    void settle(boolean destitute) {
        for (Member member : home.members) {
            health(member);
            school(member);
            labor(member);
            work(member, destitute);
            insurance(member);
            member.row.set("dibao", "0").set("tekun", destitute ? "1" : "0");
        }
        attribute(destitute);
        home.members.forEach(this::phone);
    }

    private void health(Member member) {
        if (!member.row.get("healthStatus").isEmpty()) {
            return;
        }
        int age = member.age(County.YEAR);
        int kind = age >= 60
                ? dice.weighted(640, 250, 40, 70)
                : age >= 16 ? dice.weighted(925, 40, 15, 20) : dice.weighted(992, 3, 1, 4);
        member.row.set("healthStatus", "0" + (kind + 1));
        if (kind == 3) {
            Causes.disable(member, dice);
        } else if (kind == 1 && dice.chance(5) && age >= 30) {
            Causes.disable(member, dice);
            member.row.set("healthStatus", "02;04");
        }
    }

    private void school(Member member) {
        String grown = "";
        int age = member.age(County.YEAR);
        int schoolAge = member.schoolAge(County.YEAR);
        if (member.track == Schooling.Track.GROWN) {
            grown = !member.healthy() && age < 40
                    ? "03"
                    : age >= 60
                            ? "0" + (1 + dice.weighted(36, 52, 10, 2))
                            : age >= 40 ? "0" + (1 + dice.weighted(8, 44, 42, 6)) : grownYoung(age);
        }
        boolean outOfSchool = schoolAge >= 9
                && schoolAge <= 13
                && home.status().equals("0")
                && home.row.number("identifiedYear") < County.YEAR
                && dice.permille(20);
        boolean unfit = schoolAge >= 9 && schoolAge <= 13 && member.disabled();
        if (outOfSchool || unfit) {
            member.outOfSchool = true;
            member.row.set("dropoutReason", unfit ? "2" : "3");
        }
        boolean left = member.age(County.YEAR) >= 18 && !member.student(County.YEAR);
        if (left && !member.healthy() && member.track != Schooling.Track.GROWN) {
            member.track = Schooling.Track.WORK;
        }
        String status = Schooling.status(member, County.YEAR);
        String education = Schooling.education(member, County.YEAR, grown);
        member.row
                .set("education", education.isEmpty() ? null : education)
                .set("studentStatus", status)
                .set("speaksMandarin", age < 60 || dice.chance(45));
    }

    private String grownYoung(int age) {
        // who is 24 in 2018 was 22 in 2016, when fewer than nine classes would be a finding
        if (age < 25) {
            return "03";
        }
        return switch (dice.weighted(22, 60, 11, 4, 3)) {
            case 0 -> "02";
            case 1 -> "03";
            case 2 -> "04";
            case 3 -> "07";
            default -> "08";
        };
    }

    private void labor(Member member) {
        int age = member.age(County.YEAR);
        String skill;
        if (age < 16 || member.student(County.YEAR)) {
            skill = "04";
        } else if (age >= 60) {
            skill = age < 70 && dice.chance(60) ? "05" : "04";
        } else if (member.healthy()) {
            skill = age >= 18 && dice.chance(12) ? "02" : "01";
        } else if (member.disabled() && member.row.number("disabilityGrade") <= 2
                || member.row.is("healthStatus", "03")) {
            skill = dice.chance(50) ? "03" : "05";
        } else {
            skill = dice.chance(75) ? "05" : "01";
        }
        member.row.set("laborSkill", skill);
    }

    private void work(Member member, boolean destitute) {
        String education = member.row.get("education");
        boolean must = member.row.is("laborSkill", "02") || !education.isEmpty() && "07 08".contains(education);
        boolean can = member.labor() && member.age(County.YEAR) >= 17 && !destitute;
        if (can && (must || dice.chance(42))) {
            Work.away(member, dice);
        } else if (member.labor() && !destitute && dice.chance(5)) {
            member.welfareJob = dice.pick(List.of("01", "02", "03", "05"));
        }
    }

    private void insurance(Member member) {
        int age = member.age(County.YEAR);
        boolean employee = member.working() && member.row.is("workRegion", "04") && dice.chance(6);
        boolean soldier =
                member.male() && age >= 19 && age <= 22 && member.labor() && !member.working() && dice.chance(6);
        boolean grown = age >= 16 && !member.student(County.YEAR);
        member.row
                .set("isServiceman", soldier)
                .set("medicalInsurance", !employee && !soldier)
                .set("employeeMedicalInsurance", employee)
                .set("criticalIllnessInsurance", !soldier)
                .set("pensionInsurance", grown && !employee && !soldier && (age >= 60 || dice.chance(88)))
                .set("employeePensionInsurance", employee)
                .set("medicalAssistance", !member.healthy() && !soldier && !employee && dice.chance(30));
        if (soldier) {
            member.welfareJob = "";
        }
    }

    /** Ordinary, minimum living allowance, destitute; without labour there is always an allowance. */
    private void attribute(boolean destitute) {
        boolean allowance = !destitute && (!home.labor() || idle() || dice.chance(24));
        home.row.set("householdAttribute", destitute ? "06" : allowance ? "04" : "01");
        if (allowance) {
            boolean everyone = dice.chance(55);
            for (Member member : home.members) {
                if (everyone || member.head()) {
                    member.row.set("dibao", "1");
                }
            }
        }
    }

    /** Whether there was a year before in which nobody of the household could work. */
    private boolean idle() {
        return County.YEARS.stream()
                .anyMatch(year -> home.members.stream()
                        .map(member -> RegisterLedger.labor(member, year))
                        .allMatch(skill -> skill.equals("03") || skill.equals("04")));
    }

    private void phone(Member member) {
        if (member.working()) {
            int number = Integer.parseInt(member.row.get("personNo").substring(6));
            member.row.set("phone", Identity.mobile(1_000_000 + number));
        }
    }
}
