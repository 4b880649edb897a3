package org.fupin.model.identifier;

import java.time.LocalDate;
import java.util.Optional;
import org.fupin.model.mask.Mask;
import org.fupin.model.mask.SensitiveKind;
import org.fupin.schemas.Divisions;
import org.jspecify.annotations.Nullable;

/**
 * A 15-digit citizen number as issued before 1999-10-01: area, YYMMDD, sequence, no check digit (GB 11643-1989). The
 * number itself ceased to be valid in 2013; old files still hold it. Sequences 996–999 belong to people born in the
 * 1800s (likely, from practice).
 */
public final class LegacyCitizenId {

    private static final Fault LENGTH = new Fault(Part.LENGTH, "应为15位数字", "must have 15 digits");
    private static final Fault CHARACTERS = new Fault(Part.CHARACTER, "应全为数字", "must be digits only");
    private static final Fault DATE =
            new Fault(Part.DATE, "第7–12位不是有效的出生日期", "digits 7–12 are not a possible birth date");
    private static final Fault AREA =
            new Fault(Part.AREA, "前6位从未是行政区划代码", "digits 1–6 have never been a division code");
    private static final int CENTENARIANS = 996;

    private final String number;

    private LegacyCitizenId(String number) {
        this.number = number;
    }

    /** Whether the number is sound in all its parts. */
    public static boolean isValid(CharSequence value) {
        return explain(value) == null;
    }

    /** What is wrong with the number, or null. */
    public static @Nullable Fault explain(CharSequence value) {
        if (value.length() != 15) {
            return LENGTH;
        }
        if (!Digits.all(value, 0, 15)) {
            return CHARACTERS;
        }
        boolean date = Digits.day(year(value), Digits.number(value, 8, 10), Digits.number(value, 10, 12));
        if (!date) {
            return DATE;
        }
        return Divisions.standard().usableAsArea(Digits.number(value, 0, 6)) ? null : AREA;
    }

    /** The number of this spelling, empty if it is not sound. */
    public static Optional<LegacyCitizenId> parse(CharSequence value) {
        return isValid(value) ? Optional.of(new LegacyCitizenId(value.toString())) : Optional.empty();
    }

    /**
     * The number of this spelling.
     *
     * @throws IllegalArgumentException if it is not sound; the message holds the masked number
     */
    public static LegacyCitizenId of(String value) {
        return parse(value)
                .orElseThrow(() -> new IllegalArgumentException(
                        Mask.of(SensitiveKind.IDENTITY, value) + " is no 15-digit citizen number"));
    }

    /** The same person's 18-character number: century inserted, check character added (GB 11643-1999, appendix). */
    public CitizenId toCitizenId() {
        String digits = number.substring(0, 6) + year(number) / 100 + number.substring(6);
        return CitizenId.of(digits + Digits.mod11(digits));
    }

    /**
     * The 15-digit number that an 18-character one was written as before; empty when there was none: people born
     * since 2000, permits, foreigners, and sequences that would read as another century.
     */
    public static Optional<LegacyCitizenId> of(CitizenId id) {
        String number = id.number();
        String digits = number.substring(0, 6) + number.substring(8, 17);
        boolean citizen = !id.foreigner() && !id.residencePermit();
        return citizen && year(digits) == Digits.number(number, 6, 10)
                ? Optional.of(new LegacyCitizenId(digits))
                : Optional.empty();
    }

    /** The number in clear; never for messages or logs. */
    public String number() {
        return number;
    }

    /** Birth date; the century follows from the sequence number. */
    public LocalDate birthDate() {
        return LocalDate.of(year(number), Digits.number(number, 8, 10), Digits.number(number, 10, 12));
    }

    /** Sex: an odd sequence number is a man's. */
    public Sex sex() {
        return (number.charAt(14) & 1) == 1 ? Sex.MALE : Sex.FEMALE;
    }

    private static int year(CharSequence number) {
        int century = Digits.number(number, 12, 15) >= CENTENARIANS ? 1800 : 1900;
        return century + Digits.number(number, 6, 8);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LegacyCitizenId id && id.number.equals(number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    /** The masked number. */
    @Override
    public String toString() {
        return Mask.of(SensitiveKind.IDENTITY, number);
    }
}
