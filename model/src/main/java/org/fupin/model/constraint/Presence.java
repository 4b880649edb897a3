package org.fupin.model.constraint;

import jakarta.validation.ConstraintValidatorContext;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What counts as a present value. */
public final class Presence {

    private Presence() {}

    /** Whether the value is there: not null, not blank, not empty. */
    public static boolean present(@Nullable Object value) {
        if (value instanceof String text) {
            return !text.isBlank();
        }
        if (value instanceof Collection<?> values) {
            return !values.isEmpty();
        }
        return value instanceof Map<?, ?> map ? !map.isEmpty() : value != null;
    }

    /** The breach of a required value that is absent. */
    public static Breach missing(String rule) {
        return new Breach(rule, "应填未填", "must be filled in");
    }

    static boolean report(String rule, ConstraintValidatorContext context) {
        ConstraintCheck.report(missing(rule), context);
        return false;
    }
}
