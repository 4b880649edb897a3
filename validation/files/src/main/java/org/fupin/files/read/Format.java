package org.fupin.files.read;

/** The formats of data files. */
public enum Format {
    /** Lines of text with a separator: comma, tab, semicolon or bar. */
    CSV,
    /** A workbook of sheets. */
    XLSX,
    /** One JSON array of objects, or one object. */
    JSON,
    /** One JSON object a line. */
    NDJSON
}
