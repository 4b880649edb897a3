package org.fupin.files.stream;

import org.fupin.validation.check.RowState;

/**
 * Where a decoder puts its value.
 *
 * @param index index of the element
 * @param kept whether a rule, the key or a relation needs the value itself
 */
record Slot(int index, boolean kept) {

    void sound(RowState row) {
        long bit = 1L << index;
        row.present |= bit;
        row.sound |= bit;
    }

    void sound(RowState row, Object value) {
        row.values[index] = value;
        sound(row);
    }
}
