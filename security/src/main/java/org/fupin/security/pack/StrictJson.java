package org.fupin.security.pack;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fupin.security.ConstantTime;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON that {@link CanonicalJson} wrote, and nothing else: what is read is written again and must give the same
 * bytes. So there is one way only to say a thing, and no second reader can understand it otherwise.
 */
final class StrictJson {

    private static final int MOST_DEPTH = 6;
    private static final int LONGEST_TEXT = 64 << 10;
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_NUMBER = 17;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_DEPTH)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    private final String object;

    private StrictJson(String object) {
        this.object = object;
    }

    /**
     * The members of an object: texts, whole numbers as {@code Long}, booleans, lists and objects.
     *
     * @param object how a refusal names it
     * @throws org.fupin.security.SecurityRefusal MALFORMED
     */
    static Map<String, Object> read(byte[] bytes, String object) {
        Map<String, Object> members = new StrictJson(object).parse(bytes);
        if (!ConstantTime.equal(CanonicalJson.write(members), bytes)) {
            throw Refusals.malformed(object);
        }
        return members;
    }

    private Map<String, Object> parse(byte[] bytes) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text(bytes))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw Refusals.malformed(object);
            }
            return members(parser);
        } catch (JacksonException | CharacterCodingException e) {
            throw Refusals.malformed(object);
        }
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private Map<String, Object> members(JsonParser parser) {
        Map<String, Object> members = new TreeMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            members.put(name, value(parser, parser.nextToken()));
        }
        return members;
    }

    private List<Object> items(JsonParser parser) {
        List<Object> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(parser, token));
        }
        return items;
    }

    private Object value(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> members(parser);
            case START_ARRAY -> items(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> number(parser);
            default -> throw Refusals.malformed(object);
        };
    }

    private Long number(JsonParser parser) {
        long number = parser.getLongValue();
        if (Math.abs(number) > CanonicalJson.MOST) {
            throw Refusals.malformed(object);
        }
        return number;
    }
}
