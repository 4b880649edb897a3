package org.fupin.files.stream;

import org.fupin.validation.check.RecordPlan;
import org.fupin.validation.check.RowState;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Goes through the lines of a chunk and reads each as a row, quickly where it is plainly right; for one thread. */
public final class QuickLines {

    /** Takes the lines of a chunk. */
    public interface Lines {

        /** Takes a row that was read quickly; its header elements that changed are in the mask. */
        void quick(long line, long headerGiven);

        /** Takes the bytes of a line that must go the ordinary way. */
        void ordinary(byte[] bytes, int from, int to, long line);
    }

    private final JsonFactory factory =
            JsonFactory.builder().disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();
    private final QuickRow quick;
    private final RowState row;

    /**
     * A reader of lines that fills that row.
     *
     * @param kept elements whose values something needs, as bits
     * @param constants values of the common header for rows that do not give their own
     */
    public QuickLines(RecordPlan plan, long kept, RowState row, @Nullable Object[] constants) {
        this.quick = new QuickRow(plan, kept, constants, factory);
        this.row = row;
    }

    /** Passes over this name from now on; the ordinary way has reported it as an unknown column. */
    public void ignore(String name) {
        quick.ignore(name);
    }

    /** Hands on every line that is not blank, in order; gives how many lines there were. */
    public long read(LineChunk chunk, Lines lines) {
        int at = 0;
        long line = chunk.firstLine;
        while (at < chunk.length) {
            Position position = run(chunk, at, line, lines);
            int end = Bytes.lineEnd(chunk.bytes, position.at, chunk.length);
            if (position.at < chunk.length) {
                ordinary(chunk, position.at, end, position.line, lines);
            }
            at = Math.min(end + 1, chunk.length);
            line = position.line + (end < chunk.length ? 1 : 0);
        }
        return line - chunk.firstLine;
    }

    private static void ordinary(LineChunk chunk, int from, int end, long line, Lines lines) {
        int to = end > from && chunk.bytes[end - 1] == '\r' ? end - 1 : end;
        for (int i = from; i < to; i++) {
            if (chunk.bytes[i] > ' ' || chunk.bytes[i] < 0) {
                lines.ordinary(chunk.bytes, from, to, line);
                return;
            }
        }
    }

    /** Reads quickly as far as possible: to the start of a line that must go the ordinary way, or to the end. */
    private Position run(LineChunk chunk, int start, long firstLine, Lines lines) {
        Position position = new Position(start, firstLine);
        try (JsonParser parser =
                factory.createParser(ObjectReadContext.empty(), chunk.bytes, start, chunk.length - start)) {
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                if (!quick.read(parser, row)) {
                    return position;
                }
                int end = start + (int) parser.currentLocation().getByteOffset();
                int lineEnd = position.wholeLine(chunk, end);
                if (lineEnd < 0) {
                    return position;
                }
                lines.quick(position.rowLine, quick.headerGiven());
                position.at = Math.min(lineEnd + 1, chunk.length);
                position.line = position.rowLine + (lineEnd < chunk.length ? 1 : 0);
            }
        } catch (JacksonException e) {
            return position;
        }
        return position;
    }

    /** How far the quick reading has come: the start of the first line that is not yet done. */
    private static final class Position {
        private int at;
        private long line;
        private long rowLine;

        Position(int at, long line) {
            this.at = at;
            this.line = line;
        }

        /**
         * Proves that from here to the end of the row there is one line of strict UTF-8, after blank lines at most, and
         * nothing but blanks behind it; gives the end of that line, -1 when it is not so.
         */
        int wholeLine(LineChunk chunk, int end) {
            int from = at;
            rowLine = line;
            while (from < end && chunk.bytes[from] <= ' ' && chunk.bytes[from] >= 0) {
                rowLine += chunk.bytes[from] == '\n' ? 1 : 0;
                from++;
            }
            if (Bytes.lines(chunk.bytes, from, end) != 0) {
                return -1;
            }
            int lineEnd = end;
            while (lineEnd < chunk.length && chunk.bytes[lineEnd] != '\n') {
                if (chunk.bytes[lineEnd] > ' ' || chunk.bytes[lineEnd] < 0) {
                    return -1;
                }
                lineEnd++;
            }
            return lineEnd;
        }
    }
}
