package org.fupin.model.type;

import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
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
 * it, never for one record. Its elements are read when something first asks for them, since a run needs few types.
 */
public final class RecordType {

    private final Class<? extends CanonicalRecord> javaType;
    private final RecordInfo info;
    private final String name;
    private volatile @Nullable Elements elements;
    private volatile @Nullable RecordAccess access;

    private RecordType(Class<? extends CanonicalRecord> javaType) {
        this.javaType = javaType;
        this.info = javaType.getAnnotation(RecordInfo.class);
        String simple = javaType.getSimpleName();
        this.name = simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1);
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

    /** Code, such as {@code HHD}: three letters, one more for a later part of a form. */
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

    /** Code of the form, such as {@code VAS}: the type's own unless it is a later part of a longer form. */
    public String form() {
        return info.part().isEmpty() ? info.code() : info.part();
    }

    /** Chinese name of the form: the type's own unless it is a part of a longer form. */
    public String formZh() {
        String whole = RecordTypes.parts(form()).get(0).info().form();
        return whole.isEmpty() ? zh() : whole;
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

    /** Whether a sound record may lack that part of its key, which is empty then. */
    public boolean optionalInKey(String elementName) {
        return element(elementName).filter(element -> !element.required()).isPresent();
    }

    /** The elements in the order of the record. */
    public List<Element> elements() {
        return read().inOrder();
    }

    /** The element of that name. */
    public Optional<Element> element(String elementName) {
        return Optional.ofNullable(read().byName().get(elementName));
    }

    /** A record of the values, one for each element in order, null where absent. */
    public CanonicalRecord create(@Nullable Object[] values) {
        try {
            return access().maker().make(values);
        } catch (Throwable e) {
            throw new IllegalArgumentException("values do not fit " + name, e);
        }
    }

    /** The value of one element of a record. */
    public @Nullable Object value(CanonicalRecord record, Element element) {
        try {
            return access().accessor(element.index()).invokeExact(record);
        } catch (Throwable e) {
            throw new IllegalArgumentException("not a " + name, e);
        }
    }

    /** The values of a record in the order of the elements. */
    public @Nullable Object[] values(CanonicalRecord record) {
        @Nullable Object[] values = new @Nullable Object[elements().size()];
        for (Element element : elements()) {
            values[element.index()] = value(record, element);
        }
        return values;
    }

    @Override
    public String toString() {
        return name;
    }

    private Elements read() {
        Elements known = elements;
        if (known == null) {
            synchronized (this) {
                known = elements;
                if (known == null) {
                    known = Elements.of(javaType);
                    elements = known;
                }
            }
        }
        return known;
    }

    private RecordAccess access() {
        RecordAccess known = access;
        if (known == null) {
            synchronized (this) {
                known = access;
                if (known == null) {
                    known = RecordAccess.of(javaType);
                    access = known;
                }
            }
        }
        return known;
    }

    /** The elements in order and by name. */
    private record Elements(List<Element> inOrder, Map<String, Element> byName) {

        static Elements of(Class<?> javaType) {
            RecordComponent[] components = javaType.getRecordComponents();
            List<Element> elements = new ArrayList<>();
            for (int i = 0; i < components.length; i++) {
                elements.add(Element.of(i, components[i], constraints(javaType, components[i].getName())));
            }
            return new Elements(
                    List.copyOf(elements),
                    elements.stream().collect(Collectors.toUnmodifiableMap(Element::name, element -> element)));
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
    }
}
