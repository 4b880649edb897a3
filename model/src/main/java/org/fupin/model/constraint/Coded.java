package org.fupin.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Objects;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.schemas.CodeList;
import org.fupin.schemas.CodeLists;
import org.jspecify.annotations.Nullable;

/** Code of a code list, or a list of such codes. */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {Coded.Check.class, Coded.ListCheck.class})
@RuleInfo(
        code = "META-F-005",
        also = "VAL-F-004",
        severity = Severity.ERROR,
        basis = "Standard",
        title = "代码取值合法",
        zh = "代码不在代码表内：{zh}",
        en = "value is not in its code list: {en}")
public @interface Coded {
    /** Name of the code list. */
    String value();

    /** Fewest codes in a list. */
    int min() default 0;

    /** Most codes in a list. */
    int max() default Integer.MAX_VALUE;

    /** Message key; the text comes from the resource bundles of the standard. */
    String message() default "{org.fupin.META-F-005}";

    /** Validation groups. */
    Class<?>[] groups() default {};

    /** Payload for clients. */
    Class<? extends Payload>[] payload() default {};

    /** One code. */
    final class Check extends ConstraintCheck<Coded, String> {
        private @Nullable CodeList list;

        @Override
        public void initialize(Coded constraint) {
            list = CodeLists.get(constraint.value());
        }

        @Override
        public @Nullable Breach breach(String value) {
            return Codes.one(Objects.requireNonNull(list), value);
        }
    }

    /** Several codes. */
    final class ListCheck extends ConstraintCheck<Coded, List<String>> {
        private @Nullable CodeList list;
        private int min;
        private int max;

        @Override
        public void initialize(Coded constraint) {
            list = CodeLists.get(constraint.value());
            min = constraint.min();
            max = constraint.max();
        }

        @Override
        public @Nullable Breach breach(List<String> value) {
            return Codes.several(Objects.requireNonNull(list), value, min, max);
        }
    }
}
