package org.fupin.examples.county;

import java.time.LocalDate;

/** A member of a household while the county is made: the row of the register and what only yearly statuses hold. */
final class Member {

    final Row row;
    final LocalDate birth;
    /** Path after junior middle school. */
    Schooling.Track track;

    /** Child of six to fifteen who left school, or cannot learn for physical reasons. */
    boolean outOfSchool;
    /** Year in which the person joined the household, 0 for one who was there from the start. */
    int joined;

    /** Year in which the person left the household, 0 for one who has not. */
    int left;
    /** Public welfare job, empty for none. */
    String welfareJob = "";

    Member(Row row, LocalDate birth, Schooling.Track track) {
        this.row = row;
        this.birth = birth;
        this.track = track;
    }

    /** Age at the end of the year. */
    int age(int year) {
        return year - birth.getYear();
    }

    /** Age on 31 August of the year, which decides the class. */
    int schoolAge(int year) {
        return birth.getMonthValue() > 8 ? age(year) - 1 : age(year);
    }

    boolean male() {
        return row.is("sex", "1");
    }

    boolean valid() {
        return row.is("memberStatus", "1");
    }

    boolean head() {
        return row.is("relationToHead", "01");
    }

    boolean healthy() {
        return row.is("healthStatus", "01");
    }

    boolean disabled() {
        return row.get("healthStatus").contains("04");
    }

    boolean working() {
        return !row.get("workRegion").isEmpty();
    }

    /** Whether the person belonged to the household at the end of the year. */
    boolean in(int year) {
        return joined <= year && (left == 0 || left > year);
    }

    /** Whether the person worked away in the year. */
    boolean works(int year) {
        return working() && !student(year) && age(year) >= 16;
    }

    boolean labor() {
        return row.is("laborSkill", "01") || row.is("laborSkill", "02");
    }

    boolean student(int year) {
        String status = Schooling.status(this, year);
        return !status.equals("01") && !status.equals("17");
    }

    String name() {
        return row.get("name");
    }

    String certificate18() {
        return row.get("certificateNo").substring(0, 18);
    }
}
