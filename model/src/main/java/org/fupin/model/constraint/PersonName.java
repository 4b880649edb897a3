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

/** A person's name: text of at most {@link #value()} characters that is no placeholder and holds no digit. */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PersonName.Check.class)
@RuleInfo(
        code = "META-F-010",
        also = "VAL-F-002",
        severity = Severity.ERROR,
        basis = "Standard",
        title = "字符规范",
        zh = "姓名不合要求：{zh}",
        en = "name is not acceptable: {en}")
public @interface PersonName {
    /** Most characters (code points) the value may have. */
    int value();

    /** Message key; the text comes from the resource bundles of the standard. */
    String message() default "{org.fupin.META-F-010}";

    /** Validation groups. */
    Class<?>[] groups() default {};

    /** Payload for clients. */
    Class<? extends Payload>[] payload() default {};

    /** The check. */
    final class Check extends ConstraintCheck<PersonName, String> {
        private int length;

        @Override
        public void initialize(PersonName constraint) {
            length = constraint.value();
        }

        @Override
        public @Nullable Breach breach(String value) {
            return TextRules.personName(value, length);
        }
    }
}
