package org.fupin.examples.county;

import java.time.LocalDate;
import java.util.List;

/** Makes single members: who they are; health, work and insurance follow when the household is complete. */
final class People {

    private static final List<String> NEIGHBOURS = List.of("522726", "522728", "522632");

    private final County county;
    private final Dice dice;
    private final Home home;
    private final String ethnicity;

    People(County county, Dice dice, Home home) {
        this.county = county;
        this.dice = dice;
        this.home = home;
        this.ethnicity = dice.pick(List.of("25", "25", "25", "09", "09", "09", "06", "13", "01", "01"));
    }

    /** Adds a member of that age at the end of 2018, the family's own name unless he or she married in. */
    Member add(String relation, boolean male, int age, String surname) {
        Row row = new Row("person");
        boolean marriedIn = !surname.equals(home.row.get("surname"));
        String area = marriedIn && dice.chance(40) ? dice.pick(NEIGHBOURS) : Places.COUNTY;
        LocalDate birth = day(age);
        String number = county.identity.citizen(area, birth, male);
        while (number.isEmpty()) {
            birth = day(age);
            number = county.identity.citizen(area, birth, male);
        }
        boolean dotted = marriedIn && dice.permille(12);
        row.set("personNo", home.number + String.format(java.util.Locale.ROOT, "%02d", home.members.size() + 1))
                .set("householdNo", home.number)
                .set("name", dotted ? Names.dotted(dice) : Names.full(dice, surname, male))
                .set("sex", male ? "1" : "2")
                .set("certificateType", "01")
                .set("certificateNo", number)
                .set("birthDate", birth)
                .set("relationToHead", relation)
                .set(
                        "ethnicity",
                        dotted ? dice.pick(List.of("07", "03")) : marriedIn && dice.chance(35) ? "01" : ethnicity)
                .set(
                        "politicalStatus",
                        age >= 25 && dice.chance(4) ? "01" : age >= 14 && age < 28 && dice.chance(15) ? "03" : "13")
                .set("maritalStatus", "10")
                .set("memberStatus", "1");
        Member member = new Member(row, birth, track(age));
        home.members.add(member);
        return member;
    }

    private LocalDate day(int age) {
        return LocalDate.of(County.YEAR - age, 1, 1).plusDays(dice.between(0, 364));
    }

    private Schooling.Track track(int age) {
        if (age > 23) {
            return Schooling.Track.GROWN;
        }
        return switch (dice.weighted(42, 16, 18, 14, 10)) {
            case 0 -> Schooling.Track.WORK;
            case 1 -> Schooling.Track.SENIOR;
            case 2 -> Schooling.Track.UNIVERSITY;
            case 3 -> Schooling.Track.VOCATIONAL;
            default -> Schooling.Track.COLLEGE;
        };
    }
}
