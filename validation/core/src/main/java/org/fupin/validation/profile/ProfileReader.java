package org.fupin.validation.profile;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fupin.model.annotation.Severity;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.schemas.Parameter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads profiles from YAML; every fault is named with its place in the file. */
public final class ProfileReader {

    private static final Set<String> PARTS = Set.of("name", "rules", "parameters", "headers", "datasetRules", "waivers");

    private final Set<String> codes;

    /** A reader that knows these rule codes. */
    public ProfileReader(Set<String> codes) {
        this.codes = Set.copyOf(codes);
    }

    /**
     * Reads a profile; SQL files it names are looked up beside it.
     *
     * @throws IOException if the file or a SQL file cannot be read
     * @throws IllegalArgumentException if it is no profile; the message says what is wrong
     */
    public Profile read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        try {
            return profile(new YAMLMapper().readTree(text), file);
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw new IllegalArgumentException(
                    file + (place == null ? "" : ":" + place.getLineNr()) + ": 不是有效的 YAML · not valid YAML", e);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    private Profile profile(JsonNode root, Path file) throws IOException {
        for (String part : root.propertyNames()) {
            if (!PARTS.contains(part)) {
                throw new IllegalArgumentException("未知的项 · unknown part “" + part + "”; " + PARTS);
            }
        }
        return new Profile(
                root.path("name").asString(file.getFileName().toString()),
                rules(root.path("rules")),
                parameters(root.path("parameters")),
                headers(root.path("headers")),
                sql(root.path("datasetRules"), file),
                waivers(root.path("waivers")));
    }

    private Map<String, RuleSwitch> rules(JsonNode node) {
        Map<String, RuleSwitch> rules = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            JsonNode change = entry.getValue();
            String severity = text(change, "severity");
            rules.put(
                    known(entry.getKey()),
                    new RuleSwitch(
                            severity == null ? null : severity(severity),
                            change.path("disabled").asBoolean(false),
                            needed(change, "reason", entry.getKey())));
        }
        return rules;
    }

    private static List<Parameter> parameters(JsonNode node) {
        List<Parameter> parameters = new ArrayList<>();
        for (JsonNode each : node) {
            String name = needed(each, "name", "parameters");
            String division = text(each, "division");
            parameters.add(new Parameter(
                    name,
                    new BigDecimal(needed(each, "value", name)),
                    each.path("unit").asString(""),
                    date(text(each, "from")),
                    date(text(each, "to")),
                    division == null ? "CN" : division,
                    needed(each, "source", name),
                    "sure"));
        }
        return parameters;
    }

    private static Map<String, Map<String, String>> headers(JsonNode node) {
        Map<String, Map<String, String>> headers = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            RecordType type = RecordTypes.find(entry.getKey())
                    .orElseThrow(() -> new IllegalArgumentException("没有记录类型 · no record type " + entry.getKey()));
            Map<String, String> names = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> alias : entry.getValue().properties()) {
                names.put(alias.getKey(), element(type, alias.getValue().asString("")));
            }
            headers.put(type.name(), names);
        }
        return headers;
    }

    private static String element(RecordType type, String name) {
        if (type.element(name).isEmpty() && RecordTypes.header().element(name).isEmpty()) {
            throw new IllegalArgumentException(type + " 没有数据元 · has no element " + name);
        }
        return name;
    }

    private static List<String> sql(JsonNode node, Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        for (JsonNode each : node) {
            texts.add(Files.readString(file.resolveSibling(each.asString("")), StandardCharsets.UTF_8));
        }
        return texts;
    }

    private List<Waiver> waivers(JsonNode node) {
        List<Waiver> waivers = new ArrayList<>();
        for (JsonNode each : node) {
            String rule = known(needed(each, "rule", "waivers"));
            waivers.add(new Waiver(
                    rule,
                    text(each, "record"),
                    needed(each, "key", rule),
                    needed(each, "reason", rule),
                    needed(each, "approver", rule),
                    LocalDate.parse(needed(each, "expires", rule))));
        }
        return waivers;
    }

    private String known(String code) {
        if (!codes.contains(code)) {
            throw new IllegalArgumentException("没有规则 · no rule " + code);
        }
        return code;
    }

    private static Severity severity(String text) {
        try {
            return Severity.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("severity 应为 · must be error, warning or info: " + text, e);
        }
    }

    private static String needed(JsonNode node, String name, String where) {
        String text = text(node, name);
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException(where + ": 缺少 · lacks “" + name + "”");
        }
        return text;
    }

    private static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isMissingNode() || value.isNull() ? null : value.asString();
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
