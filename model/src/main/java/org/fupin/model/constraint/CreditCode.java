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

/** Unified social credit code of GB 32100-2015. */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CreditCode.Check.class)
@RuleInfo(
        code = "META-F-004",
        severity = Severity.ERROR,
        basis = "GB 32100-2015",
        title = "统一社会信用代码校验",
        zh = "统一社会信用代码有误：{zh}",
        en = "unified social credit code is wrong: {en}")
public @interface CreditCode {

    /** Message key; the text comes from the resource bundles of the standard. */
    String message() default "{org.fupin.META-F-004}";

    /** Validation groups. */
    Class<?>[] groups() default {};

    /** Payload for clients. */
    Class<? extends Payload>[] payload() default {};

    /** The check. */
    final class Check extends ConstraintCheck<CreditCode, String> {

        @Override
        public @Nullable Breach breach(String value) {
            return TextRules.fault("META-F-004", org.fupin.model.identifier.CreditCode.explain(value));
        }
    }
}
