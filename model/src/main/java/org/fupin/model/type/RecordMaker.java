package org.fupin.model.type;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import org.fupin.model.record.CanonicalRecord;
import org.jspecify.annotations.Nullable;

/** Makes records of one type from their values. */
@FunctionalInterface
interface RecordMaker {

    /** A record of the values in the order of its components. */
    CanonicalRecord make(@Nullable Object[] values) throws Throwable;

    /**
     * A maker that calls the handle of a constructor, which takes the values as an array. It is a class of its own, in
     * which the handle is a constant, so that the compiler of the virtual machine sees through it: several times as fast
     * as a handle in a field.
     */
    static RecordMaker of(MethodHandle constructor) {
        try (InputStream template = Template.class.getResourceAsStream("RecordMaker$Template.class")) {
            if (template == null) {
                return plain(constructor);
            }
            Lookup own =
                    MethodHandles.lookup().defineHiddenClassWithClassData(template.readAllBytes(), constructor, true);
            return (RecordMaker)
                    own.findConstructor(own.lookupClass(), java.lang.invoke.MethodType.methodType(void.class))
                            .invoke();
        } catch (IOException e) {
            return plain(constructor);
        } catch (Throwable e) {
            throw new IllegalStateException("no maker of records", e);
        }
    }

    private static RecordMaker plain(MethodHandle constructor) {
        return values -> (CanonicalRecord) constructor.invokeExact(values);
    }

    /** Defined anew for each type, with the constructor as the data of the class. */
    final class Template implements RecordMaker {

        private static final MethodHandle CONSTRUCTOR = constructor();

        @Override
        public CanonicalRecord make(@Nullable Object[] values) throws Throwable {
            return (CanonicalRecord) CONSTRUCTOR.invokeExact(values);
        }

        private static MethodHandle constructor() {
            try {
                return MethodHandles.classData(MethodHandles.lookup(), "_", MethodHandle.class);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
