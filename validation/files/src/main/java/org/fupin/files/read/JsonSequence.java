package org.fupin.files.read;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** The objects of a JSON array, or objects one after another; broken syntax ends the table. */
final class JsonSequence implements RowSource {

    private final JsonInput input;
    private final JsonFactory factory;
    private final JsonObjects objects;
    private @Nullable JsonParser parser;
    private boolean inArray;
    private boolean ended;

    JsonSequence(JsonInput input, JsonFactory factory, JsonObjects objects) {
        this.input = input;
        this.factory = factory;
        this.objects = objects;
    }

    @Override
    public boolean read(RawRow row) throws IOException {
        if (ended) {
            return false;
        }
        if (parser == null) {
            parser = factory.createParser(ObjectReadContext.empty(), new Decoded(input.in()));
        }
        row.begin(line(parser));
        try {
            return element(parser, row);
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            ended = true;
            input.reject(row, JsonFiles.malformed(e, input.at(line(parser))));
            return true;
        }
    }

    private boolean element(JsonParser json, RawRow row) {
        JsonToken token = json.nextToken();
        if (token == JsonToken.START_ARRAY && !inArray) {
            inArray = true;
            token = json.nextToken();
        }
        if (token == JsonToken.END_ARRAY) {
            inArray = false;
            ended = true;
            row.begin(line(json));
            token = json.nextToken();
        }
        if (token == null) {
            return false;
        }
        row.begin(line(json));
        if (ended || token != JsonToken.START_OBJECT) {
            json.skipChildren();
            input.reject(row, JsonFiles.noObject(input.at(row.line())));
            return true;
        }
        IntakeNotice trouble = objects.read(json, row, input.at(row.line()));
        if (trouble != null) {
            input.reject(row, trouble);
        } else {
            input.checkDecoded(row);
        }
        return true;
    }

    private static long line(JsonParser json) {
        return Math.max(1, json.currentTokenLocation().getLineNr());
    }

    @Override
    public boolean strictWidth() {
        return false;
    }

    @Override
    public void close() throws IOException {
        if (parser != null) {
            parser.close();
        }
        input.in().close();
    }

    /** The decoded text as the parser wants it. */
    private static final class Decoded extends Reader {
        private final StrictReader in;

        Decoded(StrictReader in) {
            this.in = in;
        }

        @Override
        public int read(char[] chars, int from, int length) throws IOException {
            return in.read(chars, from, length);
        }

        @Override
        public void close() {
            // the table closes the text
        }
    }
}
