package org.fupin.files.read;

import java.io.IOException;
import java.util.Map;
import org.fupin.validation.finding.Place;
import org.fupin.validation.rule.IntakeRule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Opens JSON files: one object a line, or an array (or several objects) over many lines. */
final class JsonFiles {

    private static final int LONGEST_NAME = 1024;
    private static final int LOOK = 1 << 16;

    private JsonFiles() {}

    static TableReader open(ByteSource source, boolean lines, ReadOptions options, IntakeSink sink) throws IOException {
        Encoding encoding = EncodingDetector.detect(source, options.encoding());
        boolean perLine = perLine(source, encoding, lines);
        StrictReader in = new StrictReader(source.open(), encoding.charset(), encoding.skip());
        Place table = new Place(source.path(), null, 0, null);
        JsonObjects objects = new JsonObjects(options.limits());
        JsonInput input = new JsonInput(in, encoding.name(), table, sink);
        JsonFactory factory = factory(options.limits());
        RowSource rows = perLine
                ? new JsonLines(input, new LineReader(in, options.limits().maxRowChars()), factory, objects)
                : new JsonSequence(input, factory, objects);
        return new JsonTable(table, encoding.name(), new GuardedRows(rows, table, sink), objects.names(), sink);
    }

    /** An array is read as one whatever the suffix; objects that each stand on a line are read line by line. */
    private static boolean perLine(ByteSource source, Encoding encoding, boolean lines) throws IOException {
        char[] chars = new char[LOOK];
        int length = 0;
        try (StrictReader in = new StrictReader(source.open(), encoding.charset(), encoding.skip())) {
            for (int count = 0; count >= 0 && length < LOOK - 1; length += Math.max(count, 0)) {
                count = in.read(chars, length, LOOK - length);
            }
        }
        String start = new String(chars, 0, length).stripLeading();
        if (lines || start.isEmpty()) {
            return !start.startsWith("[");
        }
        int end = start.indexOf('\n');
        return start.startsWith("{")
                && end > 0
                && start.substring(0, end).stripTrailing().endsWith("}")
                && start.substring(end).stripLeading().startsWith("{");
    }

    static JsonFactory factory(ReadLimits limits) {
        return JsonFactory.builder()
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxDepth())
                        .maxStringLength(limits.maxRowChars())
                        .maxNameLength(LONGEST_NAME)
                        .build())
                .build();
    }

    static IntakeNotice malformed(JacksonException e, Place place) {
        if (e instanceof StreamConstraintsException) {
            return IntakeNotice.of(IntakeRule.LIMIT, "JSON 嵌套过深或文字过长", "JSON is nested too deep or too long", place);
        }
        return IntakeNotice.of(IntakeRule.BROKEN, "JSON 不合语法或被截断", "JSON is malformed or cut off", place);
    }

    static IntakeNotice tooLong(Place place) {
        return IntakeNotice.of(IntakeRule.LIMIT, "本行过长", "the row is too long", place);
    }

    static IntakeNotice noObject(Place place) {
        return IntakeNotice.of(IntakeRule.BROKEN, "不是 JSON 对象", "this is no JSON object", place);
    }

    static IntakeNotice undecodable(long offset, String encoding, Place place) {
        return new IntakeNotice(IntakeRule.UNDECODABLE, Map.of("offset", offset, "encoding", encoding), place);
    }
}
