package org.fupin.model.identifier;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Number of an identity document that the register holds, of 18, 20 or 22 characters: citizen id, residence permit,
 * foreigner's card of 2023, disability certificate.
 *
 * <p>15-character numbers (the citizen number before 1999, the foreigner's card of 2017) are recognised by
 * {@link #kindOf} but are not numbers of the register: they are a fault of {@link Part#LENGTH}.
 */
public final class CertificateNumber {

    private static final Fault LENGTH =
            new Fault(Part.LENGTH, "应为18位，残疾人证20或22位", "must have 18 characters, a disability certificate 20 or 22");
    private static final Fault LEGACY =
            new Fault(Part.LENGTH, "是15位旧号码，应换算为18位", "is a 15-digit number of the old kind, to be converted to 18");
    private static final Fault FOREIGNER_2017 = new Fault(
            Part.LENGTH,
            "是2017年版永久居留证号码（15位），不是登记用号码",
            "is a foreigner's card of 2017 (15), not a number of the register");

    private CertificateNumber() {}

    /** Whether the number is sound in all its parts; a small or full-width x is taken for X. */
    public static boolean isValid(CharSequence value) {
        return switch (value.length()) {
            case 18 -> PersonalNumber.isValid(value);
            case 20, 22 -> DisabilityCertificate.isValid(value);
            default -> false;
        };
    }

    /** What is wrong with the number, or null. The explanation never holds the value or the right digit. */
    public static @Nullable Fault explain(CharSequence value) {
        return switch (value.length()) {
            case 15 ->
                LegacyCitizenId.isValid(value) ? LEGACY : ForeignerCard2017.isShaped(value) ? FOREIGNER_2017 : LENGTH;
            case 18 -> PersonalNumber.explain(value);
            case 20, 22 -> DisabilityCertificate.explain(value);
            default -> LENGTH;
        };
    }

    /** The holder's personal number, the first 18 characters; empty if the number is not sound. */
    public static Optional<CitizenId> holder(CharSequence value) {
        return isValid(value) ? CitizenId.parse(value.subSequence(0, 18)) : Optional.empty();
    }

    /** The kind of document; empty if the number is sound as none of them. */
    public static Optional<CertificateKind> kindOf(CharSequence value) {
        if (value.length() == 15) {
            return LegacyCitizenId.isValid(value)
                    ? Optional.of(CertificateKind.LEGACY_CITIZEN)
                    : Optional.of(CertificateKind.FOREIGNER_2017).filter(kind -> ForeignerCard2017.isShaped(value));
        }
        return isValid(value) ? Optional.of(kindOfSound(value)) : Optional.empty();
    }

    private static CertificateKind kindOfSound(CharSequence value) {
        if (value.length() > 18) {
            return CertificateKind.DISABILITY;
        }
        if (PersonalNumber.foreign(value)) {
            return CertificateKind.FOREIGNER;
        }
        return PersonalNumber.permit(value) ? CertificateKind.RESIDENCE_PERMIT : CertificateKind.CITIZEN;
    }

    /** The spelling with a small or full-width x in the 18th place turned into X. */
    public static String normalise(String value) {
        return CitizenId.normalise(value);
    }
}
