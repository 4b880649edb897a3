package org.fupin.model.constraint;

import jakarta.validation.ConstraintValidatorContext;
import org.fupin.model.record.CanonicalRecord;

/**
 * Judges a whole record by the rules of the standard; the validation library provides it as a service, so that the model
 * needs none of the rules.
 */
public interface RecordJudge {

    /** Whether the record keeps every rule; each breach is added to the context as a violation. */
    boolean conforms(CanonicalRecord record, ConstraintValidatorContext context);
}
