package org.fupin.validation.check;

import java.util.Arrays;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.jspecify.annotations.Nullable;

/**
 * The values of one row while it is bound, checked and judged; reused from row to row. Each element is absent, present
 * or invalid; bits stand at the element's index. A value that no rule reads may be left out of {@link #values} although
 * its bit says that it is present.
 */
public final class RowState {

    private final RecordType type;

    /** Values of the record's elements, null where absent, invalid or not kept. */
    public final @Nullable Object[] values;

    /** Values of the common header's elements. */
    public final @Nullable Object[] header =
            new @Nullable Object[RecordTypes.header().elements().size()];

    /** Elements that hold a value. */
    public long present;

    /** Elements whose cell could not be read or breaks a constraint. */
    public long invalid;

    /** Elements whose constraints the reader has already checked. */
    public long sound;

    /** Header elements that hold a value. */
    public long headerPresent;

    /** Header elements whose cell could not be read or breaks a constraint. */
    public long headerInvalid;

    /** Header elements whose constraints the reader has already checked. */
    public long headerSound;

    private @Nullable Object @Nullable [] faulty;

    /** An empty row of that type. */
    public RowState(RecordType type) {
        if (type.elements().size() > Long.SIZE) {
            throw new IllegalArgumentException(type + " has more than 64 elements; split it by its printed sections");
        }
        this.type = type;
        this.values = new @Nullable Object[type.elements().size()];
    }

    /** The record type. */
    public RecordType type() {
        return type;
    }

    /** Forgets the record's values; the header's stay, since most files hold them once. */
    public void clear() {
        Arrays.fill(values, null);
        present = 0;
        invalid = 0;
        sound = 0;
        faulty = null;
    }

    /** Sets a value of the record. */
    public void put(int index, Object value) {
        values[index] = value;
        present |= 1L << index;
    }

    /** Says that the cell of an element cannot be read or breaks a constraint. */
    public void spoil(int index) {
        values[index] = null;
        present &= ~(1L << index);
        invalid |= 1L << index;
    }

    /** The same of a value that breaks a constraint; it may still tell whose row this is. */
    public void spoil(int index, Object value) {
        spoil(index);
        if (faulty == null) {
            faulty = new @Nullable Object[values.length];
        }
        faulty[index] = value;
    }

    /** The value that breaks a constraint of the element, null where none does. Rules never see it. */
    public @Nullable Object faulty(int index) {
        return faulty == null ? null : faulty[index];
    }

    /** Sets or removes a value of the header. */
    public void putHeader(int index, @Nullable Object value) {
        header[index] = value;
        headerPresent = value == null ? headerPresent & ~(1L << index) : headerPresent | 1L << index;
        headerInvalid &= ~(1L << index);
    }

    /** Says that the cell of a header element cannot be read or breaks a constraint. */
    public void spoilHeader(int index) {
        putHeader(index, null);
        headerInvalid |= 1L << index;
    }
}
