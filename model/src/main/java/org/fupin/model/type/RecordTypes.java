package org.fupin.model.type;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.record.register.CommonHeader;

/** All record types of the standard, in the order of {@link RecordGroup}. */
public final class RecordTypes {

    private static final Map<Class<?>, RecordType> BY_CLASS = read();
    private static final Map<String, RecordType> BY_NAME =
            BY_CLASS.values().stream().collect(Collectors.toUnmodifiableMap(RecordType::name, type -> type));
    private static final RecordType HEADER = of(CommonHeader.class);

    private RecordTypes() {}

    /** Every record type that has files of its own: all but the common header. */
    public static List<RecordType> all() {
        return BY_CLASS.values().stream().filter(type -> type != HEADER).toList();
    }

    /** The common header, whose elements may be columns of any file. */
    public static RecordType header() {
        return HEADER;
    }

    /** The type of that Java record. */
    public static RecordType of(Class<? extends CanonicalRecord> javaType) {
        RecordType type = BY_CLASS.get(javaType);
        if (type == null) {
            throw new IllegalArgumentException(javaType.getName() + " is no canonical record");
        }
        return type;
    }

    /** The type whose files are tables of exactly that name. */
    public static Optional<RecordType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name)).filter(type -> type != HEADER);
    }

    /** The parts of a form in their order, or the one record that it is. */
    public static List<RecordType> parts(String form) {
        return BY_CLASS.values().stream()
                .filter(type -> type.form().equals(form))
                .toList();
    }

    /**
     * The type with that name ({@code household}), code ({@code HHD}) or Chinese name, in any case; the first part of a
     * form when it is the form's.
     */
    public static Optional<RecordType> find(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return BY_CLASS.values().stream()
                .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(wanted)
                        || type.code().toLowerCase(Locale.ROOT).equals(wanted)
                        || type.zh().equals(text.strip())
                        || type.info().form().equals(text.strip()))
                .findFirst();
    }

    private static Map<Class<?>, RecordType> read() {
        Map<Class<?>, RecordType> types = new LinkedHashMap<>();
        for (RecordGroup group : RecordGroup.values()) {
            for (Class<? extends CanonicalRecord> member : group.members()) {
                types.put(member, RecordType.read(member));
            }
        }
        return types;
    }
}
