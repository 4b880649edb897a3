package org.fupin.model.mask;

/**
 * Masks personal values for messages, reports and logs. A mask never lets the value be rebuilt: of an identity number
 * birth date, sequence and check character all stay hidden, so that about 365,000 numbers still fit even when the year of
 * birth is known. Masking a mask changes nothing.
 *
 * <p>What stays visible is said at each {@link SensitiveKind}. A value that is not shaped as its kind is hidden whole.
 */
public final class Mask {

    private static final String HIDDEN = "***";
    private static final int AREA = 6;

    private Mask() {}

    /** The value of that kind as it may be shown. */
    public static String of(SensitiveKind kind, Object value) {
        String text = value.toString();
        return switch (kind) {
            case IDENTITY -> identity(text);
            case NAME -> prefix(text, 1);
            case PHONE -> phone(text);
            case ACCOUNT -> account(text);
            case ADDRESS -> prefix(text, Math.min(6, text.codePointCount(0, text.length()) / 3));
            case LOCATION -> location(text);
            case BIRTH_DATE -> birthDate(text);
            case HEALTH, SECRET -> HIDDEN;
        };
    }

    private static String identity(String text) {
        int length = text.length();
        boolean shaped = length == 15 || length == 18 || length == 20 || length == 22;
        if (!shaped || !digits(text, 0, AREA) || !digitsOrStars(text, AREA, 15)) {
            return stars(length);
        }
        return text.substring(0, AREA) + stars(length - AREA);
    }

    private static String phone(String text) {
        boolean mobile = text.length() == 11 && digits(text, 0, 3) && digitsOrStars(text, 3, 9) && digits(text, 9, 11);
        return mobile ? text.substring(0, 3) + stars(6) + text.substring(9) : HIDDEN;
    }

    private static String account(String text) {
        int length = text.length();
        return length < 12 ? HIDDEN : stars(length - 4) + text.substring(length - 4);
    }

    private static String location(String text) {
        int point = text.indexOf('.');
        return point > 0 && point <= 4 ? text.substring(0, point) + "." + HIDDEN : HIDDEN;
    }

    private static String birthDate(String text) {
        return text.length() >= 8 && digits(text, 0, 4) ? text.substring(0, 4) + "-**-**" : HIDDEN;
    }

    private static String prefix(String text, int visible) {
        int points = text.codePointCount(0, text.length());
        int shown = points <= 1 ? 0 : visible;
        return text.substring(0, text.offsetByCodePoints(0, shown)) + stars(points - shown);
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
