package org.fupin.examples.county;

/** Puts a household together: who lives in it, and how they are related to its head. */
final class Families {

    private final Dice dice;
    private final People people;
    private final String surname;

    Families(County county, Dice dice, Home home) {
        this.dice = dice;
        this.surname = Names.surname(dice);
        home.row.set("surname", surname);
        this.people = new People(county, dice, home);
    }

    /** A family of one of six shapes; {@code destitute} makes it one or two old people alone. */
    void make(boolean destitute) {
        if (destitute) {
            old(dice.chance(15));
            return;
        }
        switch (dice.weighted(8, 9, 40, 22, 14, 7)) {
            case 0 -> old(false);
            case 1 -> old(true);
            case 2 -> couple(dice.between(27, 58));
            case 3 -> withParent(dice.between(29, 50));
            case 4 -> threeGenerations(dice.between(52, 71));
            default -> alone(dice.between(28, 55));
        }
    }

    private void old(boolean two) {
        int age = dice.between(62, 84);
        boolean male = two || dice.chance(65);
        Member head = people.add("01", male, age, surname);
        if (two) {
            married(head, people.add("02", false, Math.max(62, age - dice.between(-3, 7)), Names.surname(dice)));
        } else {
            head.row.set("maritalStatus", dice.chance(50) ? "30" : "10");
        }
    }

    private void couple(int age) {
        Member head = people.add("01", true, age, surname);
        int wife = Math.max(21, age - dice.between(-2, 6));
        married(head, people.add("02", false, wife, Names.surname(dice)));
        children("03", "04", wife, dice.weighted(6, 34, 46, 14));
    }

    private void withParent(int age) {
        couple(age);
        boolean father = dice.chance(42);
        Member parent = people.add(
                father ? "11" : "12",
                father,
                Math.min(94, age + dice.between(20, 34)),
                father ? surname : Names.surname(dice));
        parent.row.set("maritalStatus", "30");
    }

    private void threeGenerations(int age) {
        Member head = people.add("01", true, age, surname);
        int wife = age - dice.between(-2, 6);
        married(head, people.add("02", false, wife, Names.surname(dice)));
        int son = Math.max(24, Math.min(wife, age) - dice.between(21, 32));
        int daughterInLaw = Math.max(23, son - dice.between(-1, 4));
        married(people.add("03", true, son, surname), people.add("05", false, daughterInLaw, Names.surname(dice)));
        children("07", "08", Math.min(son, daughterInLaw), dice.weighted(16, 52, 32));
    }

    /** A mother or father alone with children. */
    private void alone(int age) {
        boolean male = dice.chance(45);
        Member head = people.add("01", male, age, surname);
        head.row.set("maritalStatus", dice.chance(50) ? "30" : "40");
        children("03", "04", age, dice.weighted(0, 55, 45));
    }

    private void children(String son, String daughter, int parentAge, int count) {
        int age = parentAge - dice.between(19, 26);
        for (int i = 0; i < count; i++) {
            int at = age - i * dice.between(2, 5);
            // grown children have left; the ones at home are 0 to 27 years old
            at = at > 27 ? dice.between(11, 27) : at;
            if (at < 0) {
                return;
            }
            boolean male = dice.chance(52);
            people.add(male ? son : daughter, male, at, surname);
        }
    }

    private static void married(Member one, Member other) {
        one.row.set("maritalStatus", "20");
        other.row.set("maritalStatus", "20");
    }
}
