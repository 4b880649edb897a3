package org.fupin.security.mask;

import java.time.LocalDate;
import org.fupin.model.identifier.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What else is known of the person whose value is masked: other columns of the same list, its title, the place where it
 * hangs. The more is known, the fewer candidates remain.
 *
 * @param bornFrom first possible birth date
 * @param bornTo last possible birth date; not before the first
 * @param area division the number was given in, 2, 4 or 6 digits; empty when unknown. The place of residence is taken for
 *     it, as an attacker would.
 * @param sex sex, null when unknown
 * @param bankKnown whether the bank of the account is known
 * @param households how many households live in the place that an address shows; 0 when unknown
 */
public record KnownFacts(
        LocalDate bornFrom,
        LocalDate bornTo,
        String area,
        @Nullable Sex sex,
        boolean bankKnown,
        long households) {

    private static final int OLDEST = 120;
    private static final int COUNTY = 6;

    /** Refuses what cannot be. */
    public KnownFacts {
        if (bornTo.isBefore(bornFrom)) {
            throw new IllegalArgumentException("the last birth date is before the first");
        }
        if (!area.matches("|\\d{2}|\\d{4}|\\d{6}")) {
            throw new IllegalArgumentException("an area has 2, 4 or 6 digits");
        }
        if (households < 0) {
            throw new IllegalArgumentException("households cannot be negative");
        }
    }

    /** Nothing is known but that the person was alive on that day and at most 120 years old. */
    public static KnownFacts ofLiving(LocalDate day) {
        return new KnownFacts(day.minusYears(OLDEST), day, "", null, false, 0);
    }

    /** With the birth date between the two days, as far as that agrees with what was known. */
    public KnownFacts withBirth(LocalDate from, LocalDate to) {
        LocalDate first = from.isAfter(bornFrom) ? from : bornFrom;
        LocalDate last = to.isBefore(bornTo) ? to : bornTo;
        boolean agrees = !last.isBefore(first);
        return new KnownFacts(agrees ? first : from, agrees ? last : to, area, sex, bankKnown, households);
    }

    /** With the birth date. */
    public KnownFacts withBirthDate(LocalDate day) {
        return withBirth(day, day);
    }

    /** With the year of birth. */
    public KnownFacts withBirthYear(int year) {
        return withBirth(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** With an age of so many full years on that day. */
    public KnownFacts withAge(int years, LocalDate on) {
        return withAge(years, years, on);
    }

    /** With an age between so many full years, both included, on that day. */
    public KnownFacts withAge(int youngest, int oldest, LocalDate on) {
        return withBirth(on.minusYears(oldest + 1L).plusDays(1), on.minusYears(youngest));
    }

    /**
     * With the place; of a longer code (township, village) the county counts.
     *
     * @throws IllegalArgumentException if it does not begin with 2, 4 or 6 digits
     */
    public KnownFacts withArea(String division) {
        String county = division.length() > COUNTY ? division.substring(0, COUNTY) : division;
        return new KnownFacts(bornFrom, bornTo, county, sex, bankKnown, households);
    }

    /** With the sex. */
    public KnownFacts withSex(Sex known) {
        return new KnownFacts(bornFrom, bornTo, area, known, bankKnown, households);
    }

    /** With the name of the bank. */
    public KnownFacts withBank() {
        return new KnownFacts(bornFrom, bornTo, area, sex, true, households);
    }

    /** With the number of households in the place that an address shows. */
    public KnownFacts withHouseholds(long number) {
        return new KnownFacts(bornFrom, bornTo, area, sex, bankKnown, number);
    }

    /** Nothing about a person in clear, as the facts may be: only which are known. */
    @Override
    public String toString() {
        return "KnownFacts[born within " + bornFrom.until(bornTo).toTotalMonths() + " months, area "
                + (area.isEmpty() ? "unknown" : area.length() + " digits") + ", sex "
                + (sex == null ? "unknown" : "known") + "]";
    }
}
