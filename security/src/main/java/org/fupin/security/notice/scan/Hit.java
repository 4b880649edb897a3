package org.fupin.security.notice.scan;

/**
 * A number found in a row. The digits are for those who judge it and must not leave them.
 *
 * @param kind what it may be
 * @param join how its parts stand
 * @param token index of the token in which it begins
 * @param from its first character in that token
 * @param lastToken index of the token in which it ends
 * @param to behind its last character in that token
 * @param digits its characters: {@code 0–9}, {@code X}, {@code *} for hidden
 * @param flagged whether a letter stands directly before it, as in a code
 * @param dated whether the date inside stands apart from what is before and behind it, as in a row of codes and dates
 */
public record Hit(
        NumberKind kind,
        Join join,
        int token,
        int from,
        int lastToken,
        int to,
        String digits,
        boolean flagged,
        boolean dated) {

    /** Year of birth in a number of 18 characters or more, 0 if it is hidden. */
    public int year() {
        if (digits.length() < PersonNumber.LENGTH || digits.substring(6, 10).indexOf('*') >= 0) {
            return 0;
        }
        return Integer.parseInt(digits.substring(6, 10));
    }

    /** The number without its characters. */
    @Override
    public String toString() {
        return "Hit[" + kind + ", " + join + ", token " + token + "]";
    }
}
