package org.fupin.files.stream;

import org.fupin.validation.check.RowState;

/** Reads the value at hand as that of one element, if it is plainly right. */
@FunctionalInterface
interface ValueDecoder {

    /** Leaves everything to the ordinary way. */
    ValueDecoder NONE = (in, row) -> false;

    /**
     * Passes over the value and puts it into the row, where it is kept.
     *
     * @return false when it must be read the ordinary way, which says what is wrong, if anything is
     */
    boolean decode(LineCursor in, RowState row);
}
