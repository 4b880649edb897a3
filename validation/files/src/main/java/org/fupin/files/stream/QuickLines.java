package org.fupin.files.stream;

import org.fupin.model.type.Element;
import org.fupin.validation.check.RecordPlan;
import org.fupin.validation.check.RowState;
import org.jspecify.annotations.Nullable;

/** Goes through the lines of a chunk and reads each as a row, quickly where it is plainly right; for one thread. */
public final class QuickLines {

    /** Takes the lines of a chunk. */
    public interface Lines {

        /** Takes a row that was read quickly; the header elements that it gave are in the mask. */
        void quick(long line, long headerGiven);

        /** Takes the bytes of a line that must go the ordinary way. */
        void ordinary(byte[] bytes, int from, int to, long line);
    }

    private final QuickRow quick;
    private final RowState row;
    private final int longest;

    /**
     * A reader of lines that fills that row. It reads no line quickly before it knows the names that the line gives.
     *
     * @param kept elements whose values something needs, as bits
     * @param constants values of the common header for rows that do not give their own
     * @param longest most bytes of a line that may be read quickly, 0 to read none so
     */
    public QuickLines(RecordPlan plan, long kept, RowState row, @Nullable Object[] constants, int longest) {
        this.quick = new QuickRow(plan, kept, constants);
        this.row = row;
        this.longest = longest;
    }

    /** Makes the name that of an element, of the record's own or of the common header; each element has one name. */
    public void know(String name, Element element, boolean common) {
        if (common) {
            quick.knowCommon(name, element);
        } else {
            quick.know(name, element);
        }
    }

    /** Passes over this name from now on; the ordinary way has reported it as an unknown column. */
    public void ignore(String name) {
        quick.ignore(name);
    }

    /** Hands on every line that is not blank, in order; gives how many lines there were. */
    public long read(LineChunk chunk, Lines lines) {
        byte[] bytes = chunk.bytes;
        long line = chunk.firstLine;
        int at = 0;
        while (at < chunk.length) {
            int end = longest == 0 ? -1 : quickEnd(bytes, at);
            if (end >= 0) {
                lines.quick(line, quick.headerGiven());
            } else {
                end = Bytes.lineEnd(bytes, at);
                ordinary(bytes, at, end, line, lines);
            }
            at = Bytes.nextLine(bytes, end);
            line++;
        }
        return line - chunk.firstLine;
    }

    /** Reads the line quickly; the index of its end, -1 when it must go the ordinary way. */
    private int quickEnd(byte[] bytes, int from) {
        int end = quick.read(bytes, from, row);
        if (end < 0 || end - from > longest) {
            return -1;
        }
        while (bytes[end] == ' ' || bytes[end] == '\t') {
            end++;
        }
        return bytes[end] == '\n' || bytes[end] == '\r' ? end : -1;
    }

    private static void ordinary(byte[] bytes, int from, int to, long line, Lines lines) {
        for (int i = from; i < to; i++) {
            if (bytes[i] > ' ' || bytes[i] < 0) {
                lines.ordinary(bytes, from, to, line);
                return;
            }
        }
    }
}
