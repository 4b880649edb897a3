package org.fupin.cli;

/** Division codes with and without the zeros behind. */
final class DivisionDigits {

    private static final int COUNTY = 6;
    private static final int TOWN = 9;
    private static final int VILLAGE = 12;
    private static final String ZEROS = "0".repeat(VILLAGE);

    private DivisionDigits() {}

    /** The digits that say something: {@code 520100} is {@code 5201}. */
    static String of(String code) {
        for (int digits : new int[] {2, 4, COUNTY, TOWN}) {
            if (code.length() > digits && ZEROS.startsWith(code.substring(digits))) {
                return code.substring(0, digits);
            }
        }
        return code;
    }

    /** The whole code: 6 digits down to the county, 12 below; {@code 000000} for all China. */
    static String code(String digits) {
        int length = digits.length() <= COUNTY ? COUNTY : VILLAGE;
        return digits + ZEROS.substring(0, length - digits.length());
    }
}
