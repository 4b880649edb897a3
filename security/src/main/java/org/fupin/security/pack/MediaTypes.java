package org.fupin.security.pack;

import java.util.Map;

/** Media types of the files that are exchanged, by their suffix. */
final class MediaTypes {

    private static final Map<String, String> BY_SUFFIX = Map.of(
            "csv", "text/csv",
            "txt", "text/plain",
            "tsv", "text/tab-separated-values",
            "json", "application/json",
            "ndjson", "application/x-ndjson",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "parquet", "application/vnd.apache.parquet",
            "pdf", "application/pdf",
            "zip", "application/zip");

    private MediaTypes() {}

    static String of(String path) {
        String suffix = path.substring(path.lastIndexOf('.') + 1);
        return BY_SUFFIX.getOrDefault(suffix, "application/octet-stream");
    }
}
