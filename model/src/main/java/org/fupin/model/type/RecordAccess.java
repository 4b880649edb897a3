package org.fupin.model.type;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.fupin.model.record.CanonicalRecord;

/** Makes the records of one type and reads their values, without reflection on the way. */
final class RecordAccess {

    private final RecordMaker maker;
    private final MethodHandle[] accessors;

    private RecordAccess(RecordMaker maker, MethodHandle[] accessors) {
        this.maker = maker;
        this.accessors = accessors;
    }

    static RecordAccess of(Class<?> javaType) {
        RecordComponent[] components = javaType.getRecordComponents();
        return new RecordAccess(RecordMaker.of(constructor(javaType, components)), accessors(components));
    }

    RecordMaker maker() {
        return maker;
    }

    /** Reads the component at that index: {@code (CanonicalRecord) → Object}. */
    MethodHandle accessor(int index) {
        return accessors[index];
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
