package org.fupin.security.audit;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.schemas.CodeLists;
import org.jspecify.annotations.Nullable;

/** Which personal data was accessed and what for: names of elements, never their values. */
public final class Access {

    /** Longest list of fields, names and commas, that the standard's access log holds. */
    private static final int LONGEST_FIELDS = 500;

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,10}");
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

    private final String recordType;
    private final List<String> fields;
    private final PurposeId purpose;

    private Access(String recordType, List<String> fields, PurposeId purpose) {
        this.recordType = recordType;
        this.fields = List.copyOf(fields);
        this.purpose = purpose;
    }

    /**
     * Access to fields of a record.
     *
     * @param recordType code of the list RECORD_TYPE, such as {@code HHD}
     * @param fields names of the elements; empty when the whole record was accessed
     * @throws IllegalArgumentException when there is no such record type, a field is no element of it, or the names of
     *     the fields are longer than 500 characters together
     */
    public static Access to(String recordType, List<String> fields, PurposeId purpose) {
        if (!CodeLists.get("RECORD_TYPE").contains(recordType)) {
            throw new IllegalArgumentException("代码表 RECORD_TYPE 没有此记录类型 · no code of the list RECORD_TYPE");
        }
        fields.forEach(field -> requireElement(recordType, field));
        return read(recordType, fields, purpose);
    }

    /** Access to fields of a record. */
    public static Access to(RecordType type, List<String> fields, PurposeId purpose) {
        return to(type.code(), fields, purpose);
    }

    /** Access as a line of the log tells it: a later version of the standard may know more types and elements. */
    static Access read(String recordType, List<String> fields, PurposeId purpose) {
        boolean sound = CODE.matcher(recordType).matches()
                && fields.stream().allMatch(field -> NAME.matcher(field).matches());
        if (!sound || String.join(",", fields).length() > LONGEST_FIELDS) {
            throw new IllegalArgumentException("字段名不符，或合计超过500个字符 · names of fields, at most 500 characters together");
        }
        return new Access(recordType, fields, purpose);
    }

    /** A type that this version of the standard has no record for yet can only be held to the form of names. */
    private static void requireElement(String recordType, String field) {
        boolean known = RecordTypes.find(recordType)
                .map(type -> type.element(field).isPresent()
                        || RecordTypes.header().element(field).isPresent())
                .orElse(true);
        if (!known) {
            throw new IllegalArgumentException("不是该记录的数据元 · a field is no element of " + recordType);
        }
        Allowed.requireNobody(field, "field");
    }

    /** Returns the code of the record type, such as {@code HHD}. */
    public String recordType() {
        return recordType;
    }

    /** Returns the names of the elements; empty when the whole record was accessed. */
    public List<String> fields() {
        return fields;
    }

    /** Returns what the data was used for. */
    public PurposeId purpose() {
        return purpose;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Access access
                && access.recordType.equals(recordType)
                && access.fields.equals(fields)
                && access.purpose.equals(purpose);
    }

    @Override
    public int hashCode() {
        return Objects.hash(recordType, fields, purpose);
    }

    @Override
    public String toString() {
        return recordType + fields + " " + purpose;
    }
}
