package org.fupin.validation.check;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import org.fupin.model.constraint.Breach;
import org.fupin.model.constraint.ConstraintCheck;
import org.fupin.model.constraint.ConstraintChecks;
import org.fupin.model.constraint.Required;
import org.fupin.model.type.Element;
import org.jspecify.annotations.Nullable;

/**
 * The constraints of one element, made ready.
 *
 * @param element the element
 * @param required code of the rule that asks for a value, null when none does
 * @param checks the value constraints
 * @param codes codes of the rules that the value constraints may report
 */
public record ElementCheck(
        Element element, @Nullable String required, List<ConstraintCheck<?, Object>> checks, List<String> codes) {

    /** The constraints of the element. */
    public static ElementCheck of(Element element) {
        String required = null;
        List<ConstraintCheck<?, Object>> checks = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        for (Annotation constraint : element.constraints()) {
            if (constraint instanceof Required demand) {
                required = demand.rule();
            } else {
                checks.add(ConstraintChecks.of(constraint, element.type().javaType()));
                codes.addAll(ConstraintChecks.codes(constraint));
            }
        }
        return new ElementCheck(
                element,
                required,
                List.copyOf(checks),
                codes.stream().distinct().toList());
    }

    /** The first breach of the value, or null. */
    public @Nullable Breach breach(Object value) {
        for (ConstraintCheck<?, Object> check : checks) {
            Breach breach = check.breach(value);
            if (breach != null) {
                return breach;
            }
        }
        return null;
    }
}
