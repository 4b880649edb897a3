package org.fupin.model.identifier;

import org.fupin.schemas.Divisions;
import org.jspecify.annotations.Nullable;

/**
 * The layout that all 18-character personal numbers share: 6 characters of origin, 8 of birth date, 3 of sequence, 1
 * check character (GB 11643-1999, 5).
 */
final class PersonalNumber {

    private static final Fault CHARACTERS =
            new Fault(Part.CHARACTER, "前17位应为数字，第18位应为数字或 X", "characters 1–17 must be digits, 18 a digit or X");
    private static final Fault PLACEHOLDER =
            new Fault(Part.PLACEHOLDER, "以 000000 或 999999 开头，是占位号码", "opens with 000000 or 999999, a placeholder");
    private static final Fault DATE =
            new Fault(Part.DATE, "第7–14位不是有效的出生日期", "characters 7–14 are not a possible birth date");
    private static final Fault CHECK =
            new Fault(Part.CHECK, "校验码不符（第18位与前17位不一致）", "check character (18th) does not agree with the 17 before it");
    private static final Fault AREA =
            new Fault(Part.AREA, "前6位从未是行政区划代码", "characters 1–6 have never been a division code");
    private static final Fault FOREIGN_AREA = new Fault(
            Part.AREA, "第2–3位不是省份代码，或第4–6位不是国家（地区）代码", "characters 2–3 are no province, or 4–6 no country code");

    private PersonalNumber() {}

    /** Whether the first 18 characters are sound, for whoever holds the number. */
    static boolean isValid(CharSequence value) {
        return shaped(value)
                && !placeholder(value)
                && origin(value)
                && Digits.date(value, 6)
                && Digits.upper(value.charAt(17)) == Digits.mod11(value);
    }

    /** What is wrong with the first 18 characters, or null; the value has at least 18. */
    static @Nullable Fault explain(CharSequence value) {
        if (!shaped(value)) {
            return CHARACTERS;
        }
        if (placeholder(value)) {
            return PLACEHOLDER;
        }
        if (!Digits.date(value, 6)) {
            return DATE;
        }
        if (Digits.upper(value.charAt(17)) != Digits.mod11(value)) {
            return CHECK;
        }
        return origin(value) ? null : foreign(value) ? FOREIGN_AREA : AREA;
    }

    /** Whether the number is that of a foreigner's card of 2023. */
    static boolean foreign(CharSequence value) {
        return value.charAt(0) == '9';
    }

    /** Whether the number is that of a residence permit for Hong Kong, Macao or Taiwan residents. */
    static boolean permit(CharSequence value) {
        return value.charAt(0) == '8'
                && value.charAt(1) <= '3'
                && value.charAt(1) >= '1'
                && Digits.number(value, 2, 6) == 0;
    }

    private static boolean shaped(CharSequence value) {
        return Digits.all(value, 0, 17) && (Digits.is(value.charAt(17)) || Digits.upper(value.charAt(17)) == 'X');
    }

    private static boolean placeholder(CharSequence value) {
        int area = Digits.number(value, 0, 6);
        return area == 0 || area == 999_999;
    }

    private static boolean origin(CharSequence value) {
        if (foreign(value)) {
            int country = Digits.number(value, 3, 6);
            return Divisions.standard().everKnown(Digits.number(value, 1, 3) * 10_000) && country > 0 && country < 900;
        }
        return value.charAt(0) == '8' ? permit(value) : Divisions.standard().usableAsArea(Digits.number(value, 0, 6));
    }
}
