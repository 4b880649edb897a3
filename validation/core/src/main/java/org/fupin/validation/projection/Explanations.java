package org.fupin.validation.projection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fupin.model.constraint.ConstraintChecks;
import org.fupin.model.type.RecordType;
import org.fupin.validation.rule.IntakeRule;

/** What a rule looks for, in the words of the source that decides it. */
final class Explanations {

    private static final Path RULES = Path.of("src/main/java");
    private static final Path MODEL = Path.of("../../model/src/main/java");
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*", Pattern.DOTALL);

    private final Map<String, Map<String, Class<?>>> constraints = constraints();

    /** The comment on a class of a record rule. */
    static String of(Class<?> rule) {
        return comment(text(RULES, rule), "(?:@|public )");
    }

    /** The constraints that report the code, each with what it asks for; empty when none does. */
    String ofConstraints(String code) {
        return constraints.getOrDefault(code, Map.of()).values().stream()
                .map(type -> "`@" + type.getSimpleName() + "`: " + comment(text(MODEL, type), "(?:@|public )"))
                .collect(Collectors.joining("; "));
    }

    /** What reading found, for a rule of intake. */
    static String ofIntake(String code) {
        for (IntakeRule rule : IntakeRule.values()) {
            if (rule.description().code().equals(code)) {
                return comment(text(RULES, IntakeRule.class), rule.name() + "\\(");
            }
        }
        return "";
    }

    /** The first comment that stands before what follows, on one line and without marks of the language. */
    private static String comment(String source, String follows) {
        Matcher matcher =
                Pattern.compile(COMMENT.pattern() + follows, Pattern.DOTALL).matcher(source);
        if (!matcher.find()) {
            return "";
        }
        return matcher.group(1)
                .replaceAll("\\n\\s*\\*", " ")
                .replaceAll("\\{@\\w+ #?([^}]*)\\}", "$1")
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String text(Path sources, Class<?> type) {
        try {
            return Files.readString(sources.resolve(type.getName().replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException("no source of " + type.getName(), e);
        }
    }

    private static Map<String, Map<String, Class<?>>> constraints() {
        Map<String, Map<String, Class<?>>> constraints = new TreeMap<>();
        for (RecordType type : Pivot.types()) {
            type.elements().forEach(element -> {
                for (Annotation constraint : element.constraints()) {
                    Class<?> kind = constraint.annotationType();
                    new TreeSet<>(ConstraintChecks.codes(constraint))
                            .forEach(code -> constraints
                                    .computeIfAbsent(code, key -> new TreeMap<>())
                                    .put(kind.getSimpleName(), kind));
                }
            });
        }
        return constraints;
    }
}
