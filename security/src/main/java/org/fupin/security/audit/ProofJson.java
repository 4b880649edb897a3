package org.fupin.security.audit;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecurityRefusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Proofs as JSON files. */
final class ProofJson {

    private static final String EVENT = "fupin-event-proof/1";
    private static final String CONSISTENCY = "fupin-consistency-proof/1";
    private static final String RECORD = "fupin-record-proof/1";
    private static final int LARGEST = 1 << 16;
    private static final int LONGEST_PATH = 128;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(4).build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private ProofJson() {}

    static SecurityRefusal malformed() {
        return new SecurityRefusal(SecurityRefusal.Code.MALFORMED, "proof");
    }

    static String write(EventProof proof) {
        Map<String, Object> json = begin(EVENT);
        json.put("line", proof.line());
        json.put("path", hex(proof.path()));
        json.put("checkpoint", proof.checkpoint().text());
        return text(json);
    }

    static EventProof event(String text) {
        JsonNode json = parse(text, EVENT);
        return new EventProof(string(json, "line"), path(json), Checkpoint.parse(string(json, "checkpoint")));
    }

    static String write(ConsistencyProof proof) {
        Map<String, Object> json = begin(CONSISTENCY);
        json.put("path", hex(proof.path()));
        json.put("earlier", proof.earlier().text());
        json.put("later", proof.later().text());
        return text(json);
    }

    static ConsistencyProof consistency(String text) {
        JsonNode json = parse(text, CONSISTENCY);
        return new ConsistencyProof(
                path(json), Checkpoint.parse(string(json, "earlier")), Checkpoint.parse(string(json, "later")));
    }

    static String write(RecordProof proof) {
        Map<String, Object> json = begin(RECORD);
        json.put("suite", proof.suite().name());
        json.put("index", proof.index());
        json.put("size", proof.size());
        json.put("salt", HexFormat.of().formatHex(proof.salt()));
        json.put("path", hex(proof.path()));
        return text(json);
    }

    static RecordProof record(String text) {
        JsonNode json = parse(text, RECORD);
        if (!json.path("index").canConvertToLong() || !json.path("size").canConvertToLong()) {
            throw malformed();
        }
        try {
            return new RecordProof(
                    CryptoSuite.valueOf(string(json, "suite")),
                    json.path("index").asLong(),
                    json.path("size").asLong(),
                    HexFormat.of().parseHex(string(json, "salt")),
                    path(json));
        } catch (IllegalArgumentException e) {
            throw malformed();
        }
    }

    private static Map<String, Object> begin(String format) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", format);
        return json;
    }

    private static String text(Map<String, Object> json) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
    }

    private static List<String> hex(List<byte[]> path) {
        return path.stream().map(HexFormat.of()::formatHex).toList();
    }

    private static JsonNode parse(String text, String format) {
        JsonNode json = tree(text);
        if (!string(json, "format").equals(format)) {
            throw malformed();
        }
        return json;
    }

    private static JsonNode tree(String text) {
        if (text.length() > LARGEST) {
            throw new SecurityRefusal(SecurityRefusal.Code.LIMIT, "proof");
        }
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            throw malformed();
        }
    }

    private static List<byte[]> path(JsonNode json) {
        List<byte[]> path = new ArrayList<>();
        try {
            json.path("path").forEach(hash -> path.add(HexFormat.of().parseHex(hash.asString())));
        } catch (IllegalArgumentException | JacksonException e) {
            throw malformed();
        }
        if (path.size() > LONGEST_PATH || path.stream().anyMatch(hash -> hash.length != 32)) {
            throw malformed();
        }
        return path;
    }

    private static String string(JsonNode json, String name) {
        JsonNode value = json.path(name);
        if (!value.isString()) {
            throw malformed();
        }
        return value.asString();
    }
}
