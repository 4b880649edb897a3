package org.fupin.validation.rules.support;

import org.fupin.model.identifier.BankCard;
import org.fupin.model.identifier.CertificateNumber;
import org.fupin.model.identifier.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** Finds whole personal numbers in a text. */
public final class PersonalNumbers {

    private static final int CITIZEN_ID = 18;
    private static final int SHORTEST_CARD = 16;

    private PersonalNumbers() {}

    /** The kinds of number. */
    public enum Kind {
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

        /** Chinese name. */
        public String zh() {
            return zh;
        }

        /** English name. */
        public String en() {
            return en;
        }
    }

    /** The kind of the first personal number in the text, null when it holds none. */
    public static @Nullable Kind find(String text) {
        int start = 0;
        while (start < text.length()) {
            int end = endOfDigits(text, start);
            Kind kind = end == start ? null : kind(text, start, end);
            if (kind != null) {
                return kind;
            }
            start = end + 1;
        }
        return null;
    }

    private static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /** The kind of the digits between start and end, which an X may follow. */
    private static @Nullable Kind kind(String text, int start, int end) {
        boolean endsInX = end < text.length() && Character.toUpperCase(text.charAt(end)) == 'X';
        String number = text.substring(start, endsInX && end - start == CITIZEN_ID - 1 ? end + 1 : end);
        if (CertificateNumber.isValid(number)) {
            return Kind.IDENTITY;
        }
        if (number.length() >= SHORTEST_CARD && number.startsWith("62") && BankCard.isValid(number)) {
            return Kind.ACCOUNT;
        }
        return PhoneNumber.isMobile(number) ? Kind.PHONE : null;
    }
}
