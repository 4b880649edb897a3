package org.fupin.security.notice.scan;

/** The check digit of bank cards (ISO/IEC 7812-1, annex B), in place. */
final class Luhn {

    private Luhn() {}

    static boolean valid(char[] text, int from, int to) {
        int sum = 0;
        boolean doubled = false;
        for (int i = to - 1; i >= from; i--) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            int value = doubled ? digit * 2 : digit;
            sum += value > 9 ? value - 9 : value;
            doubled = !doubled;
        }
        return sum % 10 == 0;
    }
}
