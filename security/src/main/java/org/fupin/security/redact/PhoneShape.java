package org.fupin.security.redact;

import java.util.List;
import java.util.Set;
import org.fupin.model.identifier.PhoneNumber;

/** Whether digits are a telephone number: mobile or fixed line, with or without the country's prefix. */
final class PhoneShape {

    private static final int MOBILE = 11;
    private static final Set<List<Integer>> MOBILE_SPLITS = Set.of(
            List.of(11),
            List.of(3, 4, 4),
            List.of(3, 8),
            List.of(7, 4),
            List.of(4, 4, 3),
            List.of(3, 3, 5),
            List.of(5, 6),
            List.of(4, 3, 4),
            List.of(6, 5));
    private static final List<String> PREFIXES = List.of("86", "0086");

    private PhoneShape() {}

    /** Whether the groups from one to another are one telephone number. */
    static boolean matches(NumberRun run, int first, int last) {
        String digits = run.digits(first, last);
        List<Integer> sizes = sizes(run, first, last);
        for (String prefix : PREFIXES) {
            if (digits.length() >= prefix.length() + 9
                    && digits.startsWith(prefix)
                    && prefixed(digits, sizes, prefix)) {
                return true;
            }
        }
        return mobile(digits, sizes) || fixed(digits, sizes);
    }

    private static boolean prefixed(String digits, List<Integer> sizes, String prefix) {
        String rest = digits.substring(prefix.length());
        int head = sizes.get(0);
        if (head == prefix.length()) {
            List<Integer> tail = sizes.subList(1, sizes.size());
            return mobile(rest, tail) || abroad(rest, tail);
        }
        if (head < prefix.length()) {
            return sizes.stream().allMatch(size -> size == 1) && PhoneNumber.isMobile(rest);
        }
        return sizes.size() == 1 && PhoneNumber.isMobile(rest);
    }

    private static boolean mobile(String digits, List<Integer> sizes) {
        return digits.length() == MOBILE
                && PhoneNumber.isMobile(digits)
                && (sizes.size() == MOBILE || MOBILE_SPLITS.contains(sizes));
    }

    /** A fixed line as it is dialled inland: 0, area code, seven or eight digits. */
    private static boolean fixed(String digits, List<Integer> sizes) {
        int area = digits.startsWith("01") || digits.startsWith("02") ? 3 : 4;
        boolean zero = digits.length() > area && digits.charAt(0) == '0' && digits.charAt(1) != '0';
        return zero && line(digits.length() - area) && split(sizes, area);
    }

    /** A fixed line behind the country's prefix, where the 0 is left out. */
    private static boolean abroad(String digits, List<Integer> sizes) {
        int area = digits.startsWith("1") || digits.startsWith("2") ? 2 : 3;
        return digits.charAt(0) != '0' && line(digits.length() - area) && sizes.size() > 1 && split(sizes, area);
    }

    private static boolean line(int digits) {
        return digits == 7 || digits == 8;
    }

    private static boolean split(List<Integer> sizes, int area) {
        return sizes.size() == 1 || sizes.get(0) == area && sizes.size() <= 3;
    }

    /** How many digits each group holds. */
    static List<Integer> sizes(NumberRun run, int first, int last) {
        return run.groups().subList(first, last + 1).stream()
                .map(NumberRun.Group::size)
                .toList();
    }
}
