package org.fupin.validation.dataset;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The comment lines {@code -- name: value} that open a dataset rule or an indicator, and the SQL below them. A line that
 * begins with two or more spaces behind its dashes goes on with the value above.
 */
final class RuleHeader {

    private static final List<String> REQUIRED =
            List.of("code", "severity", "record", "field", "reads", "title", "zh", "en", "basis", "confidence");
    private static final String FURTHER = "--  ";
    private static final Set<String> OPTIONAL = Set.of("narrowed", "evaluated", "contradicts");

    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<String> required;
    private final Set<String> optional;
    private final String sql;

    private RuleHeader(String text, List<String> required, Set<String> optional) {
        this.required = required;
        this.optional = optional;
        String[] lines = text.split("\\R", -1);
        int at = 0;
        String last = null;
        while (at < lines.length && lines[at].startsWith("--")) {
            if (last != null && lines[at].startsWith(FURTHER)) {
                values.merge(last, lines[at].substring(FURTHER.length()).strip(), (above, more) -> above + "\n" + more);
            } else {
                last = put(lines[at], at + 1);
            }
            at++;
        }
        for (String name : required) {
            if (!values.containsKey(name)) {
                throw fault("缺少“" + name + "”", "“" + name + "” is missing");
            }
        }
        sql = String.join("\n", Arrays.asList(lines).subList(at, lines.length)).strip();
    }

    static RuleHeader parse(String text) {
        return parse(text, REQUIRED, OPTIONAL);
    }

    /** Reads a header with other properties: those that must stand in it and those that may. */
    static RuleHeader parse(String text, List<String> required, Set<String> optional) {
        return new RuleHeader(text.startsWith("\uFEFF") ? text.substring(1) : text, required, optional);
    }

    private String put(String line, int number) {
        int colon = line.indexOf(':');
        String name = colon < 0 ? "" : line.substring(2, colon).strip();
        if (!required.contains(name) && !optional.contains(name)) {
            throw fault("第 " + number + " 行不是已知的规则属性", "line " + number + " is no known property of a rule");
        }
        if (values.put(name, line.substring(colon + 1).strip()) != null) {
            throw fault("第 " + number + " 行重复“" + name + "”", "line " + number + " repeats “" + name + "”");
        }
        return name;
    }

    String sql() {
        return sql;
    }

    /** The value of a property that must not be empty. */
    String text(String name) {
        String value = values.getOrDefault(name, "");
        if (value.isEmpty()) {
            throw fault("“" + name + "”为空", "“" + name + "” is empty");
        }
        return value;
    }

    /** The value of a property that may be empty or absent. */
    @Nullable
    String optional(String name) {
        String value = values.getOrDefault(name, "");
        return value.isEmpty() ? null : value;
    }

    /** A constant by its name in any case. */
    <E extends Enum<E>> E constant(String name, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(text(name))) {
                return constant;
            }
        }
        throw fault("“" + name + "”取值无效", "“" + name + "” has no such value");
    }

    /** A fault of the rule in one line. */
    IllegalArgumentException fault(String zh, String en) {
        String code = values.getOrDefault("code", "?");
        return new IllegalArgumentException("数据集规则 " + code + "：" + zh + " · dataset rule " + code + ": " + en);
    }
}
