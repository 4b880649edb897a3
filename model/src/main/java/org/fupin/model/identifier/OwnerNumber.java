package org.fupin.model.identifier;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The personal number of 18 characters by which the owner of an identity document is found, whichever document it is:
 * 15-digit numbers are converted (sequence 996–999: born 18xx), a disability certificate holds its owner's number.
 *
 * <p>Shape, date and check character must be right; whether the area exists is not asked, since two installations may
 * know different divisions. Comparing numbers and making tokens of them both rest on this form, so that the one finds
 * whom the other finds.
 */
public final class OwnerNumber {

    private static final int CITIZEN = 18;
    private static final int LEGACY = 15;
    /** Sequences from here on were given to people born before 1900. */
    private static final int CENTENARIANS = 996;

    private OwnerNumber() {}

    /** The owner's number of a number written narrow, without blanks and in capitals; empty if it has a fault. */
    public static Optional<String> of(String compact) {
        return fault(compact) == null ? Optional.of(number(compact)) : Optional.empty();
    }

    /** Why the number leads to no owner: {@code LENGTH}, {@code CHARACTER}, {@code DATE} or {@code CHECK}; or null. */
    public static @Nullable Part fault(CharSequence compact) {
        return switch (compact.length()) {
            case LEGACY -> legacy(compact);
            case CITIZEN -> citizen(compact);
            case 20, 22 -> disability(compact) ? citizen(compact) : Part.CHARACTER;
            default -> Part.LENGTH;
        };
    }

    private static String number(String compact) {
        if (compact.length() != LEGACY) {
            return compact.substring(0, CITIZEN);
        }
        String digits = century(compact);
        return digits + Digits.mod11(digits);
    }

    private static @Nullable Part legacy(CharSequence number) {
        if (!Digits.all(number, 0, LEGACY)) {
            return Part.CHARACTER;
        }
        return Digits.date(century(number), 6) ? null : Part.DATE;
    }

    private static String century(CharSequence number) {
        String century = Digits.number(number, 12, LEGACY) >= CENTENARIANS ? "18" : "19";
        return number.subSequence(0, 6) + century + number.subSequence(6, LEGACY);
    }

    private static @Nullable Part citizen(CharSequence number) {
        char check = number.charAt(CITIZEN - 1);
        if (!Digits.all(number, 0, CITIZEN - 1) || check != 'X' && !Digits.is(check)) {
            return Part.CHARACTER;
        }
        if (!Digits.date(number, 6)) {
            return Part.DATE;
        }
        return Digits.mod11(number) == check ? null : Part.CHECK;
    }

    private static boolean disability(CharSequence number) {
        boolean reissued = number.length() == 20 || number.charAt(20) == 'B' && Digits.is(number.charAt(21));
        return Digits.all(number, 18, 20) && reissued;
    }
}
