package org.fupin.security.notice.read;

/** Format of a file, told from its bytes; the name only decides between CSV and other text. */
public enum FileFormat {
    /** Text in columns, divided by commas, semicolons or tabs. */
    CSV,
    /** Other text. */
    TEXT,
    /** A JSON document, or one on every line. */
    JSON,
    /** A web page. */
    HTML,
    /** A workbook of spreadsheets. */
    XLSX,
    /** A word processor's document. */
    DOCX,
    /** A page description. */
    PDF,
    /** Another package of XML, such as OFD, ODT, ODS, PPTX; read as text. */
    XML_PACKAGE,
    /** An archive of files. */
    ZIP,
    /** A picture; it cannot be read. */
    PICTURE,
    /** Office files of the old kind (DOC, XLS, WPS), and encrypted new ones; only raw text is looked at. */
    OLE,
    /** Anything else; only raw text is looked at. */
    UNKNOWN
}
