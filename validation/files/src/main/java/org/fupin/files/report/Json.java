package org.fupin.files.report;

import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON: UTF-8, line feeds, keys in the order they are given. */
final class Json implements AutoCloseable {

    private static final ObjectWriter LINE = JsonMapper.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .writer();
    private static final ObjectWriter PAGE = LINE.with(new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private final JsonGenerator generator;

    private Json(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Spread over lines, for a file. */
    static Json page(OutputStream out) {
        return new Json(PAGE.createGenerator(out));
    }

    /** One object a line, for a log. */
    static Json lines(OutputStream out) {
        return new Json(LINE.withRootValueSeparator("\n").createGenerator(out));
    }

    Json object() {
        generator.writeStartObject();
        return this;
    }

    Json object(String name) {
        generator.writeName(name);
        return object();
    }

    Json array(String name) {
        generator.writeName(name);
        generator.writeStartArray();
        return this;
    }

    Json end() {
        if (generator.streamWriteContext().inArray()) {
            generator.writeEndArray();
        } else {
            generator.writeEndObject();
        }
        return this;
    }

    Json put(String name, @Nullable String value) {
        generator.writeName(name);
        if (value == null) {
            generator.writeNull();
        } else {
            generator.writeString(CleanText.wellFormed(value));
        }
        return this;
    }

    Json put(String name, long value) {
        generator.writeName(name);
        generator.writeNumber(value);
        return this;
    }

    Json put(String name, boolean value) {
        generator.writeName(name);
        generator.writeBoolean(value);
        return this;
    }

    Json put(String name, Map<String, String> values) {
        object(name);
        values.forEach((key, value) -> put(CleanText.wellFormed(key), value));
        return end();
    }

    Json item(String value) {
        generator.writeString(CleanText.wellFormed(value));
        return this;
    }

    void newline() {
        generator.writeRaw('\n');
    }

    @Override
    public void close() {
        generator.close();
    }
}
