package org.fupin.security.keys;

import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Turns small JSON documents of the keys into records and back: strict, bounded, and always written the same way. */
final class RingJson {
    private static final int DEPTH = 8;
    private static final int LONGEST_TEXT = 1 << 16;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNumberLength(Long.SIZE)
                            .maxNameLength(Byte.MAX_VALUE)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private static final ObjectWriter WRITER = MAPPER.writer()
            .with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private RingJson() {}

    /** Returns the document in its one form: UTF-8, indented by two, lines ended by a line feed. */
    static byte[] write(Object document) {
        return WRITER.writeValueAsBytes(document);
    }

    /**
     * Reads a document.
     *
     * @throws SecurityRefusal {@code MALFORMED}; what stood in it is not repeated
     */
    static <T> T read(byte[] json, Class<T> type, String object) {
        try {
            T document = MAPPER.readValue(json, type);
            if (document != null) {
                return document;
            }
        } catch (JacksonException e) {
            throw new SecurityRefusal(Code.MALFORMED, object);
        }
        throw new SecurityRefusal(Code.MALFORMED, object);
    }
}
