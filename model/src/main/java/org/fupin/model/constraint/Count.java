package org.fupin.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.jspecify.annotations.Nullable;

/** Whole number that is not negative: people, households, days, a sequence number. */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Count.Check.class)
@RuleInfo(
        code = "VAL-F-006",
        severity = Severity.ERROR,
        basis = "Standard",
        title = "计数非负",
        zh = "计数不合要求：{zh}",
        en = "count is not acceptable: {en}")
public @interface Count {

    /** Message key; the text comes from the resource bundles of the standard. */
    String message() default "{org.fupin.VAL-F-006}";

    /** Validation groups. */
    Class<?>[] groups() default {};

    /** Payload for clients. */
    Class<? extends Payload>[] payload() default {};

    /** The check. */
    final class Check extends ConstraintCheck<Count, Integer> {
        @Override
        public @Nullable Breach breach(Integer value) {
            return Numbers.count(value);
        }
    }
}
