package org.fupin.examples.county;

import java.time.LocalDate;

/** What happened to members in 2018: births, marriages into the household, deaths and moves. */
final class Changes {

    private final Home home;
    private final Dice dice;
    private final int index;

    Changes(Home home, Dice dice, int index) {
        this.home = home;
        this.dice = dice;
        this.index = index;
    }

    void settle() {
        if (home.cancelled()) {
            home.members.forEach(member -> leave(member, "21"));
            return;
        }
        for (Member member : home.members) {
            if (member.birth.getYear() >= County.YEAR - 1) {
                join(member, "11", member.birth.getYear());
            } else if (member.row.is("relationToHead", "05")
                    && member.age(County.YEAR) < 32
                    && member.healthy()
                    && dice.chance(22)) {
                join(member, "12", dice.between(County.YEAR - 1, County.YEAR));
            }
        }
        if (index % 14 == 11 && home.members.size() > 2) {
            Member last = home.members.get(home.members.size() - 1);
            Member second = home.members.get(1);
            if (last.age(County.YEAR) >= 65 && last.healthy()) {
                leave(last, "21");
            } else if (second.age(County.YEAR) >= 62 && second.healthy()) {
                leave(second, "21");
                home.head().row.set("maritalStatus", "30");
            } else if (last.age(County.YEAR) >= 23
                    && last.row.is("relationToHead", "04")
                    && last.healthy()
                    && home.head().labor()
                    && home.row.is("householdAttribute", "01")) {
                leave(last, "22");
            }
        }
    }

    private void join(Member member, String reason, int year) {
        member.joined = year;
        LocalDate day = reason.equals("11")
                ? member.birth.plusDays(dice.between(5, 25))
                : LocalDate.of(year, 1, 20).plusDays(dice.between(0, 300));
        // a birth of late December is reported in the same year
        LocalDate last = LocalDate.of(year, 12, 31);
        event(member, "1", reason, day.isAfter(last) ? last : day);
    }

    private void leave(Member member, String reason) {
        member.row.set("memberStatus", "2");
        member.left = County.YEAR;
        event(member, "2", reason, LocalDate.of(County.YEAR, 2, 1).plusDays(dice.between(0, 270)));
    }

    private static void event(Member member, String type, String reason, LocalDate day) {
        member.row.set("changeType", type).set("changeReason", reason).set("changeDate", day);
    }
}
