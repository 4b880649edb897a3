package org.fupin.benchmarks.data;

import java.util.ArrayList;
import java.util.List;

/**
 * An invented household.
 *
 * @param number number of the household
 * @param village where it lives
 * @param members its members, the head first
 */
record Home(String number, Places.Village village, List<Member> members) {

    private static final long FIRST = 10_000_000_000L;

    Member head() {
        return members.get(0);
    }

    /** The household at that place of the register: a head, and mostly a spouse, parents and children. */
    static Home draw(Draw draw, Places places, int index) {
        Places.Village village = places.village(draw);
        String number = Long.toString(FIRST + index);
        List<Member> members = new ArrayList<>();
        boolean man = draw.chance(80);
        int age = draw.between(38, 58);
        add(members, draw, number, village, "01", man, age);
        if (draw.chance(85)) {
            add(members, draw, number, village, "02", !man, age - draw.below(4));
        }
        if (draw.chance(45)) {
            boolean father = draw.chance(45);
            add(members, draw, number, village, father ? "11" : "12", father, age + draw.between(21, 27));
        }
        for (int child = draw.below(3); child >= 0 && members.size() < 6; child--) {
            boolean son = draw.chance(52);
            add(members, draw, number, village, son ? "03" : "04", son, draw.between(3, age - 20));
        }
        return new Home(number, village, List.copyOf(members));
    }

    private static void add(
            List<Member> members,
            Draw draw,
            String household,
            Places.Village village,
            String relation,
            boolean man,
            int age) {
        String number = household + "0" + (members.size() + 1);
        members.add(Member.draw(draw, number, relation, man, age, village.county()));
    }
}
