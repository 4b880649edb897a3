package org.fupin.schemas;

/** Reads codes as numbers. */
final class Numbers {

    private Numbers() {}

    /** The characters of the range as a number of at most nine digits, or -1 when one of them is no digit. */
    static int of(CharSequence code, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = code.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
