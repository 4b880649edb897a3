package org.fupin.validation.rules.notice;

import org.fupin.model.identifier.CertificateNumber;
import org.jspecify.annotations.Nullable;

/** Finds whole personal numbers in a text that is to be published. */
final class PersonalNumbers {

    private static final int CITIZEN_ID = 18;
    private static final int MOBILE = 11;
    private static final int SHORTEST_CARD = 16;
    private static final int LONGEST_CARD = 19;

    private PersonalNumbers() {}

    /** The kinds of number. */
    enum Kind {
        /** Citizen identity number or disability certificate. */
        IDENTITY("证件号码", "certificate number"),
        /** Bank card. */
        ACCOUNT("银行卡号", "bank card number"),
        /** Mobile phone. */
        PHONE("手机号码", "mobile number");

        private final String zh;
        private final String en;

        Kind(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        String zh() {
            return zh;
        }

        String en() {
            return en;
        }
    }

    /** The kind of the first personal number in the text, null when it holds none. */
    static @Nullable Kind find(String text) {
        int start = 0;
        while (start < text.length()) {
            int end = endOfDigits(text, start);
            Kind kind = kind(text, start, end);
            if (kind != null) {
                return kind;
            }
            start = end + 1;
        }
        return null;
    }

    private static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && digit(text, end) >= 0 && digit(text, end) <= 9) {
            end++;
        }
        return end;
    }

    private static @Nullable Kind kind(String text, int start, int end) {
        if (identity(text, start, end)) {
            return Kind.IDENTITY;
        }
        int length = end - start;
        if (length >= SHORTEST_CARD && length <= LONGEST_CARD && text.startsWith("62", start)) {
            return luhn(text, start, end) ? Kind.ACCOUNT : null;
        }
        boolean mobile = length == MOBILE && digit(text, start) == 1 && digit(text, start + 1) >= 3;
        return mobile ? Kind.PHONE : null;
    }

    /**
     * Whether the digits, with an X after 17 of them, begin with a citizen identity number and have a fit length.
     */
    private static boolean identity(String text, int start, int end) {
        int length = end - start;
        boolean endsInX =
                length == CITIZEN_ID - 1 && end < text.length() && Character.toUpperCase(text.charAt(end)) == 'X';
        boolean fits = endsInX || length == CITIZEN_ID || length == CITIZEN_ID + 2;
        return fits && CertificateNumber.explain(upper(text, start, start + CITIZEN_ID)) == null;
    }

    private static String upper(String text, int start, int end) {
        return text.substring(start, end).replace('x', 'X');
    }

    private static boolean luhn(String text, int start, int end) {
        int sum = 0;
        for (int i = end - 1; i >= start; i--) {
            int doubled = digit(text, i) * (1 + (end - 1 - i) % 2);
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    private static int digit(String text, int index) {
        return text.charAt(index) - '0';
    }
}
