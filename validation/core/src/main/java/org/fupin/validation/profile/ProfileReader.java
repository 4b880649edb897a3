package org.fupin.validation.profile;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fupin.model.annotation.Severity;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.schemas.Crosswalks;
import org.fupin.schemas.Parameter;
import org.fupin.validation.dataset.DatasetRule;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads profiles from YAML; every fault is named with its place in the file, and nothing unknown is passed over. */
public final class ProfileReader {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

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
        String text = content(file);
        try {
            return profile(new ProfilePart("profile", YAML.readTree(text)), file);
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw new IllegalArgumentException(
                    file + (place == null ? "" : ":" + place.getLineNr()) + ": 不是有效的 YAML · not valid YAML", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    private Profile profile(ProfilePart root, Path file) throws IOException {
        root.only("name", "rules", "parameters", "headers", "datasetRules", "waivers", "system");
        Set<String> known = new HashSet<>(codes);
        List<String> sql = sql(root.part("datasetRules"), file, known);
        String name = root.text("name");
        return new Profile(
                name == null ? String.valueOf(file.getFileName()) : name,
                rules(root.part("rules"), known),
                parameters(root.part("parameters")),
                headers(root.part("headers")),
                sql,
                waivers(root.part("waivers"), known),
                system(root.text("system")));
    }

    private static String system(@Nullable String name) {
        String system = name == null ? Crosswalks.POVERTY_REGISTER : name;
        if (!Crosswalks.systems().contains(system)) {
            throw new IllegalArgumentException(
                    "system 应为 · must be " + String.join(", ", Crosswalks.systems()) + ": " + system);
        }
        return system;
    }

    private static Map<String, RuleSwitch> rules(ProfilePart part, Set<String> known) {
        Map<String, RuleSwitch> rules = new LinkedHashMap<>();
        for (ProfilePart change : part.named()) {
            change.only("severity", "disabled", "reason");
            String severity = change.text("severity");
            rules.put(
                    known(change.name(), known),
                    new RuleSwitch(
                            severity == null ? null : severity(severity),
                            change.flag("disabled"),
                            change.needed("reason")));
        }
        return rules;
    }

    private static List<Parameter> parameters(ProfilePart part) {
        List<Parameter> parameters = new ArrayList<>();
        for (ProfilePart each : part.listed()) {
            each.only("name", "value", "unit", "from", "to", "division", "source");
            String unit = each.text("unit");
            String division = each.text("division");
            parameters.add(new Parameter(
                    each.needed("name"),
                    each.number("value"),
                    unit == null ? "" : unit,
                    each.date("from"),
                    each.date("to"),
                    division == null ? "CN" : division,
                    each.needed("source"),
                    "sure"));
        }
        return parameters;
    }

    private static Map<String, Map<String, String>> headers(ProfilePart part) {
        Map<String, Map<String, String>> headers = new LinkedHashMap<>();
        for (ProfilePart record : part.named()) {
            RecordType type = RecordTypes.find(record.name())
                    .orElseThrow(() -> new IllegalArgumentException("没有记录类型 · no record type " + record.name()));
            Map<String, String> names = new LinkedHashMap<>();
            for (ProfilePart alias : record.named()) {
                names.put(alias.name(), element(type, alias.text()));
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

    private static List<String> sql(ProfilePart part, Path file, Set<String> known) throws IOException {
        List<String> texts = new ArrayList<>();
        for (ProfilePart each : part.listed()) {
            String text = content(file.resolveSibling(each.text()));
            String code = DatasetRule.parse(text).code();
            if (!known.add(code)) {
                throw new IllegalArgumentException("规则代码已被占用 · the code of a rule is taken: " + code);
            }
            texts.add(text);
        }
        return texts;
    }

    private static List<Waiver> waivers(ProfilePart part, Set<String> known) {
        List<Waiver> waivers = new ArrayList<>();
        for (ProfilePart each : part.listed()) {
            each.only("rule", "record", "key", "reason", "approver", "expires");
            waivers.add(new Waiver(
                    known(each.needed("rule"), known),
                    record(each.text("record")),
                    each.needed("key"),
                    each.needed("reason"),
                    each.needed("approver"),
                    each.day("expires")));
        }
        return waivers;
    }

    private static @Nullable String record(@Nullable String name) {
        if (name == null) {
            return null;
        }
        return RecordTypes.find(name)
                .map(RecordType::name)
                .orElseThrow(() -> new IllegalArgumentException("没有记录类型 · no record type " + name));
    }

    private static String known(String code, Set<String> known) {
        if (!known.contains(code)) {
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

    private static String content(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + ": 不是 UTF-8 文本 · is not UTF-8 text", e);
        }
    }
}
