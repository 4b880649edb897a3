package org.fupin.validation.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fupin.validation.json.RecordJson;

/** Reads the examples under {@code schemas/cases}. */
public final class RuleCases {

    private static final Path CASES = Path.of("../../schemas/cases");
    private static final String DEFAULT_DAY = "2020-12-31";

    private static final List<RuleCase> ALL = List.copyOf(read());

    private RuleCases() {}

    /** Every example of one record, those of dataset rules left out. */
    public static List<RuleCase> all() {
        return ALL;
    }

    private static List<RuleCase> read() {
        return files().stream().flatMap(file -> read(file).stream()).toList();
    }

    /** The files of examples by the code of their rule, in its order. */
    static List<Path> files() {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The examples of one record in one file. */
    @SuppressWarnings("unchecked")
    static List<RuleCase> read(Path file) {
        Map<String, Object> root = RecordJson.mapper().readValue(file.toFile(), Map.class);
        String rule = (String) root.get("rule");
        if (!file.getFileName().toString().equals(rule + ".json")) {
            throw new AssertionError(file + " holds cases of " + rule);
        }
        List<RuleCase> cases = new ArrayList<>();
        for (Map<String, Object> each : (List<Map<String, Object>>) root.get("cases")) {
            if (each.containsKey("record")) {
                cases.add(new RuleCase(
                        rule,
                        (String) each.get("name"),
                        (String) each.get("expect"),
                        RuleCase.type((String) each.get("record")),
                        (Map<String, Object>) each.getOrDefault("data", Map.of()),
                        (Map<String, Object>) each.getOrDefault("header", Map.of()),
                        LocalDate.parse((String) each.getOrDefault("asOf", DEFAULT_DAY))));
            }
        }
        return cases;
    }
}
