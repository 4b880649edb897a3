package org.fupin.security.redact;

import org.fupin.model.identifier.CitizenId;

/** Numbers of people who never lived: born in the 1880s, and card numbers that end in the right digit. */
final class Invented {

    private Invented() {}

    /** The identity number of person n. */
    static String identity(int n) {
        String digits = String.format(
                java.util.Locale.ROOT, "440524%04d%02d%02d%03d", 1880 + n % 9, 1 + n % 12, 1 + n % 28, n % 1000);
        return digits + CitizenId.checkCharacter(digits);
    }

    /** A number of 15 digits as issued before 1999. */
    static String legacy(int n) {
        return String.format(
                java.util.Locale.ROOT, "440524%02d%02d%02d%03d", 20 + n % 70, 1 + n % 12, 1 + n % 28, n % 996);
    }

    /** A mobile number. */
    static String mobile(int n) {
        return String.format(java.util.Locale.ROOT, "13%09d", n % 1_000_000_000);
    }

    /** A card of 19 digits. */
    static String card(int n) {
        String body = String.format(java.util.Locale.ROOT, "622202%012d", n);
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int digit = body.charAt(body.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return body + (10 - sum % 10) % 10;
    }
}
