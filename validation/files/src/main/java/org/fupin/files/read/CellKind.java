package org.fupin.files.read;

/** What a file says a cell is; CSV knows text only. */
public enum CellKind {
    /** Text; empty text is an empty cell. */
    TEXT,
    /** A number, as decimal text. */
    NUMBER,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** Several values, see {@link RawRow#items(int)}. */
    ARRAY,
    /** Named values, see {@link RawRow#items(int)}, each {@code name=value}. */
    OBJECT,
    /** A spreadsheet number shown as a date; its text is the ISO date, or date and time. */
    DATE_NUMBER,
    /** An explicit null of JSON. */
    NULL,
    /** An error of a spreadsheet formula, such as {@code #REF!}. */
    ERROR
}
