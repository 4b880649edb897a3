package org.fupin.files.relate;

import static java.util.Objects.requireNonNull;

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

/**
 * One example of a dataset rule: the rows of some tables, those that must be in breach, and for some of these the other
 * rows that contradict together with it.
 */
record DatasetCase(
        String rule,
        String name,
        String expect,
        Map<String, List<Map<String, Object>>> tables,
        List<String> breaches,
        Map<String, List<String>> contradicts,
        LocalDate asOf) {

    private static final Path CASES = Path.of("../../schemas/cases");
    private static final String DEFAULT_DAY = "2020-12-31";

    /** Every example under {@code schemas/cases} that has tables. */
    static List<DatasetCase> all() {
        List<DatasetCase> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                read(file, cases);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    @SuppressWarnings("unchecked")
    private static void read(Path file, List<DatasetCase> cases) throws IOException {
        Map<String, Object> root = RecordJson.mapper().readValue(Files.readString(file), Map.class);
        for (Map<String, Object> each : (List<Map<String, Object>>) root.getOrDefault("cases", List.of())) {
            if (each.containsKey("tables")) {
                cases.add(new DatasetCase(
                        text(root, "rule"),
                        text(each, "name"),
                        text(each, "expect"),
                        (Map<String, List<Map<String, Object>>>) requireNonNull(each.get("tables")),
                        (List<String>) each.getOrDefault("breaches", List.of()),
                        (Map<String, List<String>>) each.getOrDefault("contradicts", Map.of()),
                        LocalDate.parse((String) each.getOrDefault("asOf", DEFAULT_DAY))));
            }
        }
    }

    private static String text(Map<String, Object> from, String name) {
        return (String) requireNonNull(from.get(name), name);
    }

    @Override
    public String toString() {
        return rule + " " + name;
    }
}
