package org.fupin.files.read;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a manifest says of one file.
 *
 * @param name name of the resource, which may be that of a record type
 * @param record name of the record type, by {@code fupin:record}; null when not said
 * @param encoding name of the encoding, null when not said
 * @param header values of common header elements, by canonical name
 * @param rowCount number of rows, -1 when not said
 * @param sha256 SHA-256 of the file in hexadecimal, null when not said
 */
record ManifestResource(
        String name,
        @Nullable String record,
        @Nullable String encoding,
        Map<String, String> header,
        long rowCount,
        @Nullable String sha256) {

    static final ManifestResource NONE = new ManifestResource("", null, null, Map.of(), -1, null);
}
