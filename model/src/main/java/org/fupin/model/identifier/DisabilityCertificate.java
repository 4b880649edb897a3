package org.fupin.model.identifier;

import java.util.Optional;
import org.fupin.model.mask.Mask;
import org.fupin.model.mask.SensitiveKind;
import org.jspecify.annotations.Nullable;

/**
 * Number of a disability certificate (残疾人证): an 18-character personal number, digit 19 the category 1–7, digit 20 the
 * grade 1–4 (GB/T 26341-2010); a reissued one adds B1–B9 (likely, from practice).
 */
public final class DisabilityCertificate {

    private static final Fault LENGTH =
            new Fault(Part.LENGTH, "应为20位，补（换）发的为22位", "must have 20 characters, 22 when reissued");
    private static final Fault CATEGORY =
            new Fault(Part.CATEGORY, "第19位残疾类别应为1–7", "character 19, the category, must be 1–7");
    private static final Fault GRADE = new Fault(Part.GRADE, "第20位残疾等级应为1–4", "character 20, the grade, must be 1–4");
    private static final Fault REISSUE =
            new Fault(Part.REISSUE, "第21–22位补发标志应为 B1–B9", "characters 21–22, the reissue, must be B1–B9");

    private final String number;

    private DisabilityCertificate(String number) {
        this.number = number;
    }

    /** Whether the number is sound in all its parts. */
    public static boolean isValid(CharSequence value) {
        return (value.length() == 20 || value.length() == 22) && PersonalNumber.isValid(value) && suffix(value) == null;
    }

    /** What is wrong with the number, or null. */
    public static @Nullable Fault explain(CharSequence value) {
        if (value.length() != 20 && value.length() != 22) {
            return LENGTH;
        }
        Fault fault = PersonalNumber.explain(value);
        return fault == null ? suffix(value) : fault;
    }

    private static @Nullable Fault suffix(CharSequence value) {
        if (value.charAt(18) < '1' || value.charAt(18) > '7') {
            return CATEGORY;
        }
        if (value.charAt(19) < '1' || value.charAt(19) > '4') {
            return GRADE;
        }
        boolean sound =
                value.length() == 20 || value.charAt(20) == 'B' && value.charAt(21) >= '1' && value.charAt(21) <= '9';
        return sound ? null : REISSUE;
    }

    /** The number of this spelling, empty if it is not sound. */
    public static Optional<DisabilityCertificate> parse(CharSequence value) {
        return isValid(value)
                ? Optional.of(new DisabilityCertificate(CitizenId.normalise(value.toString())))
                : Optional.empty();
    }

    /** The holder's personal number, the first 18 characters. */
    public CitizenId holder() {
        return CitizenId.of(number.substring(0, 18));
    }

    /** Category of disability, a code of the list DISABILITY_CATEGORY. */
    public String category() {
        return number.substring(18, 19);
    }

    /** Grade of disability, a code of the list DISABILITY_GRADE; 1 and 2 are severe. */
    public String grade() {
        return number.substring(19, 20);
    }

    /** How often the certificate was reissued; 0 for the first. */
    public int reissue() {
        return number.length() == 22 ? number.charAt(21) - '0' : 0;
    }

    /** The number in clear; never for messages or logs. */
    public String number() {
        return number;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DisabilityCertificate certificate && certificate.number.equals(number);
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
