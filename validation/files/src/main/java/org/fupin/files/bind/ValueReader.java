package org.fupin.files.bind;

import org.fupin.files.read.CellKind;

/** Reads the text of a cell as the value of one element. */
@FunctionalInterface
interface ValueReader {

    /** The text of the cell, never blank, as the value; the kind says what the format itself knows of the cell. */
    Reading read(String text, CellKind kind);
}
