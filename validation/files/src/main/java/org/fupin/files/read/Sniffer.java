package org.fupin.files.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells what a file is, from its first bytes and its suffix; where they differ the bytes are right. */
final class Sniffer {

    /** What a file turns out to be. */
    enum Content {
        CSV,
        XLSX,
        JSON,
        NDJSON,
        ZIP,
        OLD_WORKBOOK,
        WEB_PAGE,
        NO_WORKBOOK,
        OTHER
    }

    private Sniffer() {}

    static Content of(ByteSource source) throws IOException {
        byte[] first;
        try (InputStream in = source.open()) {
            first = in.readNBytes(64);
        }
        String suffix = suffix(source.path());
        if (first.length >= 4 && first[0] == 'P' && first[1] == 'K' && first[2] <= 8) {
            return suffix.equals("zip") ? Content.ZIP : Content.XLSX;
        }
        if (first.length >= 4 && first[0] == (byte) 0xD0 && first[1] == (byte) 0xCF) {
            return suffix.equals("doc") || suffix.equals("ppt") ? Content.OTHER : Content.OLD_WORKBOOK;
        }
        boolean markup =
                new String(first, StandardCharsets.ISO_8859_1).stripLeading().startsWith("<");
        return switch (suffix) {
            case "csv", "tsv", "txt", "tab" -> markup ? Content.WEB_PAGE : Content.CSV;
            case "json" -> Content.JSON;
            case "ndjson", "jsonl" -> Content.NDJSON;
            case "zip" -> Content.ZIP;
            case "xlsx", "xlsm" -> Content.NO_WORKBOOK;
            case "xls", "et" -> markup ? Content.WEB_PAGE : Content.CSV;
            default -> Content.OTHER;
        };
    }

    static String suffix(String path) {
        int dot = path.lastIndexOf('.');
        return dot < path.lastIndexOf('/') ? "" : path.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
