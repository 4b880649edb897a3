package org.fupin.benchmarks.data;

/** Invented numbers of phones and bank cards. */
final class Numbers {

    private Numbers() {}

    static String mobile(Draw draw) {
        return "19" + String.format("%09d", draw.below(1_000_000_000));
    }

    /** A card number of 19 digits with its check digit (ISO/IEC 7812-1, annex B). */
    static String bankCard(Draw draw) {
        String digits = "6200" + String.format("%07d%07d", draw.below(10_000_000), draw.below(10_000_000));
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return digits + (10 - sum % 10) % 10;
    }
}
