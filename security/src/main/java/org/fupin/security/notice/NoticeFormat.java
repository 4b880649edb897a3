package org.fupin.security.notice;

import java.util.Locale;
import java.util.Optional;

/** Formats that a notice is written in. */
public enum NoticeFormat {
    /** A web page of its own, without scripts. */
    HTML,
    /** CSV in UTF-8 with a byte order mark, as spreadsheet programs want it. */
    CSV,
    /** CSV in GB18030, for old programs. */
    CSV_GB18030,
    /** A workbook. */
    XLSX,
    /** A word processor's document. */
    DOCX;

    /** The format of a file of that name; of {@code .csv} that in UTF-8. Empty if there is none. */
    public static Optional<NoticeFormat> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            return Optional.of(HTML);
        }
        if (name.endsWith(".csv")) {
            return Optional.of(CSV);
        }
        if (name.endsWith(".xlsx")) {
            return Optional.of(XLSX);
        }
        return name.endsWith(".docx") ? Optional.of(DOCX) : Optional.empty();
    }
}
