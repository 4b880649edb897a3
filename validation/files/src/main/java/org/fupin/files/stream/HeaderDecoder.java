package org.fupin.files.stream;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.fupin.files.bind.Reading;
import org.fupin.files.bind.RowBinder;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordTypes;
import org.fupin.model.type.ValueType;
import org.fupin.validation.check.RecordPlan;
import org.fupin.validation.check.RowState;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the common header's elements that stand in the rows; a value that the last row had too is not read again. */
final class HeaderDecoder {

    private final RecordPlan plan;
    private final List<Element> elements = RecordTypes.header().elements();
    private final char[][] last = new char[elements.size()][];
    private final @Nullable Object[] values = new @Nullable Object[elements.size()];
    private final @Nullable Object[] constants;
    private long ever;
    private long seen;

    /**
     * A decoder for one table.
     *
     * @param constants values of the header elements for rows that do not give their own
     */
    HeaderDecoder(RecordPlan plan, @Nullable Object[] constants) {
        this.plan = plan;
        this.constants = constants;
        Arrays.fill(last, new char[0]);
    }

    void begin() {
        seen = 0;
    }

    /** Gives the elements that this row lacks and others had their constant back; the elements it gave, as bits. */
    long end(RowState row) {
        for (long left = ever & ~seen; left != 0; left &= left - 1) {
            int index = Long.numberOfTrailingZeros(left);
            row.putHeader(index, constants[index]);
        }
        row.headerSound = seen;
        return seen;
    }

    boolean decode(int index, JsonParser parser, JsonToken token, RowState row) {
        long bit = 1L << index;
        boolean number =
                token == JsonToken.VALUE_NUMBER_INT && elements.get(index).type() == ValueType.YEAR;
        if ((seen & bit) != 0 || !number && token != JsonToken.VALUE_STRING) {
            return false;
        }
        seen |= bit;
        ever |= bit;
        char[] chars = parser.getStringCharacters();
        int from = parser.getStringOffset();
        int to = from + parser.getStringLength();
        if (values[index] == null || !Arrays.equals(last[index], 0, last[index].length, chars, from, to)) {
            if (!read(index, new String(chars, from, to - from))) {
                return false;
            }
            last[index] = Arrays.copyOfRange(chars, from, to);
        }
        row.putHeader(index, values[index]);
        return true;
    }

    /** Reads a value and puts it to its constraints; false when the ordinary way has to look at it. */
    private boolean read(int index, String text) {
        values[index] = null;
        Reading reading = RowBinder.readHeader(elements.get(index), text);
        if (reading.rule() != null || reading.value() == null) {
            return false;
        }
        Object value = Objects.requireNonNull(reading.value());
        if (plan.headerElement(index).breach(value) != null) {
            return false;
        }
        values[index] = value;
        return true;
    }
}
