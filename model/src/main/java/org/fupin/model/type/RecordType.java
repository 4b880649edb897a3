package org.fupin.model.type;

import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.record.CanonicalRecord;
import org.jspecify.annotations.Nullable;

/**
 * The pivot: what a record type is, read once from its Java record. Every projection, reader and check is written over
 * it, never for one record.
 */
public final class RecordType {

    private final Class<? extends CanonicalRecord> javaType;
    private final RecordInfo info;
    private final String name;
    private final List<Element> elements;
    private final Map<String, Element> byName;
    private final RecordMaker maker;
    private final MethodHandle[] accessors;

    private RecordType(Class<? extends CanonicalRecord> javaType) {
        this.javaType = javaType;
        this.info = javaType.getAnnotation(RecordInfo.class);
        String simple = javaType.getSimpleName();
        this.name = simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1);
        RecordComponent[] components = javaType.getRecordComponents();
        this.elements = elements(javaType, components);
        this.byName = elements.stream().collect(Collectors.toUnmodifiableMap(Element::name, element -> element));
        this.maker = RecordMaker.of(constructor(javaType, components));
        this.accessors = accessors(components);
    }

    static RecordType read(Class<? extends CanonicalRecord> javaType) {
        return new RecordType(javaType);
    }

    /** The type of that Java record. */
    public static RecordType of(Class<? extends CanonicalRecord> javaType) {
        return RecordTypes.of(javaType);
    }

    /** The Java record. */
    public Class<? extends CanonicalRecord> javaType() {
        return javaType;
    }

    /** Three-letter code, such as {@code HHD}. */
    public String code() {
        return info.code();
    }

    /** Name in files and reports, such as {@code household}; also the name of its table. */
    public String name() {
        return name;
    }

    /** Official Chinese name. */
    public String zh() {
        return info.zh();
    }

    /** English name. */
    public String en() {
        return info.en();
    }

    /** The group of the standard that it belongs to. */
    public RecordGroup group() {
        return RecordGroup.of(javaType);
    }

    /** Tier, period, reporter, part and key. */
    public RecordInfo info() {
        return info;
    }

    /** Names of the elements that identify a valid record; {@code dataYear} belongs to the common header. */
    public List<String> key() {
        return List.of(info.key());
    }

    /** The elements in the order of the record. */
    public List<Element> elements() {
        return elements;
    }

    /** The element of that name. */
    public Optional<Element> element(String elementName) {
        return Optional.ofNullable(byName.get(elementName));
    }

    /** A record of the values, one for each element in order, null where absent. */
    public CanonicalRecord create(@Nullable Object[] values) {
        try {
            return maker.make(values);
        } catch (Throwable e) {
            throw new IllegalArgumentException("values do not fit " + name, e);
        }
    }

    /** The value of one element of a record. */
    public @Nullable Object value(CanonicalRecord record, Element element) {
        try {
            return accessors[element.index()].invokeExact(record);
        } catch (Throwable e) {
            throw new IllegalArgumentException("not a " + name, e);
        }
    }

    /** The values of a record in the order of the elements. */
    public @Nullable Object[] values(CanonicalRecord record) {
        @Nullable Object[] values = new @Nullable Object[elements.size()];
        for (Element element : elements) {
            values[element.index()] = value(record, element);
        }
        return values;
    }

    @Override
    public String toString() {
        return name;
    }

    private static List<Element> elements(Class<?> javaType, RecordComponent[] components) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            elements.add(Element.of(i, components[i], constraints(javaType, components[i].getName())));
        }
        return List.copyOf(elements);
    }

    private static List<Annotation> constraints(Class<?> javaType, String component) {
        try {
            return Arrays.stream(javaType.getDeclaredField(component).getAnnotations())
                    .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class))
                    .toList();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(javaType + " has no field for its component " + component, e);
        }
    }

    private static MethodHandle constructor(Class<?> javaType, RecordComponent[] components) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return MethodHandles.publicLookup()
                    .findConstructor(javaType, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(CanonicalRecord.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(javaType + " has no public canonical constructor", e);
        }
    }

    private static MethodHandle[] accessors(RecordComponent[] components) {
        MethodType type = MethodType.methodType(Object.class, CanonicalRecord.class);
        MethodHandle[] accessors = new MethodHandle[components.length];
        for (int i = 0; i < components.length; i++) {
            try {
                accessors[i] = MethodHandles.publicLookup()
                        .unreflect(components[i].getAccessor())
                        .asType(type);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(components[i] + " is not public", e);
            }
        }
        return accessors;
    }
}
