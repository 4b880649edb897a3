package org.fupin.validation.projection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.validation.dataset.DatasetRule;
import org.fupin.validation.dataset.DatasetRules;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rules.RecordRules;

/** What the rules really do: the SELECT of a dataset rule, the body of the class of a record rule. */
final class Predicates {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PARAMETER = Pattern.compile("parameter\\(\\s*\"([A-Z0-9_]+)\"|name = '([A-Z0-9_]+)'");

    private final Map<String, DatasetRule> dataset =
            DatasetRules.standard().stream().collect(Collectors.toMap(DatasetRule::code, rule -> rule));
    private final Map<String, Class<?>> record = RecordRules.all().stream()
            .collect(Collectors.toMap(Predicates::code, RecordRule::getClass, (first, again) -> first));

    /** The class of a record rule. */
    Optional<Class<?>> javaClass(String code) {
        return Optional.ofNullable(record.get(code));
    }

    /** The language of the predicate and its text; empty for a rule that is decided by a constraint or while reading. */
    Optional<Map.Entry<String, String>> of(String code) {
        DatasetRule rule = dataset.get(code);
        if (rule != null) {
            return Optional.of(Map.entry("sql", rule.sql()));
        }
        return javaClass(code).map(Predicates::body).map(text -> Map.entry("java", text));
    }

    /** The decreed numbers that the predicate asks for. */
    static List<String> parameters(String predicate) {
        return List.copyOf(PARAMETER
                .matcher(predicate)
                .results()
                .map(Predicates::name)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String name(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private static String code(RecordRule<?> rule) {
        return rule.getClass().getAnnotation(RuleInfo.class).code();
    }

    /** What stands between the braces of the class. */
    private static String body(Class<?> type) {
        Path file = SOURCES.resolve(type.getName().replace('.', '/') + ".java");
        try {
            String text = Files.readString(file);
            int start = text.indexOf('{', text.indexOf("public final class "));
            return text.substring(start + 1, text.lastIndexOf('}'))
                    .stripTrailing()
                    .stripIndent()
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException("no source of " + type.getName(), e);
        }
    }
}
