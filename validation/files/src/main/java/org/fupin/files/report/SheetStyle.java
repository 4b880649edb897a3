package org.fupin.files.report;

import org.fupin.model.annotation.Severity;

/** How a cell of a report's own sheet looks. */
enum SheetStyle {
    /** Plain text, wrapped. */
    PLAIN,
    /** Large and bold. */
    TITLE,
    /** Bold, on grey. */
    HEADER,
    /** On red. */
    ERROR,
    /** On amber. */
    WARNING,
    /** On blue. */
    INFO,
    /** Blue and underlined. */
    LINK;

    static SheetStyle of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }

    /** Colour of the ground, as spreadsheets write it, empty for none. */
    String fill() {
        return switch (this) {
            case HEADER -> "FFE4E9ED";
            case ERROR -> "FFF6C6C2";
            case WARNING -> "FFFCE3B6";
            case INFO -> "FFCFE0F7";
            case PLAIN, TITLE, LINK -> "";
        };
    }
}
