package org.fupin.security.audit;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.fupin.security.ConstantTime;
import org.fupin.security.CryptoSuite;
import org.fupin.security.keys.KeyId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line as bytes: one JSON object, fixed order, nothing to escape, a line feed. A line is read only if writing it again
 * gives the same bytes, so there is one spelling for each event and no parser can read it in two ways.
 */
final class EntryFormat {

    /** No line is longer. */
    static final int LONGEST = 1 << 14;

    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd'T'HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 3, 3, true)
            .appendLiteral('Z')
            .toFormatter(Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(4)
                            .maxNumberLength(20)
                            .build())
                    .build())
            .build();

    private EntryFormat() {}

    static String time(Instant at) {
        return TIME.format(at);
    }

    static Instant instant(String time) {
        return Instant.from(TIME.parse(time));
    }

    static byte[] write(AuditEntry entry) {
        EventFields fields = entry.event().fields();
        StringBuilder line = new StringBuilder(256);
        line.append("{\"seq\":").append(entry.seq());
        text(line, "at", time(entry.at()));
        text(line, "actor", fields.actor().value());
        text(line, "action", fields.action());
        LogStart start = fields.start();
        if (start != null) {
            text(line, "log", start.log().value());
            text(line, "suite", start.suite().name());
            line.append(",\"format\":").append(EventFields.FORMAT);
        }
        Access access = fields.access();
        if (access != null) {
            text(line, "record", access.recordType());
            list(line, "fields", access.fields());
            text(line, "purpose", access.purpose().value());
        }
        list(line, "objects", fields.objects().stream().map(ObjectDigest::value).toList());
        list(line, "keys", fields.keys().stream().map(KeyId::value).toList());
        counts(line, fields.counts());
        text(line, "result", fields.result().name());
        if (fields.reason() != null) {
            text(line, "reason", fields.reason());
        }
        text(line, "prev", entry.previous());
        return line.append("}\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void text(StringBuilder line, String name, String value) {
        line.append(",\"").append(name).append("\":\"").append(value).append('"');
    }

    private static void list(StringBuilder line, String name, List<String> values) {
        if (!values.isEmpty()) {
            line.append(",\"").append(name).append("\":[\"");
            line.append(String.join("\",\"", values)).append("\"]");
        }
    }

    private static void counts(StringBuilder line, Map<String, Long> counts) {
        if (!counts.isEmpty()) {
            StringBuilder body = new StringBuilder();
            counts.forEach((name, count) -> body.append(body.length() == 0 ? "" : ",")
                    .append('"')
                    .append(name)
                    .append("\":")
                    .append(count));
            line.append(",\"counts\":{").append(body).append('}');
        }
    }

    static @Nullable AuditEntry read(byte[] line) {
        if (line.length > LONGEST || line.length == 0 || line[line.length - 1] != '\n') {
            return null;
        }
        try {
            AuditEntry entry = entry(JSON.readTree(line));
            return ConstantTime.equal(write(entry), line) ? entry : null;
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }

    private static AuditEntry entry(JsonNode json) {
        String previous = string(json, "prev");
        if (!DIGEST.matcher(previous).matches()
                || !json.path("seq").canConvertToLong()
                || json.path("seq").asLong() < 0) {
            throw new IllegalArgumentException("not a line of the log");
        }
        return new AuditEntry(
                json.path("seq").asLong(), instant(string(json, "at")), AuditEvent.ofLog(fields(json)), previous);
    }

    private static EventFields fields(JsonNode json) {
        return new EventFields(
                string(json, "action"),
                new ActorId(string(json, "actor")),
                json.has("record") ? access(json) : null,
                all(json, "objects", ObjectDigest::new),
                all(json, "keys", KeyId::new),
                counts(json.path("counts")),
                AuditResult.valueOf(string(json, "result")),
                json.has("reason") ? string(json, "reason") : null,
                json.has("log") ? start(json) : null);
    }

    private static Access access(JsonNode json) {
        return Access.read(
                string(json, "record"), all(json, "fields", name -> name), new PurposeId(string(json, "purpose")));
    }

    private static LogStart start(JsonNode json) {
        return new LogStart(new LogId(string(json, "log")), CryptoSuite.valueOf(string(json, "suite")));
    }

    private static SortedMap<String, Long> counts(JsonNode json) {
        SortedMap<String, Long> counts = new TreeMap<>();
        json.propertyStream().forEach(count -> {
            if (!count.getValue().canConvertToLong()) {
                throw new IllegalArgumentException("not a count");
            }
            counts.put(count.getKey(), count.getValue().asLong());
        });
        return counts;
    }

    private static String string(JsonNode json, String name) {
        JsonNode value = json.path(name);
        if (!value.isString()) {
            throw new IllegalArgumentException("no text: " + name);
        }
        return value.asString();
    }

    private static <T> List<T> all(JsonNode json, String name, Function<String, T> type) {
        List<T> all = new ArrayList<>();
        for (JsonNode value : json.path(name)) {
            if (!value.isString()) {
                throw new IllegalArgumentException("no text: " + name);
            }
            all.add(type.apply(value.asString()));
        }
        return all;
    }
}
