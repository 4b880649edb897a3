package org.fupin.security.redact;

import java.util.List;
import org.fupin.model.identifier.CitizenId;
import org.fupin.model.identifier.LegacyCitizenId;
import org.fupin.schemas.Divisions;

/**
 * Whether digits are an identity number. Eighteen that stand alone are taken for one when they hold a birth date, or an
 * area and the check character: the number with a slip in it is the one that ends in an error message.
 */
final class IdentityShape {

    static final int LENGTH = 18;
    private static final int LEGACY = 15;

    private IdentityShape() {}

    /** Whether the groups from one to another are one identity number, of 18 or of 15 characters. */
    static boolean matches(NumberRun run, int first, int last) {
        NumberRun.Group end = run.groups().get(last);
        int size = run.size(first, last);
        boolean alone = first == last;
        if (alone && size >= LENGTH - 1 && inside(run.digits(first, last) + (end.x() ? "X" : ""))) {
            return true;
        }
        if (size == LENGTH || size == LENGTH - 1 && end.x()) {
            String number = run.digits(first, last) + (end.x() && size < LENGTH ? "X" : "");
            return CitizenId.isValid(number) || alone && (end.x() && size < LENGTH || likely(number));
        }
        return size == LEGACY && split(run, first, last) && LegacyCitizenId.isValid(run.digits(first, last));
    }

    /** Whether a sound number stands anywhere in this string of digits, as it does in a disability certificate. */
    private static boolean inside(String digits) {
        for (int i = 0; i + LENGTH <= digits.length(); i++) {
            if (digits.charAt(i + 6) <= '2' && CitizenId.isValid(digits.substring(i, i + LENGTH))) {
                return true;
            }
        }
        return false;
    }

    private static boolean likely(String number) {
        boolean area = Divisions.standard().usableAsArea(Integer.parseInt(number.substring(0, 6)));
        return birth(number) || area && CitizenId.checkCharacter(number.substring(0, 17)) == number.charAt(17);
    }

    private static boolean birth(String number) {
        int year = Integer.parseInt(number.substring(6, 10));
        int month = Integer.parseInt(number.substring(10, 12));
        int day = Integer.parseInt(number.substring(12, 14));
        return year >= 1850 && year <= 2099 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    /** Whether 15 digits are divided as people divide them: not at all, after area and birth, or one by one. */
    private static boolean split(NumberRun run, int first, int last) {
        List<Integer> sizes = PhoneShape.sizes(run, first, last);
        return sizes.size() == 1 || sizes.size() == LEGACY || sizes.equals(List.of(6, 6, 3));
    }
}
