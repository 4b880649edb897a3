package org.fupin.security.token;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Normal forms, version {@value #VERSION}. The version stands in every token and every token file: whoever changes a rule
 * here gives a new version, so that two parties with different rules get an error and never silent non-matches. Nothing
 * here depends on data that may differ between two installations, such as lists of divisions.
 */
public final class Normalisation {

    /** Version of the rules. */
    public static final int VERSION = 1;

    /** Longer values have no normal form; no value of the standard is as long. */
    static final int LONGEST = 1_000;

    private static final Pattern DAY =
            Pattern.compile("(\\d{4})(?:-|/|\\.|年)(\\d{1,2})(?:-|/|\\.|月)(\\d{1,2})日?|(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern PHONE = Pattern.compile("1[3-9]\\d{9}|0\\d{9,11}|\\d{7,8}");
    private static final Pattern ACCOUNT = Pattern.compile("[0-9A-Z]{6,34}");

    private Normalisation() {}

    /** The normal form of a value; of a blank one and one longer than 1,000 characters there is none. */
    public static Normalised of(NormalForm form, CharSequence value) {
        if (value.length() > LONGEST) {
            return Normalised.unmatchable(Unmatchable.SHAPE);
        }
        String text = value.toString();
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String compact = Blanks.removed(compatible).toUpperCase(Locale.ROOT);
        if (compact.isEmpty()) {
            return Normalised.unmatchable(Unmatchable.EMPTY);
        }
        // looked for in the compatible form: one character may stand for two question marks
        if (form != NormalForm.TEXT && (compact.indexOf('*') >= 0 || compact.indexOf('?') >= 0)) {
            return Normalised.unmatchable(Unmatchable.MASKED);
        }
        return switch (form) {
            case IDENTITY -> IdentityForm.of(compact);
            case NAME -> NameForm.of(text);
            case PHONE -> phone(compact);
            case ACCOUNT -> shaped(ACCOUNT, compact);
            case DATE -> date(compact);
            case CODE -> Normalised.of(Blanks.trimmed(compatible));
            case TEXT -> Normalised.of(Normalizer.normalize(Blanks.collapsed(text), Normalizer.Form.NFC));
        };
    }

    private static Normalised phone(String text) {
        String digits = text.replaceAll("[()-]", "");
        return shaped(PHONE, digits.replaceFirst("^(?:\\+|00)86", ""));
    }

    private static Normalised shaped(Pattern shape, String text) {
        String joined = text.replace("-", "");
        return shape.matcher(joined).matches() ? Normalised.of(joined) : Normalised.unmatchable(Unmatchable.SHAPE);
    }

    private static Normalised date(String text) {
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            return Normalised.unmatchable(Unmatchable.SHAPE);
        }
        int first = day.group(1) == null ? 4 : 1;
        try {
            return Normalised.of(LocalDate.of(
                            Integer.parseInt(day.group(first)),
                            Integer.parseInt(day.group(first + 1)),
                            Integer.parseInt(day.group(first + 2)))
                    .toString());
        } catch (DateTimeException e) {
            return Normalised.unmatchable(Unmatchable.DATE);
        }
    }
}
