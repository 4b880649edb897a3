package org.fupin.files.header;

import java.util.Map;
import org.fupin.files.read.PackageEntry;
import org.fupin.model.type.RecordType;
import org.fupin.schemas.Crosswalks;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a table before its header is looked for.
 *
 * @param record the record type that the user states, null when he leaves it to the file
 * @param entry the file, with what the manifest says of it
 * @param aliases canonical element name by header text, by record name: a profile's headers
 * @param system whose field codes may be headers
 * @param part the part of a form that the table is read for, null when it is read for the first time
 */
public record HeaderRequest(
        @Nullable RecordType record,
        PackageEntry entry,
        Map<String, Map<String, String>> aliases,
        String system,
        @Nullable RecordType part) {

    /** A file with the field codes of the national poverty register, if any. */
    public HeaderRequest(@Nullable RecordType record, PackageEntry entry, Map<String, Map<String, String>> aliases) {
        this(record, entry, aliases, Crosswalks.POVERTY_REGISTER, null);
    }

    /** A file of which nothing more is known. */
    public static HeaderRequest of(PackageEntry entry) {
        return new HeaderRequest(null, entry, Map.of());
    }

    /** The same table, read for that part of a form. */
    public HeaderRequest of(RecordType wanted) {
        return new HeaderRequest(record, entry, aliases, system, wanted);
    }

    Map<String, String> aliasesOf(RecordType type) {
        return aliases.getOrDefault(type.name(), Map.of());
    }
}
