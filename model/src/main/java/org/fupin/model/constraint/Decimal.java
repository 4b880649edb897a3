package org.fupin.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.jspecify.annotations.Nullable;

/** Decimal number of a given shape. */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Decimal.Check.class)
@RuleInfo(
        code = "VAL-F-003",
        severity = Severity.ERROR,
        basis = "Standard",
        title = "数值位数",
        zh = "数值位数不合要求：{zh}",
        en = "number has too many digits: {en}")
public @interface Decimal {
    /** Most digits in all. */
    int precision();

    /** Most digits after the point. */
    int scale();

    /** Message key; the text comes from the resource bundles of the standard. */
    String message() default "{org.fupin.VAL-F-003}";

    /** Validation groups. */
    Class<?>[] groups() default {};

    /** Payload for clients. */
    Class<? extends Payload>[] payload() default {};

    /** The check. */
    final class Check extends ConstraintCheck<Decimal, BigDecimal> {
        private int precision;
        private int scale;

        @Override
        public void initialize(Decimal constraint) {
            precision = constraint.precision();
            scale = constraint.scale();
        }

        @Override
        public @Nullable Breach breach(BigDecimal value) {
            return Numbers.digits(value, precision, scale);
        }
    }
}
