package org.fupin.model.identifier;

/**
 * Number of a foreigner's permanent residence card issued from 2017 to November 2023: three letters and twelve digits.
 * Only the shape is known; its inner check digit is not published, so a shaped number may still be wrong.
 */
public final class ForeignerCard2017 {

    private ForeignerCard2017() {}

    /** Whether the number has the shape: three capital letters, twelve digits. */
    public static boolean isShaped(CharSequence value) {
        return value.length() == 15
                && letter(value, 0)
                && letter(value, 1)
                && letter(value, 2)
                && Digits.all(value, 3, 15);
    }

    private static boolean letter(CharSequence value, int at) {
        return value.charAt(at) >= 'A' && value.charAt(at) <= 'Z';
    }
}
