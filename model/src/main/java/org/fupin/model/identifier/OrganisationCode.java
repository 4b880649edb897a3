package org.fupin.model.identifier;

import org.jspecify.annotations.Nullable;

/**
 * Organisation code: eight characters 0-9 A-Z and a check character, written {@code XXXXXXXX-C} or without the hyphen.
 *
 * <p>Source: GB 11714-1997, 4: weights 3 7 9 10 5 8 4 2, check (11 − Σ mod 11) mod 11, 10 written X.
 */
public final class OrganisationCode {

    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final Fault LENGTH =
            new Fault(Part.LENGTH, "应为9位，可在末位前加连字符", "must have 9 characters, a hyphen before the last is allowed");
    private static final Fault CHARACTERS =
            new Fault(Part.CHARACTER, "应为数字和大写字母", "must be digits and capital letters");
    private static final Fault CHECK = new Fault(Part.CHECK, "校验码不符（末位）", "check character (the last) does not agree");

    private OrganisationCode() {}

    /** Whether the code is sound in all its parts. */
    public static boolean isValid(CharSequence value) {
        return explain(value) == null;
    }

    /** What is wrong with the code, or null. */
    public static @Nullable Fault explain(CharSequence value) {
        boolean hyphen = value.length() == 10 && value.charAt(8) == '-';
        if (value.length() != 9 && !hyphen) {
            return LENGTH;
        }
        if (!shaped(value, 0)) {
            return CHARACTERS;
        }
        return value.charAt(value.length() - 1) == check(value, 0) ? null : CHECK;
    }

    /** Whether the nine characters from {@code at} are shaped and agree. */
    static boolean isValid(CharSequence value, int at) {
        return shaped(value, at) && value.charAt(at + 8) == check(value, at);
    }

    private static boolean shaped(CharSequence value, int at) {
        for (int i = at; i < at + 8; i++) {
            char c = value.charAt(i);
            if (!Digits.is(c) && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return true;
    }

    private static char check(CharSequence value, int at) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            char c = value.charAt(at + i);
            sum += WEIGHTS[i] * (Digits.is(c) ? c - '0' : c - 'A' + 10);
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }
}
