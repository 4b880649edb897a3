package org.fupin.model.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** A constraint whose verdict is a {@link Breach}; absent values (null, blank, empty) are valid. */
public abstract class ConstraintCheck<A extends Annotation, T> implements ConstraintValidator<A, T> {

    ConstraintCheck() {}

    /** What is wrong with the value, or null. */
    public abstract @Nullable Breach breach(T value);

    @Override
    public final boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
        if (value == null || !Presence.present(value)) {
            return true;
        }
        Breach breach = breach(value);
        if (breach != null) {
            report(breach, context);
        }
        return breach == null;
    }

    /** Replaces the default violation by one that carries the rule code and the explanation. */
    static void report(Breach breach, ConstraintValidatorContext context) {
        HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        hibernate.disableDefaultConstraintViolation();
        hibernate
                .addMessageParameter("zh", breach.zh())
                .addMessageParameter("en", breach.en())
                .withDynamicPayload(breach)
                .buildConstraintViolationWithTemplate("{org.fupin." + breach.rule() + "}")
                .addConstraintViolation();
    }
}
