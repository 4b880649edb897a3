package org.fupin.security.policy;

import org.fupin.model.annotation.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * What a profile says of one element.
 *
 * @param record name of the record type
 * @param element name of the element
 * @param fieldClass what it tells about a person
 * @param protection the least protection it needs
 * @param category class of sensitive personal information in law
 * @param grade grade in the standard's list SENSITIVITY
 * @param national grade in the sense of GB/T 43697-2024; null where the profile is older
 * @param confidence how sure the class and category are
 * @param basis where they come from
 */
public record Classification(
        String record,
        String element,
        FieldClass fieldClass,
        Protection protection,
        SensitiveCategory category,
        Grade grade,
        @Nullable NationalGrade national,
        Confidence confidence,
        String basis) {

    /** Whether the law of the profile's time calls it sensitive personal information. */
    public boolean sensitiveByLaw() {
        return category != SensitiveCategory.NONE;
    }

    /** The same for a child below the age of the profile: sensitive, and sealed where {@code seal} says so. */
    Classification ofChild(boolean seal, @Nullable NationalGrade ofSensitive, String childBasis) {
        return new Classification(
                record,
                element,
                fieldClass,
                seal ? protection.atLeast(Protection.SEAL) : protection,
                sensitiveByLaw() ? category : SensitiveCategory.UNDER_AGE,
                grade.atLeast(Grade.SENSITIVE),
                ofSensitive,
                confidence,
                childBasis);
    }
}
