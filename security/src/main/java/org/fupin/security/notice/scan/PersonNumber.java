package org.fupin.security.notice.scan;

import org.fupin.schemas.Divisions;

/**
 * Tells identity numbers from other digits in a buffer: area that was ever in force, possible birth date not later than
 * the day of the check, check character (GB 11643-1999). It repeats the tests of {@code CitizenId} on characters in place,
 * because every stretch of eighteen digits of every file passes through here; a test holds both to the same answers.
 */
final class PersonNumber {

    /** Length of a citizen number. */
    static final int LENGTH = 18;
    /** Length of a number of the old kind. */
    static final int LEGACY = 15;
    /** Length of a disability certificate, without the mark of reissue. */
    static final int CERTIFICATE = 20;

    private static final int FIRST_YEAR = 1800;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private final Divisions divisions = Divisions.standard();
    private final int lastYear;

    PersonNumber(int lastYear) {
        this.lastYear = lastYear;
    }

    /** Whether the eighteen characters are an identity number in all its parts. */
    boolean valid(char[] text, int at) {
        return shaped(text, at) && text[at + 17] == check(text, at);
    }

    /** Whether area and birth date are possible and all characters visible, whatever the check character is. */
    boolean shaped(char[] text, int at) {
        return year(text, at) != 0
                && monthAndDay(text, at + 10, year(text, at))
                && digits(text, at, 6)
                && digits(text, at + 14, 3)
                && (isDigit(text[at + 17]) || text[at + 17] == 'X')
                && area(text, at);
    }

    /** Whether the fifteen digits are a number of the old kind; it has no check character. */
    boolean legacy(char[] text, int at) {
        return digits(text, at, LEGACY)
                && (monthAndDay(text, at + 8, 1900 + number(text, at + 6, 2))
                        || monthAndDay(text, at + 8, 1800 + number(text, at + 6, 2)))
                && area(text, at);
    }

    /** Whether the twenty characters are a disability certificate: identity number, category 1–7, grade 1–4. */
    boolean certificate(char[] text, int at) {
        return text[at + 18] >= '1'
                && text[at + 18] <= '7'
                && text[at + 19] >= '1'
                && text[at + 19] <= '4'
                && valid(text, at);
    }

    /** The year of birth that stands in the number, 0 if it is none. */
    int year(char[] text, int at) {
        if (!digits(text, at + 6, 4)) {
            return 0;
        }
        int year = number(text, at + 6, 4);
        return year >= FIRST_YEAR && year <= lastYear ? year : 0;
    }

    /** Whether the six characters are digits of an area that may open an identity number. */
    boolean area(char[] text, int at) {
        if (!digits(text, at, 6)) {
            return false;
        }
        int area = number(text, at, 6);
        if (area >= 900_000) {
            int country = area % 1000;
            return country > 0 && country < 900 && divisions.everKnown(area / 1000 % 100 * 10_000);
        }
        if (area >= 800_000) {
            return area == 810_000 || area == 820_000 || area == 830_000;
        }
        return divisions.usableAsArea(area);
    }

    /** The check character that belongs to the seventeen digits. */
    static char check(char[] text, int at) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += WEIGHTS[i] * (text[at + i] - '0');
        }
        return CHECKS.charAt(sum % 11);
    }

    /** Weight of the place in the check sum, modulo 11. */
    static int weight(int place) {
        return WEIGHTS[place];
    }

    /** The check sum, modulo 11, that asks for the check character; −1 if it is none. */
    static int residue(char check) {
        return CHECKS.indexOf(check);
    }

    /** Whether month and day of the year stand there. */
    static boolean monthAndDay(char[] text, int at, int year) {
        if (!digits(text, at, 4)) {
            return false;
        }
        int month = number(text, at, 2);
        int day = number(text, at + 2, 2);
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month >= 1 && month <= 12 && day >= 1 && day <= DAYS[month - 1] && (month != 2 || day < 29 || leap);
    }

    static boolean digits(char[] text, int at, int count) {
        for (int i = at; i < at + count; i++) {
            if (!isDigit(text[i])) {
                return false;
            }
        }
        return true;
    }

    static int number(char[] text, int at, int count) {
        int number = 0;
        for (int i = at; i < at + count; i++) {
            number = number * 10 + text[i] - '0';
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
