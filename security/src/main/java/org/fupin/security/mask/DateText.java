package org.fupin.security.mask;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as files write it, as exact as it is.
 *
 * @param first first day of the day, month or year
 * @param last last day of it
 */
record DateText(LocalDate first, LocalDate last) {

    private static final Pattern COMPACT = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})?");
    private static final Pattern APART =
            Pattern.compile("([0-9]{4})(?:[-/.年]([0-9]{1,2})(?:[-/.月]([0-9]{1,2})日?)?)?[年月]?(?:[T ][0-9:.+Z]{1,24})?");

    /** The date of that text, null when it is none. */
    static @Nullable DateText read(String text) {
        Matcher compact = COMPACT.matcher(text);
        Matcher apart = APART.matcher(text);
        try {
            if (compact.matches()) {
                return of(compact);
            }
            return apart.matches() ? of(apart) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether the text is one day. */
    static boolean day(String text) {
        DateText date = read(text);
        return date != null && date.first.equals(date.last);
    }

    private static DateText of(Matcher parts) {
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) == null) {
            return new DateText(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        LocalDate month = LocalDate.of(year, Integer.parseInt(parts.group(2)), 1);
        if (parts.group(3) == null) {
            return new DateText(month, month.plusMonths(1).minusDays(1));
        }
        LocalDate day = LocalDate.of(year, month.getMonth(), Integer.parseInt(parts.group(3)));
        return new DateText(day, day);
    }
}
