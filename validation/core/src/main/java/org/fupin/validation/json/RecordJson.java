package org.fupin.validation.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fupin.model.constraint.Presence;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Records as JSON objects: names as in the record, dates as ISO text, years and amounts as numbers, absent left out. */
public final class RecordJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .changeDefaultPropertyInclusion(
                    ignored -> JsonInclude.Value.construct(JsonInclude.Include.CUSTOM, JsonInclude.Include.NON_NULL)
                            .withValueFilter(Absent.class))
            .build();

    private RecordJson() {}

    /** The mapper: strict about unknown and repeated names, and about text where a number belongs. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /**
     * Reads a record from a JSON object.
     *
     * @throws IllegalArgumentException if the text is no such record; the message holds no value of it
     */
    public static <R extends CanonicalRecord> R read(String json, Class<R> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JacksonException e) {
            throw refused(e, type.getSimpleName());
        }
    }

    /**
     * Reads a row of a file, which may also hold elements of the common header that the record itself has not.
     *
     * @throws IllegalArgumentException if the text is no such record; the message holds no value of it
     */
    public static CanonicalRecord row(String json, RecordType type) {
        try {
            Map<String, Object> values = new LinkedHashMap<>(MAPPER.readValue(json, new TypeReference<>() {}));
            RecordTypes.header().elements().stream()
                    .map(Element::name)
                    .filter(name -> type.element(name).isEmpty())
                    .forEach(values::remove);
            return record(values, type);
        } catch (JacksonException e) {
            throw refused(e, type.name());
        }
    }

    /** Makes a record of names and JSON-like values. */
    public static CanonicalRecord record(Map<String, ?> values, RecordType type) {
        try {
            return MAPPER.convertValue(values, type.javaType());
        } catch (JacksonException e) {
            throw refused(e, type.name());
        }
    }

    /** Writes a record as one line of JSON; it holds personal values in clear. */
    public static String write(CanonicalRecord record) {
        return MAPPER.writeValueAsString(record);
    }

    /** What a record does not say: Jackson leaves out the values that this equals. */
    private static final class Absent {

        @Override
        public boolean equals(@Nullable Object value) {
            return !Presence.present(value);
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    private static IllegalArgumentException refused(JacksonException e, String type) {
        var location = e.getLocation();
        String where =
                location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
        return new IllegalArgumentException("no " + type + where + path(e));
    }

    private static String path(JacksonException e) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            path.append(path.isEmpty() ? ": " : ".").append(step.getPropertyName());
        }
        return path.toString();
    }
}
