package org.fupin.model.identifier;

import org.fupin.schemas.Divisions;
import org.jspecify.annotations.Nullable;

/**
 * Unified social credit code of an organisation: registration authority, kind of body, division of the registrar (6),
 * organisation code (9), check character.
 *
 * <p>Source: GB 32100-2015, 4 and 5: alphabet 0-9 A-Z without I O S V Z, weights 3^(i−1) mod 31, check (31 − Σ mod 31)
 * mod 31. Codes that Fujian and Xiamen issued before the standard (…M000… from the ninth place) fail the check and are
 * legal; {@link #explain} lets them pass and {@link #legacyTolerated} tells them.
 */
public final class CreditCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final byte[] VALUES = values();
    private static final Fault LENGTH = new Fault(Part.LENGTH, "应为18位", "must have 18 characters");
    private static final Fault CHARACTERS = new Fault(
            Part.CHARACTER,
            "含有不允许的字符（只用数字和大写字母，不用 I O S V Z）",
            "holds a character that is not allowed (digits and capital letters without I O S V Z)");
    private static final Fault AREA =
            new Fault(Part.AREA, "第3–8位应为登记机关行政区划代码", "characters 3–8 must be the division code of the registrar");
    private static final Fault CHECK =
            new Fault(Part.CHECK, "校验码不符（第18位与前17位不一致）", "check character (18th) does not agree with the 17 before it");

    private CreditCode() {}

    /** Whether the code is sound in all its parts, or a tolerated code from before the standard. */
    public static boolean isValid(CharSequence value) {
        return explain(value) == null;
    }

    /** What is wrong with the code, or null. The division may be abolished and may end in 00 or 0000. */
    public static @Nullable Fault explain(CharSequence value) {
        if (value.length() != 18) {
            return LENGTH;
        }
        if (!shaped(value)) {
            return CHARACTERS;
        }
        if (!Digits.all(value, 2, 8) || !Divisions.standard().usableAsArea(Digits.number(value, 2, 8))) {
            return AREA;
        }
        return sound(value) || legacyShape(value) ? null : CHECK;
    }

    /**
     * Whether the code fails the check character but is of the kind that Fujian and Xiamen issued legally before the
     * standard: worth a warning, not an error.
     */
    public static boolean legacyTolerated(CharSequence value) {
        return explain(value) == null && !sound(value);
    }

    /** Whether the nine characters from the ninth also satisfy GB 11714, as those of bodies with an older code do. */
    public static boolean organisationCodeAgrees(CharSequence value) {
        return value.length() == 18 && OrganisationCode.isValid(value, 8);
    }

    /** Registration authority and kind of body, the first two characters; rows of {@code credit-code-prefixes.csv}. */
    public static String prefix(String value) {
        return value.substring(0, 2);
    }

    private static boolean legacyShape(CharSequence value) {
        return value.charAt(2) == '3'
                && value.charAt(3) == '5'
                && value.charAt(8) == 'M'
                && value.charAt(9) == '0'
                && value.charAt(10) == '0'
                && value.charAt(11) == '0';
    }

    private static boolean shaped(CharSequence value) {
        for (int i = 0; i < 18; i++) {
            char c = value.charAt(i);
            if (c >= VALUES.length || VALUES[c] < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean sound(CharSequence value) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += VALUES[value.charAt(i)] * weight;
            weight = weight * 3 % 31;
        }
        return (31 - sum % 31) % 31 == VALUES[value.charAt(17)];
    }

    private static byte[] values() {
        byte[] values = new byte['Z' + 1];
        java.util.Arrays.fill(values, (byte) -1);
        for (int i = 0; i < ALPHABET.length(); i++) {
            values[ALPHABET.charAt(i)] = (byte) i;
        }
        return values;
    }
}
