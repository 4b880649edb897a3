package org.fupin.examples.county;

import java.util.List;

/** Causes of poverty, illness first (about 42 %), and the members that bear them out. */
final class Causes {

    private static final List<String> OTHERS = List.of("4", "5", "6", "7", "8", "9", "10", "11");

    private Causes() {}

    static void settle(Home home, Dice dice, boolean destitute) {
        String main = main(home, dice, destitute);
        home.row.set("mainCause", main);
        if (main.equals("1")) {
            patient(home, dice).row.set("healthStatus", dice.chance(70) ? "02" : "03");
        } else if (main.equals("2")) {
            disable(patient(home, dice), dice);
        } else if (main.equals("99")) {
            home.row.set("causeNote", "为家庭成员担保借款后无力偿还，生活困难");
        }
        others(home, main, dice);
    }

    private static String main(Home home, Dice dice, boolean destitute) {
        if (destitute) {
            return dice.pick(List.of("1", "2", "8"));
        }
        boolean student = home.members.stream().anyMatch(m -> m.schoolAge(County.YEAR) >= 6 && m.student(County.YEAR));
        return switch (dice.weighted(44, 10, 10, 36)) {
            case 0 -> "1";
            case 1 -> "2";
            case 2 -> student ? "3" : "7";
            default ->
                dice.permille(12)
                        ? "99"
                        : dice.pick(List.of("4", "5", "6", "7", "7", "7", "9", "9", "9", "10", "11", "12"));
        };
    }

    /** A grown member, the head when nobody else is. */
    private static Member patient(Home home, Dice dice) {
        List<Member> grown =
                home.members.stream().filter(m -> m.age(County.YEAR) >= 25).toList();
        return dice.pick(grown);
    }

    static void disable(Member member, Dice dice) {
        String category = dice.pick(List.of("1", "2", "4", "4", "4", "5", "6"));
        String grade = Integer.toString(dice.between(1, 4));
        member.row
                .set("healthStatus", "04")
                .set("disabilityCategory", category)
                .set("disabilityGrade", grade)
                .set("certificateType", "02")
                .set("certificateNo", member.row.get("certificateNo") + category + grade);
    }

    private static void others(Home home, String main, Dice dice) {
        int count = dice.weighted(45, 38, 17);
        StringBuilder others = new StringBuilder();
        String last = "";
        for (int i = 0; i < count; i++) {
            String other = dice.pick(OTHERS);
            if (!other.equals(main) && !other.equals(last) && !other.equals("8")) {
                others.append(others.length() == 0 ? "" : ";").append(other);
                last = other;
            }
        }
        home.row.set("otherCauses", others.length() == 0 ? null : others);
    }
}
