package org.fupin.security.redact;

import java.util.List;
import org.fupin.model.identifier.BankCard;

/** Whether digits are the number of a bank card: 15 to 19 digits that open as cards do, with a Luhn digit. */
final class AccountShape {

    private static final int SHORTEST = 15;
    private static final String OPENINGS = "34569";

    private AccountShape() {}

    /** Whether the groups from one to another are one card: undivided, in fours, or digit by digit. */
    static boolean matches(NumberRun run, int first, int last) {
        int size = run.size(first, last);
        if (size < SHORTEST) {
            return false;
        }
        String digits = run.digits(first, last);
        return OPENINGS.indexOf(digits.charAt(0)) >= 0
                && divided(PhoneShape.sizes(run, first, last))
                && BankCard.isValid(digits);
    }

    private static boolean divided(List<Integer> sizes) {
        int last = sizes.size() - 1;
        if (last == 0) {
            return true;
        }
        List<Integer> body = sizes.subList(0, last);
        boolean ones = sizes.stream().allMatch(size -> size == 1);
        boolean fours = body.stream().allMatch(size -> size == 4) && sizes.get(last) <= 4;
        boolean old = List.of(6, 13).equals(sizes)
                || List.of(4, 6, 5).equals(sizes)
                || List.of(6, 10).equals(sizes);
        return ones || fours || old;
    }
}
