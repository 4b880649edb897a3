package org.fupin.model.constraint;

import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;
import org.fupin.model.annotation.RuleInfo;

/** Makes the check of a constraint annotation, so that Jakarta Validation and the compiled path share it. */
public final class ConstraintChecks {

    private ConstraintChecks() {}

    /**
     * The check of that annotation for values of that class.
     *
     * @throws IllegalArgumentException if the annotation is none of the standard's value constraints
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static ConstraintCheck<?, Object> of(Annotation constraint, Class<?> valueType) {
        for (Class<?> validator :
                constraint.annotationType().getAnnotation(Constraint.class).validatedBy()) {
            if (ConstraintCheck.class.isAssignableFrom(validator) && valueOf(validator) == valueType) {
                ConstraintCheck check = (ConstraintCheck) instance(validator);
                check.initialize(constraint);
                return check;
            }
        }
        throw new IllegalArgumentException(constraint.annotationType().getSimpleName() + " does not fit " + valueType);
    }

    /** The codes of the rules that a constraint may report. */
    public static List<String> codes(Annotation constraint) {
        if (constraint instanceof Required required) {
            return List.of(required.rule());
        }
        RuleInfo info = constraint.annotationType().getAnnotation(RuleInfo.class);
        return Stream.concat(Stream.of(info.code()), Stream.of(info.also())).toList();
    }

    private static Class<?> valueOf(Class<?> validator) {
        Type value = ((ParameterizedType) validator.getGenericSuperclass()).getActualTypeArguments()[1];
        return (Class<?>) (value instanceof ParameterizedType generic ? generic.getRawType() : value);
    }

    private static Object instance(Class<?> validator) {
        try {
            return validator.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(validator + " cannot be made", e);
        }
    }
}
