package org.fupin.validation.profile;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One part of a profile's text and the name it goes by in messages.
 *
 * @param name name of the part
 * @param node what stands there
 */
record ProfilePart(String name, JsonNode node) {

    /** Refuses names that the part does not have: a misspelt switch must not be passed over. */
    void only(String... names) {
        if (absent()) {
            return;
        }
        mapping();
        for (String each : node.propertyNames()) {
            if (!List.of(names).contains(each)) {
                throw fault("未知的项 · unknown name “" + each + "”; " + String.join(", ", names));
            }
        }
    }

    ProfilePart part(String child) {
        return new ProfilePart(child, node.path(child));
    }

    /** The parts of a mapping by their names; none when it is absent. */
    List<ProfilePart> named() {
        List<ProfilePart> parts = new ArrayList<>();
        if (!absent()) {
            mapping();
            for (Map.Entry<String, JsonNode> entry : node.properties()) {
                parts.add(new ProfilePart(entry.getKey(), entry.getValue()));
            }
        }
        return parts;
    }

    /** The parts of a list; none when it is absent. */
    List<ProfilePart> listed() {
        if (!absent() && !node.isArray()) {
            throw fault("应为列表 · must be a list");
        }
        List<ProfilePart> parts = new ArrayList<>();
        for (JsonNode each : node) {
            parts.add(new ProfilePart(name + "[" + parts.size() + "]", each));
        }
        return parts;
    }

    /** The text of the part itself. */
    String text() {
        if (!node.isValueNode() || node.isNull() || node.asString().isBlank()) {
            throw fault("应为文本 · must be a text");
        }
        return node.asString();
    }

    @Nullable
    String text(String child) {
        ProfilePart part = part(child);
        return part.absent() ? null : part.text();
    }

    String needed(String child) {
        String text = text(child);
        if (text == null) {
            throw fault("缺少 · lacks “" + child + "”");
        }
        return text;
    }

    boolean flag(String child) {
        JsonNode value = node.path(child);
        if (!value.isMissingNode() && !value.isBoolean()) {
            throw fault(child + " 应为 · must be true or false");
        }
        return value.asBoolean(false);
    }

    BigDecimal number(String child) {
        String text = needed(child);
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + ": " + child + " 不是数 · is no number: " + text, e);
        }
    }

    @Nullable
    LocalDate date(String child) {
        return part(child).absent() ? null : day(child);
    }

    LocalDate day(String child) {
        String text = needed(child);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    name + ": " + child + " 应写作 · must be a day like 2020-12-31: " + text, e);
        }
    }

    private boolean absent() {
        return node.isMissingNode() || node.isNull();
    }

    private void mapping() {
        if (!node.isObject()) {
            throw fault("应为“名称: 值” · must be names with values");
        }
    }

    private IllegalArgumentException fault(String message) {
        return new IllegalArgumentException(name + ": " + message);
    }
}
