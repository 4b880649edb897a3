package org.fupin.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.ServiceLoader;
import org.fupin.model.record.CanonicalRecord;
import org.jspecify.annotations.Nullable;

/** The record keeps the rules of the standard; without the validation library on the class path nothing is judged. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Conforms.Check.class)
public @interface Conforms {

    /** Message of the whole; each breach brings its own instead. */
    String message() default "{org.fupin.conforms}";

    /** Validation groups. */
    Class<?>[] groups() default {};

    /** Payload for clients. */
    Class<? extends Payload>[] payload() default {};

    /** The check. */
    final class Check implements ConstraintValidator<Conforms, CanonicalRecord> {

        private final List<RecordJudge> judges =
                ServiceLoader.load(RecordJudge.class, Conforms.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList();

        @Override
        public boolean isValid(@Nullable CanonicalRecord record, ConstraintValidatorContext context) {
            boolean conforms = true;
            if (record != null) {
                for (RecordJudge judge : judges) {
                    conforms &= judge.conforms(record, context);
                }
            }
            return conforms;
        }
    }
}
