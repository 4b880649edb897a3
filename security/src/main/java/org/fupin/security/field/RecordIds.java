package org.fupin.security.field;

import java.util.HexFormat;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.internal.Randoms;
import org.fupin.security.policy.SecurityPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Ids of records, to which their values are sealed. An id stands in clear. A business key of plain numbers is a good one,
 * since then a value opens only beside its key; a key that holds a personal value (department feeds are keyed by the
 * identity number) is none, and such a record goes by the {@code recordId} of the common header or by a random one.
 */
public final class RecordIds {

    /** The element of the common header that holds the id of a record. */
    static final String ELEMENT = "recordId";

    private static final int RANDOM_BYTES = 16;

    private RecordIds() {}

    /**
     * The values of the key, separated by {@code /}; different keys have different ids. A part that a sound record may
     * lack is empty then.
     *
     * @param header what the common header gives to keys; {@link SealingContext#NONE} where they do without
     * @throws SecurityRefusal {@code FORBIDDEN} if an element of the key is marked {@code @Sensitive}
     * @throws IllegalArgumentException if a required value of the key is absent
     */
    public static String of(CanonicalRecord record, SealingContext header) {
        RecordType type = RecordType.of(record.getClass());
        return of(type, header, element -> type.value(record, element));
    }

    static String of(RecordType type, SealingContext header, Function<Element, @Nullable Object> values) {
        StringJoiner id = new StringJoiner("/");
        for (String name : type.key()) {
            Optional<Element> element = type.element(name);
            if (element.isPresent() && element.get().sensitive() != null) {
                throw new SecurityRefusal(Code.FORBIDDEN, type.name() + "." + name);
            }
            Object value = element.isPresent() ? values.apply(element.get()) : header.header(name);
            if (value == null && !type.optionalInKey(name)) {
                throw new IllegalArgumentException(type.name() + " without " + name + " has no id");
            }
            id.add(value == null ? "" : value.toString().replace("%", "%25").replace("/", "%2F"));
        }
        return id.toString();
    }

    /** A new id of 32 random hexadecimal digits, for a record whose key must not be seen; it is kept with the record. */
    public static String random() {
        return HexFormat.of().formatHex(Randoms.bytes(RANDOM_BYTES));
    }

    /**
     * The id that was kept with a record.
     *
     * @throws SecurityRefusal {@code MALFORMED} if it is none
     */
    static String taken(@Nullable Object kept, String object) {
        if (kept instanceof String id && !id.isEmpty() && id.length() <= FieldRef.LONGEST) {
            return id;
        }
        throw new SecurityRefusal(Code.MALFORMED, object);
    }

    /** Whether the business key may stand in clear under the policy, so that records of the type go by it. */
    static boolean byKey(RecordType type, SecurityPolicy policy) {
        return type.key().stream()
                .flatMap(name -> type.element(name).stream())
                .noneMatch(element -> element.sensitive() != null
                        || policy.classify(type, element).protection().seals());
    }
}
