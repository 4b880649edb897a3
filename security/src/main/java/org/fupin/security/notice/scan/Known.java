package org.fupin.security.notice.scan;

import java.time.LocalDate;
import org.fupin.model.identifier.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of a notice knows of a person beside a masked number. The county is always taken as known.
 *
 * @param bornFrom first possible day of birth
 * @param bornTo last possible day of birth
 * @param sex sex, null if the notice does not print it
 */
public record Known(
        LocalDate bornFrom, LocalDate bornTo, @Nullable Sex sex) {

    /** Longest life that is reckoned with, in years. */
    private static final int LIFE = 100;

    /** Nothing but that the person lives on that day. */
    public static Known nothing(LocalDate asOf) {
        return new Known(asOf.minusYears(LIFE).plusDays(1), asOf, null);
    }

    /** The same person, of that age on that day. */
    public Known aged(int age, LocalDate asOf) {
        return born(asOf.minusYears(age + 1L).plusDays(1), asOf.minusYears(age));
    }

    /** The same person, born between these days. */
    public Known born(LocalDate from, LocalDate to) {
        return new Known(from, to, sex);
    }

    /** The same person, of that sex. */
    public Known of(@Nullable Sex which) {
        return new Known(bornFrom, bornTo, which);
    }

    /** Whether the day or year of birth, or the age, is known. */
    public boolean birthKnown() {
        return bornFrom.plusYears(2).isAfter(bornTo);
    }
}
