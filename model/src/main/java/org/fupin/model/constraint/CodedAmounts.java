package org.fupin.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.schemas.CodeList;
import org.fupin.schemas.CodeLists;
import org.jspecify.annotations.Nullable;

/** Amounts in yuan by code of a code list. */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CodedAmounts.Check.class)
@RuleInfo(
        code = "META-F-005",
        also = "VAL-F-003",
        severity = Severity.ERROR,
        basis = "Standard",
        title = "代码取值合法",
        zh = "分项金额有误：{zh}",
        en = "amounts by code are not acceptable: {en}")
public @interface CodedAmounts {
    /** Name of the code list of the keys. */
    String value();

    /** Message key; the text comes from the resource bundles of the standard. */
    String message() default "{org.fupin.META-F-005}";

    /** Validation groups. */
    Class<?>[] groups() default {};

    /** Payload for clients. */
    Class<? extends Payload>[] payload() default {};

    /** The check. */
    final class Check extends ConstraintCheck<CodedAmounts, Map<String, BigDecimal>> {
        private @Nullable CodeList list;

        @Override
        public void initialize(CodedAmounts constraint) {
            list = CodeLists.get(constraint.value());
        }

        @Override
        public @Nullable Breach breach(Map<String, BigDecimal> value) {
            return Codes.amounts(Objects.requireNonNull(list), value);
        }
    }
}
