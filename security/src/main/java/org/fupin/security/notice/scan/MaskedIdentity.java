package org.fupin.security.notice.scan;

import org.jspecify.annotations.Nullable;

/** Brings what is shown of an identity number into the form of a pattern of 18 or 15 characters. */
public final class MaskedIdentity {

    private static final int AREA = 6;
    private static final int LEAST_SHOWN = 8;

    private final PersonNumber numbers;
    private final int lastYear;

    /** For people born until the end of that year. */
    public MaskedIdentity(int lastYear) {
        this.numbers = new PersonNumber(lastYear);
        this.lastYear = lastYear;
    }

    /**
     * The pattern of a masked number.
     *
     * @param shown digits, X and {@code *}
     * @param labelled whether a label says that it is an identity number; if not, its form must show it
     * @return null if it is none
     */
    public @Nullable String masked(String shown, boolean labelled) {
        String text = shown;
        if (text.length() == PersonNumber.CERTIFICATE || text.length() == PersonNumber.CERTIFICATE + 2) {
            text = labelled ? text.substring(0, PersonNumber.LENGTH) : text;
        }
        boolean whole = text.length() == PersonNumber.LENGTH || text.length() == PersonNumber.LEGACY;
        if (labelled) {
            return sound(whole ? text : stretched(text));
        }
        if (whole) {
            return sound(areaShown(text) || yearShown(text) ? text : null);
        }
        boolean likely = areaShown(text) && !text.startsWith("62") && shown(text) >= LEAST_SHOWN && !text.endsWith("*");
        return likely ? sound(stretched(text)) : null;
    }

    /** The pattern of the first characters of a number; null if they are none. */
    public @Nullable String head(String digits) {
        boolean head = digits.length() >= AREA && digits.length() < PersonNumber.LENGTH && areaShown(digits);
        return head ? sound(digits + "*".repeat(PersonNumber.LENGTH - digits.length())) : null;
    }

    /** The pattern of the last characters of a number; null if they are too many or too few to say. */
    public @Nullable String tail(String digits) {
        boolean tail = digits.length() >= 3 && digits.length() <= PersonNumber.LENGTH - AREA;
        return tail ? sound("*".repeat(PersonNumber.LENGTH - digits.length()) + digits) : null;
    }

    /** Both patterns in one where they agree, else the first. */
    public static String merged(String one, String other) {
        if (one.length() != other.length()) {
            return one;
        }
        StringBuilder merged = new StringBuilder();
        for (int i = 0; i < one.length(); i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != '*' && b != '*' && a != b) {
                return one;
            }
            merged.append(a == '*' ? b : a);
        }
        return merged.toString();
    }

    /** Stretches the longest mask, or shortens it, so that eighteen characters come out. */
    private static @Nullable String stretched(String text) {
        int visible = shown(text);
        int from = -1;
        int longest = 0;
        for (int i = 0; i < text.length(); i++) {
            int end = i;
            while (end < text.length() && text.charAt(end) == '*') {
                end++;
            }
            if (end - i > longest) {
                longest = end - i;
                from = i;
            }
            i = Math.max(i, end);
        }
        int stars = PersonNumber.LENGTH - (text.length() - longest);
        if (from < 0 || stars < 1 || visible == 0) {
            return null;
        }
        return text.substring(0, from) + "*".repeat(stars) + text.substring(from + longest);
    }

    /** The pattern, if an X stands nowhere but at its end. */
    private static @Nullable String sound(@Nullable String pattern) {
        if (pattern == null) {
            return null;
        }
        int x = pattern.indexOf('X');
        return x < 0 || x == PersonNumber.LENGTH - 1 ? pattern : null;
    }

    private boolean areaShown(String text) {
        return text.length() >= AREA && numbers.area(text.toCharArray(), 0);
    }

    private boolean yearShown(String text) {
        if (text.length() != PersonNumber.LENGTH || text.substring(6, 12).indexOf('*') >= 0) {
            return false;
        }
        char[] chars = text.toCharArray();
        int year = PersonNumber.digits(chars, 6, 6) ? PersonNumber.number(chars, 6, 4) : 0;
        int month = year == 0 ? 0 : PersonNumber.number(chars, 10, 2);
        return year >= 1900 && year <= lastYear && month >= 1 && month <= 12;
    }

    private static int shown(String text) {
        return (int) text.chars().filter(c -> c != '*').count();
    }
}
