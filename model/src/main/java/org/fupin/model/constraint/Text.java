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

/** Text of at most {@link #value()} characters, without control characters or blanks at its ends. */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Text.Check.class)
@RuleInfo(
        code = "VAL-F-002",
        also = "META-F-010",
        severity = Severity.ERROR,
        basis = "Standard",
        title = "文本长度",
        zh = "文本不合要求：{zh}",
        en = "text is not acceptable: {en}")
public @interface Text {
    /** Most characters (code points) the value may have. */
    int value();

    /** Message key; the text comes from the resource bundles of the standard. */
    String message() default "{org.fupin.VAL-F-002}";

    /** Validation groups. */
    Class<?>[] groups() default {};

    /** Payload for clients. */
    Class<? extends Payload>[] payload() default {};

    /** The check. */
    final class Check extends ConstraintCheck<Text, String> {
        private int length;

        @Override
        public void initialize(Text constraint) {
            length = constraint.value();
        }

        @Override
        public @Nullable Breach breach(String value) {
            return TextRules.text(value, length);
        }
    }
}
