package org.fupin.files.stream;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.fupin.files.bind.Reading;
import org.fupin.files.bind.RowBinder;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordTypes;
import org.fupin.model.type.ValueType;
import org.fupin.validation.check.RecordPlan;
import org.fupin.validation.check.RowState;
import org.jspecify.annotations.Nullable;

/** Reads the common header's elements that stand in the rows; a value that the last row had too is not read again. */
final class HeaderDecoder {

    private static final int YEAR_LENGTH = 4;

    private final RecordPlan plan;
    private final List<Element> elements = RecordTypes.header().elements();
    private final byte[][] last = new byte[elements.size()][];
    private final @Nullable Object[] values = new @Nullable Object[elements.size()];
    private final @Nullable Object[] constants;
    private long columns;

    /**
     * A decoder for one table.
     *
     * @param constants values of the header elements for rows that do not give their own
     */
    HeaderDecoder(RecordPlan plan, @Nullable Object[] constants) {
        this.plan = plan;
        this.constants = constants;
        Arrays.fill(last, new byte[0]);
    }

    /** Says that rows may give that element. */
    void know(int index) {
        columns |= 1L << index;
    }

    /** Gives the elements that this row could have given and did not their constant back. */
    void end(RowState row, long given) {
        for (long left = columns & ~given; left != 0; left &= left - 1) {
            int index = Long.numberOfTrailingZeros(left);
            row.putHeader(index, constants[index]);
        }
        row.headerSound = given;
    }

    boolean decode(int index, LineCursor in, RowState row) {
        boolean year = elements.get(index).type() == ValueType.YEAR;
        if (year ? !year(in) : !in.text()) {
            return false;
        }
        if (values[index] == null || !Arrays.equals(last[index], 0, last[index].length, in.bytes, in.from, in.to)) {
            if (!read(index, new String(in.bytes, in.from, in.to - in.from, StandardCharsets.UTF_8))) {
                return false;
            }
            last[index] = Arrays.copyOfRange(in.bytes, in.from, in.to);
        }
        row.putHeader(index, values[index]);
        return true;
    }

    private static boolean year(LineCursor in) {
        in.from = in.at;
        while (in.bytes[in.at] >= '1' - 1 && in.bytes[in.at] <= '9') {
            in.at++;
        }
        in.to = in.at;
        return in.to - in.from == YEAR_LENGTH && in.bytes[in.from] != '0';
    }

    /** Reads a value and puts it to its constraints; false when the ordinary way has to look at it. */
    private boolean read(int index, String text) {
        values[index] = null;
        Reading reading = RowBinder.readHeader(elements.get(index), text);
        Object value = reading.value();
        if (reading.rule() != null || value == null || plan.headerElement(index).breach(value) != null) {
            return false;
        }
        values[index] = value;
        return true;
    }
}
