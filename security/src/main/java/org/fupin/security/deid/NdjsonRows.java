package org.fupin.security.deid;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fupin.security.SecurityRefusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * The rows of an NDJSON file in UTF-8: one object a line. A line that is no sound object is a broken row, as is one in
 * which a wanted property holds an object or an array, or stands twice.
 */
public final class NdjsonRows implements RowSource {

    private static final int LONGEST_LINE = 4 << 20;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxStringLength(LONGEST_LINE)
                    .maxNumberLength(1000)
                    .build())
            .build();

    private final String name;
    private final CsvRows.Bytes bytes;

    private NdjsonRows(String name, CsvRows.Bytes bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** The objects of that file. */
    public static NdjsonRows of(Path file) {
        return new NdjsonRows(String.valueOf(file.getFileName()), () -> Files.newInputStream(file));
    }

    static NdjsonRows of(CsvRows.Bytes bytes) {
        return new NdjsonRows("ndjson", bytes);
    }

    @Override
    public void read(List<String> columns, Sink sink) throws IOException {
        Map<String, Integer> places = new HashMap<>();
        for (String column : columns) {
            places.put(column, places.size());
        }
        BitSet met = new BitSet();
        long number = 0;
        try (InputStream in = new BufferedInputStream(bytes.open(), 1 << 16)) {
            Line line = new Line();
            while (line.read(in)) {
                number++;
                if (!line.blank()) {
                    row(line, number, new Wanted(places, met), sink);
                }
            }
        }
        if (number > 0) {
            places.forEach((column, place) -> {
                if (!met.get(place)) {
                    throw CsvRows.noColumn(column);
                }
            });
        }
    }

    private record Wanted(Map<String, Integer> places, BitSet met) {}

    private static void row(Line line, long number, Wanted wanted, Sink sink) throws IOException {
        List<String> values = new ArrayList<>(java.util.Collections.nCopies(wanted.places.size(), ""));
        if (values(line, values, wanted)) {
            sink.row(number, values);
        } else {
            sink.broken(number);
        }
    }

    private static boolean values(Line line, List<String> values, Wanted wanted) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), line.bytes, 0, line.length)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                Integer place = wanted.places.get(parser.currentName());
                JsonToken token = parser.nextToken();
                if (place == null) {
                    parser.skipChildren();
                } else if (token.isStructStart()) {
                    return false;
                } else {
                    wanted.met.set(place);
                    values.set(place, token == JsonToken.VALUE_NULL ? "" : parser.getString());
                }
            }
            return parser.nextToken() == null;
        } catch (JacksonException e) {
            return false;
        }
    }

    /** One line of bytes, of bounded length. */
    private final class Line {
        private byte[] bytes = new byte[1 << 12];
        private int length;

        boolean read(InputStream in) throws IOException {
            length = 0;
            int c = in.read();
            boolean any = c >= 0;
            while (c >= 0 && c != '\n') {
                if (length == bytes.length) {
                    if (length >= LONGEST_LINE) {
                        throw new SecurityRefusal(SecurityRefusal.Code.LIMIT, name);
                    }
                    bytes = java.util.Arrays.copyOf(bytes, length * 2);
                }
                bytes[length++] = (byte) c;
                c = in.read();
            }
            return any;
        }

        boolean blank() {
            for (int i = 0; i < length; i++) {
                if (bytes[i] != ' ' && bytes[i] != '\r' && bytes[i] != '\t') {
                    return false;
                }
            }
            return true;
        }
    }
}
