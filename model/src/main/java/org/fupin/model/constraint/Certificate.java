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

/**
 * Number of an identity document that the register holds: citizen id, residence permit, foreigner card or disability
 * certificate; or a token in its place, with which departments compare people without seeing their numbers.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Certificate.Check.class)
@RuleInfo(
        code = "PER-F-002",
        also = {"PER-F-001", "PER-F-003", "PER-F-004", "PER-F-009"},
        severity = Severity.ERROR,
        basis = "GB 11643-1999",
        title = "证件号码校验",
        zh = "证件号码有误：{zh}",
        en = "certificate number is wrong: {en}")
public @interface Certificate {

    /** Message key; the text comes from the resource bundles of the standard. */
    String message() default "{org.fupin.PER-F-002}";

    /** Validation groups. */
    Class<?>[] groups() default {};

    /** Payload for clients. */
    Class<? extends Payload>[] payload() default {};

    /** The check. */
    final class Check extends ConstraintCheck<Certificate, String> {

        @Override
        public @Nullable Breach breach(String value) {
            return TextRules.certificate(value);
        }
    }
}
