package org.fupin.model.type;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.References;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.CodedAmounts;
import org.fupin.model.constraint.Required;
import org.fupin.model.mask.SensitiveKind;
import org.fupin.schemas.CodeList;
import org.fupin.schemas.CodeLists;
import org.jspecify.annotations.Nullable;

/**
 * One data element of a record type: a component of the Java record, with all that its annotations say.
 *
 * @param index position in the record, from 0
 * @param name component, JSON and CSV name
 * @param info names, unit, national code and confidence
 * @param type kind of value
 * @param constraints the constraint annotations of the component, in the order of the source
 * @param sensitive kind of personal value, null when it is none
 * @param references record whose key the value is, null when it is none
 */
public record Element(
        int index,
        String name,
        DataElement info,
        ValueType type,
        List<Annotation> constraints,
        @Nullable SensitiveKind sensitive,
        @Nullable Class<? extends Record> references) {

    static Element of(int index, java.lang.reflect.RecordComponent component, List<Annotation> constraints) {
        Sensitive sensitive = component.getAnnotation(Sensitive.class);
        References references = component.getAnnotation(References.class);
        boolean coded = constraints.stream().anyMatch(Coded.class::isInstance);
        return new Element(
                index,
                component.getName(),
                component.getAnnotation(DataElement.class),
                ValueType.of(component.getType(), coded),
                List.copyOf(constraints),
                sensitive == null ? null : sensitive.value(),
                references == null ? null : references.value());
    }

    /** Permanent code, such as {@code HHD-010}. */
    public String code() {
        return info.code();
    }

    /** Official Chinese term. */
    public String zh() {
        return info.zh();
    }

    /** English name. */
    public String en() {
        return info.en();
    }

    /** Whether a sound record must hold a value. */
    public boolean required() {
        return constraint(Required.class).isPresent();
    }

    /** The constraint of that type, if the component has it. */
    public <A extends Annotation> Optional<A> constraint(Class<A> type) {
        return constraints.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /** The code list of a coded element or of the keys of coded amounts. */
    public Optional<CodeList> codeList() {
        return constraint(Coded.class)
                .map(Coded::value)
                .or(() -> constraint(CodedAmounts.class).map(CodedAmounts::value))
                .map(CodeLists::get);
    }
}
