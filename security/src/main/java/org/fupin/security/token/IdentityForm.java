package org.fupin.security.token;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.fupin.model.identifier.CitizenId;

/**
 * Normal form of identity numbers, version 1. Shape, date and check character must be right; whether the area exists is
 * not asked, since two installations may know different divisions.
 */
final class IdentityForm {

    private static final int CITIZEN = 18;
    private static final int LEGACY = 15;
    /** Sequences from here on were given to people born before 1900. */
    private static final int CENTENARIANS = 996;

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;

    private IdentityForm() {}

    static Normalised of(String compact) {
        return switch (compact.length()) {
            case LEGACY -> legacy(compact);
            case CITIZEN -> citizen(compact);
            // a disability certificate holds its owner's number
            case 20, 22 -> disability(compact) ? citizen(compact.substring(0, CITIZEN)) : shape();
            default -> shape();
        };
    }

    private static Normalised legacy(String number) {
        if (!digits(number, 0, LEGACY)) {
            return shape();
        }
        String century = Integer.parseInt(number.substring(12)) >= CENTENARIANS ? "18" : "19";
        String digits = number.substring(0, 6) + century + number.substring(6);
        return date(digits) ? Normalised.of(digits + CitizenId.checkCharacter(digits)) : noDate();
    }

    private static Normalised citizen(String number) {
        char check = number.charAt(CITIZEN - 1);
        if (!digits(number, 0, CITIZEN - 1) || check != 'X' && !digits(number, CITIZEN - 1, CITIZEN)) {
            return shape();
        }
        if (!date(number)) {
            return noDate();
        }
        return CitizenId.checkCharacter(number.substring(0, CITIZEN - 1)) == check
                ? Normalised.of(number)
                : Normalised.unmatchable(Unmatchable.CHECK);
    }

    private static boolean disability(String number) {
        boolean reissued = number.length() == 20 || number.charAt(20) == 'B' && digits(number, 21, 22);
        return digits(number, 18, 20) && reissued;
    }

    private static boolean date(String digits) {
        try {
            int year = LocalDate.of(
                            Integer.parseInt(digits.substring(6, 10)),
                            Integer.parseInt(digits.substring(10, 12)),
                            Integer.parseInt(digits.substring(12, 14)))
                    .getYear();
            return year >= FIRST_YEAR && year <= LAST_YEAR;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static Normalised shape() {
        return Normalised.unmatchable(Unmatchable.SHAPE);
    }

    private static Normalised noDate() {
        return Normalised.unmatchable(Unmatchable.DATE);
    }
}
