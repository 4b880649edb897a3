package org.fupin.security.notice.read;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.fupin.security.notice.scan.Line;
import org.fupin.security.notice.scan.Token;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON as records: each object of an array is one, with the scalars of the objects inside it; an array of scalars is
 * a row of its own. What is no JSON after all is given as text.
 */
final class JsonReader implements FormatReader {

    private static final int LONGEST_STRING = 20_000_000;
    private static final int MOST_VALUES = 4_096;
    private static final int LONG_NAME = 11;

    /** An object or array that is open. */
    private static final class Frame {
        final boolean object;
        final @Nullable String name;
        final List<Token> values = new ArrayList<>();

        Frame(boolean object, @Nullable String name) {
            this.object = object;
            this.name = name;
        }
    }

    static boolean looksLike(String start) {
        String trimmed = start.substring(1).stripLeading();
        boolean object = start.charAt(0) == '{' && (trimmed.startsWith("\"") || trimmed.startsWith("}"));
        boolean array =
                start.charAt(0) == '[' && !trimmed.isEmpty() && "{[\"]-0123456789tfn".indexOf(trimmed.charAt(0)) >= 0;
        return object || array;
    }

    @Override
    public void read(byte[] bytes, String name, Content content, Budget budget) throws IOException {
        TextBytes text = TextBytes.of(bytes);
        if (text.damaged()) {
            content.fault(Fault.ENCODING, 0);
        }
        content.begin(new Part(Part.Shape.RECORDS, "", false, false));
        try {
            tokens(text.open(), content, budget);
        } catch (JacksonException e) {
            content.begin(new Part(Part.Shape.TEXT, "", false, true));
            TextReader.lines(text.open(), content, budget);
            content.fault(Fault.UNREADABLE, 0);
        }
    }

    private static void tokens(Reader text, Content content, Budget budget) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(budget.limits().maxDepth())
                        .maxStringLength(LONGEST_STRING)
                        .build())
                .build();
        Deque<Frame> open = new ArrayDeque<>();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case START_OBJECT, START_ARRAY ->
                        open.push(new Frame(token == JsonToken.START_OBJECT, name(parser, open)));
                    case END_OBJECT, END_ARRAY -> close(open, line(parser), content, budget);
                    case PROPERTY_NAME -> name(parser, content, budget);
                    default -> value(parser, open, content, budget);
                }
            }
        }
    }

    /** A name may be what must not be shown itself, as where persons are listed by their numbers. */
    private static void name(JsonParser parser, Content content, Budget budget) {
        String name = parser.currentName();
        if (name.length() >= LONG_NAME) {
            emit(List.of(Token.value(1, "", name)), line(parser), content, budget);
        }
    }

    /** The name of the value that begins: its own, or that of the array it stands in. */
    private static @Nullable String name(JsonParser parser, Deque<Frame> open) {
        Frame frame = open.peek();
        if (frame == null) {
            return null;
        }
        return frame.object ? parser.currentName() : frame.name;
    }

    private static void value(JsonParser parser, Deque<Frame> open, Content content, Budget budget) {
        Frame frame = open.peek();
        String name = name(parser, open);
        String text = parser.getString();
        if (text == null || text.isEmpty()) {
            return;
        }
        if (frame == null) {
            emit(List.of(Token.value(1, "", text)), line(parser), content, budget);
            return;
        }
        frame.values.add(Token.value(frame.values.size() + 1, name == null ? "" : name, text));
        if (frame.values.size() >= MOST_VALUES) {
            emit(List.copyOf(frame.values), line(parser), content, budget);
            frame.values.clear();
        }
    }

    /** An object inside an object belongs to it; anything inside an array is a row. */
    private static void close(Deque<Frame> open, int line, Content content, Budget budget) {
        Frame frame = open.pop();
        Frame outer = open.peek();
        boolean merge = frame.object && outer != null && outer.object;
        if (merge && outer.values.size() + frame.values.size() <= MOST_VALUES) {
            for (Token token : frame.values) {
                String key = frame.name + "." + token.key();
                outer.values.add(Token.value(outer.values.size() + 1, key, token.text()));
            }
            return;
        }
        if (!frame.values.isEmpty()) {
            emit(frame.values, line, content, budget);
        }
    }

    private static void emit(List<Token> values, int line, Content content, Budget budget) {
        budget.cells(values.size());
        content.line(new Line(0, line, values));
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
