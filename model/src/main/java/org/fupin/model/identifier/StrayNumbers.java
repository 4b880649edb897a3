package org.fupin.model.identifier;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fupin.model.mask.Mask;
import org.fupin.model.mask.SensitiveKind;

/**
 * Hides the numbers of people that stand where none belongs: in a column that was shifted, or in a remark. Names cannot
 * be told from other words, but an identity number is one wherever it stands.
 *
 * <p>A run of digits counts as an identity number if its 7th to 14th digits are a day on which a registered person can
 * have been born, or if its check character agrees; so that a code of division, year and sequence, as projects and
 * contracts have it, stays readable. A run of digits counts as a bank card if its check digit agrees.
 */
public final class StrayNumbers {

    private static final Pattern RUN =
            Pattern.compile("(?<![0-9A-Za-z])[0-9]{15,22}(?:[0-9XxB][0-9]?)?(?![0-9A-Za-z])");
    private static final int AREA = 6;
    private static final int DIGITS = 17;
    private static final int LEGACY = 15;

    /** Codes of projects and contracts hold the years of the register, in which few registered people were born. */
    private static final LocalDate REGISTER = LocalDate.of(2013, 1, 1);

    private static final LocalDate EARLIEST = LocalDate.of(Digits.FIRST_YEAR, 1, 1);

    private StrayNumbers() {}

    /** The text with each such number masked; the same text when there is none. */
    public static String hide(String text) {
        if (text.length() < LEGACY) {
            return text;
        }
        Matcher matcher = RUN.matcher(text);
        return matcher.find() ? matcher.replaceAll(found -> Matcher.quoteReplacement(hidden(found.group()))) : text;
    }

    private static String hidden(String run) {
        if (identity(run)) {
            return Mask.of(SensitiveKind.IDENTITY, run);
        }
        return BankCard.isValid(run) ? Mask.of(SensitiveKind.ACCOUNT, run) : run;
    }

    private static boolean identity(String run) {
        if (run.length() == LEGACY) {
            return Digits.day(1900 + Digits.number(run, 6, 8), Digits.number(run, 8, 10), Digits.number(run, 10, 12));
        }
        if (run.length() < DIGITS || !Digits.date(run, AREA)) {
            return false;
        }
        LocalDate born =
                LocalDate.of(Digits.number(run, 6, 10), Digits.number(run, 10, 12), Digits.number(run, 12, 14));
        return born.isBefore(REGISTER) && !born.isBefore(EARLIEST) || checked(run);
    }

    private static boolean checked(String run) {
        return run.length() > DIGITS && Digits.mod11(run) == Digits.upper(run.charAt(DIGITS));
    }
}
