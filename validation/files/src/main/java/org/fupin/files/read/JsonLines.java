package org.fupin.files.read;

import java.io.IOException;
import org.fupin.validation.finding.Place;
import org.fupin.validation.rule.IntakeRule;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** One JSON object a line; a broken line costs that line. */
final class JsonLines implements RowSource {

    private final JsonInput input;
    private final LineReader lines;
    private final JsonFactory factory;
    private final JsonObjects objects;

    JsonLines(JsonInput input, LineReader lines, JsonFactory factory, JsonObjects objects) {
        this.input = input;
        this.lines = lines;
        this.factory = factory;
        this.objects = objects;
    }

    @Override
    public boolean read(RawRow row) throws IOException {
        while (lines.next()) {
            if (lines.tooLong() || !Blank.is(lines.buffer(), lines.from(), lines.from() + lines.length())) {
                row.begin(lines.line());
                parse(row);
                return true;
            }
        }
        return false;
    }

    private void parse(RawRow row) {
        Place place = input.at(lines.line());
        IntakeNotice trouble = lines.tooLong()
                ? IntakeNotice.of(IntakeRule.LIMIT, "本行过长", "the row is too long", place)
                : object(row, place);
        if (trouble != null) {
            input.reject(row, trouble);
        } else {
            input.checkDecoded(row);
        }
    }

    private @Nullable IntakeNotice object(RawRow row, Place place) {
        try (JsonParser parser =
                factory.createParser(ObjectReadContext.empty(), lines.buffer(), lines.from(), lines.length())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return JsonFiles.noObject(place);
            }
            IntakeNotice trouble = objects.read(parser, row, place);
            return trouble == null && parser.nextToken() != null ? JsonFiles.noObject(place) : trouble;
        } catch (JacksonException e) {
            return JsonFiles.malformed(e, place);
        }
    }

    @Override
    public boolean strictWidth() {
        return false;
    }

    @Override
    public void close() throws IOException {
        input.in().close();
    }
}
