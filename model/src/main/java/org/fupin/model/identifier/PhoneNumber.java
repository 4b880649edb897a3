package org.fupin.model.identifier;

import org.jspecify.annotations.Nullable;

/**
 * Telephone number: a mobile number of eleven digits {@code 1[3-9]…}, or a fixed line {@code 0AAA-NNNNNNN} with or
 * without hyphen. Which blocks are assigned differs by source and date, so only the shape is checked (likely).
 */
public final class PhoneNumber {

    private static final Fault LENGTH = new Fault(
            Part.LENGTH, "手机应为11位，固定电话为区号加7–8位", "a mobile number has 11 digits, a fixed line an area code and 7–8");
    private static final Fault CHARACTERS =
            new Fault(Part.CHARACTER, "只能有数字和一个连字符", "must be digits and at most one hyphen");
    private static final Fault AREA =
            new Fault(Part.AREA, "手机号应以13–19开头，固定电话以区号0开头", "a mobile number opens with 13–19, a fixed line with 0");

    private PhoneNumber() {}

    /** Whether the number is a mobile number. */
    public static boolean isMobile(CharSequence value) {
        return value.length() == 11 && Digits.all(value, 0, 11) && value.charAt(0) == '1' && value.charAt(1) >= '3';
    }

    /** Whether the number has the shape of a mobile number or a fixed line. */
    public static boolean isValid(CharSequence value) {
        return explain(value) == null;
    }

    /** What is wrong with the number, or null. */
    public static @Nullable Fault explain(CharSequence value) {
        int digits = 0;
        int hyphens = 0;
        for (int i = 0; i < value.length(); i++) {
            if (Digits.is(value.charAt(i))) {
                digits++;
            } else if (value.charAt(i) == '-' && (i == 3 || i == 4) && value.charAt(0) == '0') {
                hyphens++;
            } else {
                return CHARACTERS;
            }
        }
        if (digits < 10 || digits > 12 || hyphens > 1) {
            return LENGTH;
        }
        boolean fixed = value.charAt(0) == '0' && value.charAt(1) != '0';
        return fixed || isMobile(value) ? null : digits == 11 || value.charAt(0) == '0' ? AREA : LENGTH;
    }
}
