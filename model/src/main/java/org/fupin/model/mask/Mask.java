package org.fupin.model.mask;

import java.text.Normalizer;

/**
 * Masks personal values for messages, reports and logs. A mask never lets the value be rebuilt: of an identity number
 * birth date, sequence and check character all stay hidden, so that about 365,000 numbers still fit even when the year of
 * birth is known. Masking a mask changes nothing, and the mask does not depend on the Unicode form of the value.
 *
 * <p>What stays visible is said at each {@link SensitiveKind}. A value that is not shaped as its kind is hidden whole.
 */
public final class Mask {

    private static final String HIDDEN = "***";
    private static final int AREA = 6;

    private Mask() {}

    /** The value of that kind as it may be shown. */
    public static String of(SensitiveKind kind, Object value) {
        String text = Normalizer.normalize(value.toString(), Normalizer.Form.NFC);
        return switch (kind) {
            case IDENTITY -> identity(text);
            case NAME -> PersonNameMask.of(text);
            case PHONE -> phone(text);
            case ACCOUNT -> account(text);
            case ADDRESS -> ends(text, Math.min(6, text.codePointCount(0, text.length()) / 3), 0);
            case LOCATION -> location(text);
            case BIRTH_DATE -> birthDate(text);
            case HEALTH, SECRET -> HIDDEN;
        };
    }

    /**
     * The text with all but its first and last characters hidden, one star for each.
     *
     * @param head how many characters show at the beginning
     * @param tail how many show at the end
     * @throws IllegalArgumentException if a number is negative
     */
    public static String ends(String text, int head, int tail) {
        if (head < 0 || tail < 0) {
            throw new IllegalArgumentException("head and tail must not be negative");
        }
        String nfc = Normalizer.normalize(text, Normalizer.Form.NFC);
        int points = nfc.codePointCount(0, nfc.length());
        if (points <= head + tail) {
            return stars(points);
        }
        int from = nfc.offsetByCodePoints(0, head);
        int to = nfc.offsetByCodePoints(nfc.length(), -tail);
        return nfc.substring(0, from) + stars(points - head - tail) + nfc.substring(to);
    }

    private static String identity(String text) {
        int length = text.length();
        boolean shaped = length == 15 || length == 18 || length == 20 || length == 22;
        if (!shaped || !digits(text, 0, AREA) || !digitsOrStars(text, AREA, 15)) {
            return stars(length);
        }
        return ends(text, AREA, 0);
    }

    private static String phone(String text) {
        boolean mobile = text.length() == 11 && digits(text, 0, 3) && digitsOrStars(text, 3, 9) && digits(text, 9, 11);
        return mobile ? ends(text, 3, 2) : HIDDEN;
    }

    private static String account(String text) {
        return text.codePointCount(0, text.length()) < 12 ? HIDDEN : ends(text, 0, 4);
    }

    private static String location(String text) {
        int point = text.indexOf('.');
        return point > 0 && point <= 4 ? text.substring(0, point) + "." + HIDDEN : HIDDEN;
    }

    private static String birthDate(String text) {
        return text.length() >= 8 && digits(text, 0, 4) ? text.substring(0, 4) + "-**-**" : HIDDEN;
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean digitsOrStars(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if ((text.charAt(i) < '0' || text.charAt(i) > '9') && text.charAt(i) != '*') {
                return false;
            }
        }
        return true;
    }

    private static String stars(int count) {
        return "*".repeat(count);
    }
}
