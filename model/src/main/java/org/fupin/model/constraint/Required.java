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
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.jspecify.annotations.Nullable;

/** Must be present and not blank; a list or map must not be empty. */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Required.Check.class)
@RuleInfo(
        code = "META-F-009",
        severity = Severity.ERROR,
        basis = "Standard",
        title = "必填字段",
        zh = "必填项缺失：{zh}",
        en = "required value is missing: {en}")
public @interface Required {
    /** Code of the rule that asks for the value. */
    String rule() default "META-F-009";

    /** Message key; the text comes from the resource bundles of the standard. */
    String message() default "{org.fupin.META-F-009}";

    /** Validation groups. */
    Class<?>[] groups() default {};

    /** Payload for clients. */
    Class<? extends Payload>[] payload() default {};

    /** The check. */
    final class Check implements ConstraintValidator<Required, Object> {
        private String rule = "META-F-009";

        @Override
        public void initialize(Required constraint) {
            rule = constraint.rule();
        }

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            return Presence.present(value) || Presence.report(rule, context);
        }
    }
}
