package org.fupin.files.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.fupin.validation.finding.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An NDJSON file in UTF-8 whose bytes somebody else cuts into lines: gives the bytes, and turns single lines into rows.
 * For one thread.
 */
public final class JsonLineFile extends TableReader {

    private static final int LOOK = 1 << 16;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Place table;
    private final IntakeSink sink;
    private final ReadLimits limits;
    private final JsonFactory factory;
    private final JsonObjects objects;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);

    JsonLineFile(Place table, List<String> names, ReadLimits limits, IntakeSink sink) {
        super(table, "UTF-8", sink);
        this.table = table;
        this.sink = sink;
        this.limits = limits;
        this.factory = JsonFiles.factory(limits);
        this.objects = new JsonObjects(limits);
        names.forEach(objects::know);
    }

    /** Whether the file begins with an object and, as far as it is looked at, holds strict UTF-8. */
    static boolean fits(ByteSource source) throws IOException {
        byte[] start;
        try (InputStream in = open(source)) {
            start = in.readNBytes(LOOK);
        }
        int first = 0;
        while (first < start.length && start[first] >= 0 && start[first] <= ' ') {
            first++;
        }
        return first < start.length && start[first] == '{' && decodes(start);
    }

    /** The bytes behind a byte order mark. */
    static InputStream open(ByteSource source) throws IOException {
        InputStream in = new BufferedInputStream(source.open(), LOOK);
        in.mark(MARK.length);
        if (!java.util.Arrays.equals(in.readNBytes(MARK.length), MARK)) {
            in.reset();
        }
        return in;
    }

    private static boolean decodes(byte[] start) {
        ByteBuffer bytes = ByteBuffer.wrap(start);
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        return !strict.decode(bytes, CharBuffer.allocate(start.length), start.length < LOOK)
                .isError();
    }

    /** Fills the row from the bytes of one line; what is wrong with it goes to the sink, and the row is broken. */
    public void parse(byte[] bytes, int from, int to, long line, RawRow row) {
        row.begin(line);
        Place place = new Place(table.file(), null, line, null);
        IntakeNotice trouble =
                to - from > 4L * limits.maxRowChars() ? JsonFiles.tooLong(place) : read(bytes, from, to, row, place);
        if (trouble != null) {
            row.breakOff();
            sink.accept(trouble);
        }
    }

    private @Nullable IntakeNotice read(byte[] bytes, int from, int to, RawRow row, Place place) {
        char[] chars;
        int length;
        try {
            CharBuffer text = decoder.decode(ByteBuffer.wrap(bytes, from, to - from));
            chars = text.array();
            length = text.length();
        } catch (CharacterCodingException e) {
            return JsonFiles.undecodable(badByte(bytes, from, to), encoding(), place);
        }
        if (length > limits.maxRowChars()) {
            return JsonFiles.tooLong(place);
        }
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), chars, 0, length)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return JsonFiles.noObject(place);
            }
            IntakeNotice trouble = objects.read(parser, row, place);
            return trouble == null && parser.nextToken() != null ? JsonFiles.noObject(place) : trouble;
        } catch (JacksonException e) {
            return JsonFiles.malformed(e, place);
        }
    }

    /** The first bad byte of the line, counted from 1 in the line. */
    private long badByte(byte[] bytes, int from, int to) {
        ByteBuffer left = ByteBuffer.wrap(bytes, from, to - from);
        CharBuffer room = CharBuffer.allocate(to - from + 1);
        decoder.reset();
        decoder.decode(left, room, true);
        return left.position() - from + 1L;
    }

    /** Tells, at the end of the file, if there were no rows or not as many as the manifest promises. */
    public void checkCount(long rows) {
        checkEnd(rows);
    }

    /** Makes the name the next column, unless it is one. */
    public void know(String name) {
        objects.know(name);
    }

    /** Forgets the columns beyond the first so many. */
    public void forget(int kept) {
        objects.forget(kept);
    }

    @Override
    public List<String> columns() {
        return Collections.unmodifiableList(objects.names());
    }

    @Override
    public List<RawRow> head() {
        return List.of();
    }

    @Override
    public void headerAt(int row) {
        throw new IllegalArgumentException("JSON has no header row");
    }

    @Override
    boolean read(RawRow row) {
        return false;
    }

    @Override
    public void close() {}
}
