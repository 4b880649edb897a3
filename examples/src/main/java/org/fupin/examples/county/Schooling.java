package org.fupin.examples.county;

/** Class and education of a person in a year, from the age on 31 August and the path taken. */
final class Schooling {

    private Schooling() {}

    /** Paths after junior middle school. */
    enum Track {
        /** Leaves after class nine. */
        WORK,
        /** Senior middle school, then work. */
        SENIOR,
        /** Senior middle school, then four years of university. */
        UNIVERSITY,
        /** Secondary vocational school, then work. */
        VOCATIONAL,
        /** Secondary vocational school, then three years of vocational college. */
        COLLEGE,
        /** Grew up before: education is as it was and the person was no student in these years. */
        GROWN
    }

    /** Code of STUDENT_STATUS: 01 for everybody who is no student. */
    static String status(Member member, int year) {
        int age = member.schoolAge(year);
        if (member.track == Track.GROWN || member.outOfSchool) {
            return "01";
        }
        if (age < 6) {
            return age < 3 ? "17" : "02";
        }
        return age <= 11 ? "03" : age <= 14 ? "0" + (age - 8) : afterJunior(member.track, age);
    }

    private static String afterJunior(Track track, int age) {
        boolean senior = track == Track.SENIOR || track == Track.UNIVERSITY;
        boolean vocational = track == Track.VOCATIONAL || track == Track.COLLEGE;
        if (age <= 17 && senior) {
            return "0" + (age - 8);
        }
        if (age <= 17 && vocational) {
            return Integer.toString(age - 5);
        }
        if (track == Track.UNIVERSITY && age >= 18 && age <= 21) {
            return "19";
        }
        return track == Track.COLLEGE && age >= 18 && age <= 20 ? Integer.toString(age - 5) : "01";
    }

    /** Code of EDU_POVERTY of those who are no students; empty for students and small children. */
    static String education(Member member, int year, String grown) {
        String status = status(member, year);
        if (!status.equals("01")) {
            return "";
        }
        if (member.track == Track.GROWN) {
            return grown;
        }
        if (member.outOfSchool) {
            return "02";
        }
        return switch (member.track) {
            case SENIOR, VOCATIONAL -> "04";
            case UNIVERSITY -> "08";
            case COLLEGE -> "07";
            default -> "03";
        };
    }
}
