package org.fupin.validation.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.References;
import org.fupin.model.annotation.Severity;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.validation.rule.RuleDescription;
import org.fupin.validation.rule.RuleKind;

/**
 * The rule that what a record refers to is there, one query for each element marked {@link References}. The record may
 * be of any data year. Packages that hold a part of the register are usual, so the rule warns; a profile can raise it.
 */
public final class ReferenceRules {

    /** Code of the rule, whatever the element. */
    public static final String CODE = "REF-X-001";

    private static final String SQL = """
            SELECT s.rowId, s.%2$s
            FROM %1$s s
            LEFT JOIN (SELECT DISTINCT %4$s AS known FROM %3$s) k ON k.known = s.%2$s
            WHERE s.%2$s IS NOT NULL AND k.known IS NULL""";

    private static final Map<Class<?>, RecordType> TYPES =
            RecordTypes.all().stream().collect(Collectors.toMap(RecordType::javaType, Function.identity()));

    private static final RuleDescription RULE =
            description(List.of("*"), List.of(), "引用的记录不在包内", "the record that is referred to is not in the package");

    private ReferenceRules() {}

    /** What the rule says, of whatever element. */
    public static RuleDescription description() {
        return RULE;
    }

    /** One query for each element that refers to another record, in the order of the record types. */
    public static List<DatasetRule> all() {
        List<DatasetRule> rules = new ArrayList<>();
        for (RecordType type : RecordTypes.all()) {
            for (Element element : type.elements()) {
                target(element).ifPresent(target -> rules.add(rule(type, element, target)));
            }
        }
        return List.copyOf(rules);
    }

    /** The record type whose key the element holds, if it holds one. */
    public static Optional<RecordType> target(Element element) {
        return Optional.ofNullable(element.references()).map(TYPES::get);
    }

    private static DatasetRule rule(RecordType type, Element element, RecordType target) {
        String key = target.key().get(0);
        String name = element.name();
        Map<String, List<String>> reads = new TreeMap<>(Map.of(type.name(), List.of(name)));
        reads.merge(target.name(), List.of(key), (own, other) -> List.of(name, key));
        RuleDescription description = description(
                List.of(type.name()),
                List.of(name),
                element.zh() + " {" + name + "} 所指的" + target.zh() + "不在包内",
                "the package has no " + target.en() + " {" + name + "}");
        String evaluated = "SELECT count(*) FROM " + type.name() + " WHERE " + name + " IS NOT NULL";
        String sql = SQL.formatted(type.name(), name, target.name(), key);
        return new DatasetRule(
                description, type.name(), name, Collections.unmodifiableMap(reads), Set.of(), sql, evaluated, null);
    }

    private static RuleDescription description(List<String> records, List<String> fields, String zh, String en) {
        return new RuleDescription(
                CODE,
                RuleKind.DATASET,
                Severity.WARNING,
                records,
                fields,
                "引用的记录存在",
                zh,
                en,
                "Fupin",
                Confidence.PROPOSED,
                "Judged for every element that refers to another record, where the package has that kind of record; any"
                        + " data year counts.");
    }
}
