package org.fupin.model.identifier;

import org.jspecify.annotations.Nullable;

/**
 * Number of a bank card: 13–19 digits, last one a Luhn digit (ISO/IEC 7812-1, annex B). Passbooks and 一卡通 accounts of
 * rural credit co-operatives are no cards, so a fault here is at most a warning for an account.
 */
public final class BankCard {

    private static final Fault LENGTH = new Fault(Part.LENGTH, "应为13–19位数字", "must have 13–19 digits");
    private static final Fault CHARACTERS = new Fault(Part.CHARACTER, "应全为数字", "must be digits only");
    private static final Fault CHECK = new Fault(Part.CHECK, "校验位不符（末位）", "check digit (the last) does not agree");

    private BankCard() {}

    /** Whether the number has the length and the check digit of a card. */
    public static boolean isValid(CharSequence value) {
        return explain(value) == null;
    }

    /** What is wrong with the number, or null. */
    public static @Nullable Fault explain(CharSequence value) {
        if (value.length() < 13 || value.length() > 19) {
            return LENGTH;
        }
        if (!Digits.all(value, 0, value.length())) {
            return CHARACTERS;
        }
        return luhn(value) ? null : CHECK;
    }

    private static boolean luhn(CharSequence value) {
        int sum = 0;
        for (int i = 0; i < value.length(); i++) {
            int digit = value.charAt(value.length() - 1 - i) - '0';
            int doubled = (i & 1) == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
