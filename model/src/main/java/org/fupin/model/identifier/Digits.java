package org.fupin.model.identifier;

/** Reads digits, dates and check digits straight from characters. */
final class Digits {

    /** First and last birth year that a number can hold. */
    static final int FIRST_YEAR = 1800;

    static final int LAST_YEAR = 2199;

    private static final int[] MOD_11_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String MOD_11_CHECKS = "10X98765432";

    private Digits() {}

    /** Whether all characters of the range are ASCII digits. */
    static boolean all(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the character is an ASCII digit. */
    static boolean is(char c) {
        return c >= '0' && c <= '9';
    }

    /** The digits of the range as a number; the caller knows that they are digits. */
    static int number(CharSequence text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    /** Whether the eight digits from {@code at} are a day of the calendar in a year that people can be born in. */
    static boolean date(CharSequence text, int at) {
        int year = number(text, at, at + 4);
        return year >= FIRST_YEAR
                && year <= LAST_YEAR
                && day(year, number(text, at + 4, at + 6), number(text, at + 6, at + 8));
    }

    /** Whether the day exists. */
    static boolean day(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1) {
            return false;
        }
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        int last = month == 2 ? leap ? 29 : 28 : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
        return day <= last;
    }

    /** Check character of the first 17 digits, ISO 7064 MOD 11-2 as in GB 11643-1999, 6. */
    static char mod11(CharSequence text) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += MOD_11_WEIGHTS[i] * (text.charAt(i) - '0');
        }
        return MOD_11_CHECKS.charAt(sum % 11);
    }

    /** The character with a lower-case or full-width x turned into X. */
    static char upper(char c) {
        return c == 'x' || c == 'Ｘ' || c == 'ｘ' ? 'X' : c;
    }
}
