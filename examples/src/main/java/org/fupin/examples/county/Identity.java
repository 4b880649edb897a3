package org.fupin.examples.county;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Numbers of invented people. None can be that of a living person:
 *
 * <ul>
 *   <li>identity numbers end in the sequences 996–999, which were kept for people born before 1900 (likely), and all
 *       members here are born later; area code, birth date, sex and check digit agree;
 *   <li>mobile numbers open with 1540, a block that no operator was given (likely); fixed lines have a subscriber number
 *       that opens with 0, which cannot be dialled;
 *   <li>accounts open with 9156, an issuer range that no bank card has (ISO/IEC 7812: 9 is for national use, 156 is
 *       China), some cards with 629999 (assigned to nobody we know of);
 *   <li>credit codes hold the body code EXAMPLE and a number.
 * </ul>
 */
final class Identity {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

    private final Set<String> taken = new HashSet<>();

    /** A number of that area and sex; empty when both numbers of the day are taken. */
    String citizen(String area, LocalDate birth, boolean male) {
        for (int sequence : male ? List.of(997, 999) : List.of(996, 998)) {
            String number = checked(area + birth.format(DAY) + sequence);
            if (taken.add(number)) {
                return number;
            }
        }
        return "";
    }

    /** The seventeen digits with their check character (GB 11643). */
    static String checked(String digits) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    static String mobile(int number) {
        return String.format(Locale.ROOT, "1540%07d", number);
    }

    static String fixedLine(int number) {
        return String.format(Locale.ROOT, "0854-0%06d", number);
    }

    /** An account that is no bank card. */
    static String account(int number) {
        return String.format(Locale.ROOT, "9156%015d", number);
    }

    /** A card with its Luhn digit. */
    static String card(int number) {
        String digits = String.format(Locale.ROOT, "629999%012d", number);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return digits + (10 - sum % 10) % 10;
    }

    /** A unified social credit code of the county (GB 32100, with the check of GB 11714 inside). */
    static String creditCode(String kind, int number) {
        String body = "EXAMPLE" + number;
        int[] weights = {3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += weights[i] * Character.digit(body.charAt(i), 36);
        }
        String code = kind + Places.COUNTY + body + "0123456789X".charAt((11 - sum % 11) % 11);
        int total = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            total += CREDIT.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return code + CREDIT.charAt((31 - total % 31) % 31);
    }
}
