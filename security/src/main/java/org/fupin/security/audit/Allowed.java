package org.fupin.security.audit;

import java.util.regex.Pattern;
import org.fupin.security.redact.Redactor;

/** What texts may stand in the log: short ids of an allowed form that hold no number of a person. */
final class Allowed {

    /** Letters, digits and a few marks, beginning with a letter: no blanks, no quotes, no Chinese, so no names. */
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,49}");

    private static final Pattern MARKS = Pattern.compile("[._-]");

    private Allowed() {}

    /** Makes sure of the form; the value itself is not named, for it may be what must not be named. */
    static void requireForm(String value, String what) {
        if (!ID.matcher(value).matches()) {
            throw new IllegalArgumentException(what + "：须以字母开头，1–50个字母、数字或 . _ -"
                    + " · must have 1 to 50 of A-Z a-z 0-9 . _ - and open with a letter");
        }
    }

    /**
     * Makes sure that a new id holds no number of a person. Only writing asks this: what a log once took must be
     * readable for ever, also when this check becomes stricter.
     */
    static void requireNobody(String value, String what) {
        Redactor redactor = Redactor.standard();
        String undivided = MARKS.matcher(value).replaceAll("");
        if (!redactor.redact(value).equals(value) || !redactor.redact(undivided).equals(undivided)) {
            throw new IllegalArgumentException(what + "：不得含证件号、电话、账号 · must not hold a number of a person");
        }
    }
}
