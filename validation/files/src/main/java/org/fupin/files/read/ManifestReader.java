package org.fupin.files.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.fupin.validation.finding.Place;
import org.fupin.validation.rule.IntakeRule;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a Frictionless Data Package manifest; unknown properties are left alone. */
final class ManifestReader {

    private static final int MOST_BYTES = 16 << 20;

    private ManifestReader() {}

    static Manifest read(ByteSource source, IntakeSink sink) throws IOException {
        Place place = new Place(source.path(), null, 0, null);
        try (InputStream in = source.open()) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                sink.accept(IntakeNotice.of(IntakeRule.LIMIT, "清单过大", "the manifest is too big", place));
                return Manifest.NONE;
            }
            JsonNode root = JsonMapper.shared().readTree(withoutMark(bytes));
            if (!root.isObject()) {
                sink.accept(broken(place));
                return Manifest.NONE;
            }
            return new Manifest(source.path(), resources(root, folder(source.path())));
        } catch (JacksonException e) {
            sink.accept(broken(place));
            return Manifest.NONE;
        }
    }

    private static byte[] withoutMark(byte[] bytes) {
        boolean marked = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB;
        return marked ? java.util.Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
    }

    private static IntakeNotice broken(Place place) {
        return IntakeNotice.of(IntakeRule.BROKEN, "清单不是 JSON 对象", "the manifest is no JSON object", place);
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static Map<String, ManifestResource> resources(JsonNode root, String folder) {
        Map<String, String> common = texts(root.path("fupin:header"));
        Map<String, ManifestResource> resources = new LinkedHashMap<>();
        for (JsonNode node : root.path("resources")) {
            Map<String, String> header = new LinkedHashMap<>(common);
            header.putAll(texts(node.path("fupin:header")));
            ManifestResource resource = new ManifestResource(
                    node.path("name").asString(""),
                    firstText(node.path("fupin:record"), node.path("schema").path("fupin:record")),
                    firstText(node.path("encoding")),
                    Map.copyOf(header),
                    firstCount(
                            node.path("rowCount"),
                            node.path("fupin:rowCount"),
                            node.path("stats").path("rows")),
                    sha256(firstText(node.path("hash"))));
            JsonNode path = node.path("path");
            if (path.isString()) {
                resources.put(normal(folder, path.asString()), resource);
            }
            for (JsonNode part : path) {
                resources.put(normal(folder, part.asString("")), resource);
            }
        }
        return resources;
    }

    private static String normal(String folder, String path) {
        return folder + (path.startsWith("./") ? path.substring(2) : path).replace('\\', '/');
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            if (property.getValue().isValueNode() && !property.getValue().isNull()) {
                texts.put(property.getKey(), property.getValue().asString());
            }
        }
        return texts;
    }

    private static @Nullable String firstText(JsonNode... nodes) {
        for (JsonNode node : nodes) {
            if (node.isString() && !node.asString().isBlank()) {
                return node.asString();
            }
        }
        return null;
    }

    private static long firstCount(JsonNode... nodes) {
        for (JsonNode node : nodes) {
            if (node.isIntegralNumber() && node.canConvertToLong()) {
                return node.asLong();
            }
        }
        return -1;
    }

    private static @Nullable String sha256(@Nullable String hash) {
        return hash != null && hash.startsWith("sha256:")
                ? hash.substring("sha256:".length()).toLowerCase(Locale.ROOT)
                : null;
    }
}
