package org.fupin.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.identifier.DivisionCode;
import org.jspecify.annotations.Nullable;

/** Code of an administrative division: 2, 4, 6, 9 or 12 digits, its county ever in force (GB/T 2260, GB/T 10114). */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {Division.Check.class, Division.ListCheck.class})
@RuleInfo(
        code = "META-F-003",
        severity = Severity.ERROR,
        basis = "GB/T 2260, GB/T 10114",
        title = "行政区划代码存在",
        zh = "行政区划代码有误：{zh}",
        en = "division code is wrong: {en}")
public @interface Division {

    /** Message key; the text comes from the resource bundles of the standard. */
    String message() default "{org.fupin.META-F-003}";

    /** Validation groups. */
    Class<?>[] groups() default {};

    /** Payload for clients. */
    Class<? extends Payload>[] payload() default {};

    /** The check. */
    final class Check extends ConstraintCheck<Division, String> {

        @Override
        public @Nullable Breach breach(String value) {
            return TextRules.fault("META-F-003", DivisionCode.explain(value));
        }
    }

    /** Several codes. */
    final class ListCheck extends ConstraintCheck<Division, List<String>> {

        @Override
        public @Nullable Breach breach(List<String> value) {
            for (String code : value) {
                Breach breach = TextRules.fault("META-F-003", DivisionCode.explain(code));
                if (breach != null) {
                    return breach;
                }
            }
            return null;
        }
    }
}
