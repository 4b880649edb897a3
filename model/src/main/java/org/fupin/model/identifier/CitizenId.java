package org.fupin.model.identifier;

import java.time.LocalDate;
import java.util.Optional;
import org.fupin.model.mask.Mask;
import org.fupin.model.mask.SensitiveKind;
import org.fupin.schemas.Divisions;
import org.jspecify.annotations.Nullable;

/**
 * An 18-character personal number: citizen id, residence permit of Hong Kong, Macao and Taiwan residents, or card of a
 * foreigner with permanent residence issued from December 2023. All share layout and check character.
 *
 * <p>Source: GB 11643-1999, 5 and 6; residence permits since 2018 use 810000, 820000 and 830000 as area; foreigners'
 * cards open with 9, province of first application and ISO 3166 numeric country. A lower-case or full-width x as check
 * character is read as X, see {@link #normalise}.
 */
public final class CitizenId {

    private static final Fault LENGTH = new Fault(Part.LENGTH, "应为18位", "must have 18 characters");

    private final String number;

    private CitizenId(String number) {
        this.number = number;
    }

    /** Whether the number is sound in all its parts; a small or full-width x is taken for X. */
    public static boolean isValid(CharSequence value) {
        return value.length() == 18 && PersonalNumber.isValid(value);
    }

    /** What is wrong with the number, or null. */
    public static @Nullable Fault explain(CharSequence value) {
        return value.length() == 18 ? PersonalNumber.explain(value) : LENGTH;
    }

    /**
     * The number of this spelling.
     *
     * @throws IllegalArgumentException if it is not sound; the message holds the masked number
     */
    public static CitizenId of(String value) {
        Fault fault = explain(value);
        if (fault != null) {
            throw new IllegalArgumentException(
                    Mask.of(SensitiveKind.IDENTITY, value) + " is no personal number: " + fault.en());
        }
        return new CitizenId(normalise(value));
    }

    /** The number of this spelling, empty if it is not sound. */
    public static Optional<CitizenId> parse(CharSequence value) {
        return isValid(value) ? Optional.of(new CitizenId(normalise(value.toString()))) : Optional.empty();
    }

    /** The spelling with the 18th character, when it is a small or full-width x, turned into X. */
    public static String normalise(String value) {
        if (value.length() < 18 || Digits.upper(value.charAt(17)) == value.charAt(17)) {
            return value;
        }
        return value.substring(0, 17) + 'X' + value.substring(18);
    }

    /**
     * The check character that GB 11643-1999, 6 gives to 17 digits.
     *
     * @throws IllegalArgumentException if there are not 17 digits
     */
    public static char checkCharacter(CharSequence digits17) {
        if (digits17.length() != 17 || !Digits.all(digits17, 0, 17)) {
            throw new IllegalArgumentException("17 digits are needed");
        }
        return Digits.mod11(digits17);
    }

    /** The number in clear, with a capital X; never for messages or logs. */
    public String number() {
        return number;
    }

    /** First six characters: division of first registration, 8X0000, or origin of a foreigner. */
    public String area() {
        return number.substring(0, 6);
    }

    /** Birth date, characters 7–14. */
    public LocalDate birthDate() {
        return LocalDate.of(Digits.number(number, 6, 10), Digits.number(number, 10, 12), Digits.number(number, 12, 14));
    }

    /** Sex: an odd sequence number is a man's. */
    public Sex sex() {
        return (number.charAt(16) & 1) == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** Whether it is a residence permit of a Hong Kong, Macao or Taiwan resident. */
    public boolean residencePermit() {
        return PersonalNumber.permit(number);
    }

    /** Whether it is a foreigner's card of the 2023 layout. */
    public boolean foreigner() {
        return PersonalNumber.foreign(number);
    }

    /**
     * Whether the area code ended before the birth year, which is worth a question. A code that begins after the birth
     * year is normal, since numbers have been issued only from 1984; unofficial codes are never suspicious.
     */
    public boolean areaSuspicious() {
        Divisions divisions = Divisions.standard();
        return !foreigner() && divisions.everKnown(area()) && divisions.lastYear(area()) < Digits.number(number, 6, 10);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CitizenId id && id.number.equals(number);
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
