package org.fupin.files.relate;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.schemas.Parameters;
import org.fupin.validation.dataset.DatasetRule;
import org.fupin.validation.dataset.DatasetRules;
import org.fupin.validation.dataset.DatasetTables;
import org.fupin.validation.json.RecordJson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The life cycle of households, villages and counties, walked over every ordered pair of states in two years: a legal
 * step with all that belongs to it breaks no rule, any other exactly those that {@code schemas/cases/life-cycle} names.
 */
class LifeCycleTest {

    private static final Path CASES = Path.of("../../schemas/cases/life-cycle");
    private static final Path PAGE = Path.of("../../schemas/rules/life-cycle.md");
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{3}-[A-Z]-[0-9]{3}\\b");
    private static final LocalDate AS_OF = LocalDate.of(2021, 12, 31);
    private static final long MEMORY = 256L << 20;

    private final Map<String, DatasetRule> rules =
            DatasetRules.standard().stream().collect(Collectors.toMap(DatasetRule::code, Function.identity()));

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyPairOfStatesOfAHousehold() throws IOException {
        Map<String, Object> file = read("household.json");
        Map<String, Set<String>> wanted = new LinkedHashMap<>();
        Map<String, HouseholdSteps> scenarios = new LinkedHashMap<>();
        for (Map<String, Object> each : LifeCycleTest.<List<Map<String, Object>>>in(file, "transitions")) {
            for (HouseholdSteps.Variant variant : HouseholdSteps.Variant.values()) {
                if (each.containsKey(variant.text())) {
                    String county = String.valueOf(520100 + scenarios.size());
                    scenarios.put(
                            county,
                            new HouseholdSteps(
                                    county,
                                    in(each, "from"),
                                    in(each, "to"),
                                    (String) each.getOrDefault("change", ""),
                                    variant));
                    wanted.put(county, new TreeSet<>(LifeCycleTest.<List<String>>in(each, variant.text())));
                }
            }
        }
        Map<String, Set<String>> found = run(
                in(file, "rules"),
                scenarios.values().stream().collect(Collectors.toMap(HouseholdSteps::county, HouseholdSteps::tables)),
                AS_OF);
        return scenarios.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getValue().toString(),
                        () -> assertThat(found.getOrDefault(each.getKey(), Set.of()))
                                .isEqualTo(wanted.get(each.getKey()))));
    }

    @Test
    void everyPairIsThere() throws IOException {
        Set<String> pairs = new TreeSet<>();
        for (Map<String, Object> each :
                LifeCycleTest.<List<Map<String, Object>>>in(read("household.json"), "transitions")) {
            assertThat(pairs.add(LifeCycleTest.<String>in(each, "from") + in(each, "to")))
                    .isTrue();
            assertThat(each.get("legal"))
                    .isEqualTo(LifeCycleTest.<List<?>>in(each, "complete").isEmpty());
        }
        assertThat(pairs).hasSize(35).doesNotContain("--");
    }

    @ParameterizedTest
    @ValueSource(strings = {"monitoring.json", "village.json", "county.json"})
    void everyPackageBreaksTheRulesItNames(String name) throws IOException {
        Map<String, Object> file = read(name);
        List<String> codes = in(file, "rules");
        Map<String, Set<String>> found = new TreeMap<>();
        Map<String, Set<String>> wanted = new TreeMap<>();
        for (Map<String, Object> each : LifeCycleTest.<List<Map<String, Object>>>in(file, "cases")) {
            String what = in(each, "name");
            wanted.put(what, new TreeSet<>(LifeCycleTest.<List<String>>in(each, "fires")));
            found.put(what, new TreeSet<>());
            LocalDate asOf = LocalDate.parse((String) each.getOrDefault("asOf", AS_OF.toString()));
            found.putAll(run(codes, Map.of(what, in(each, "tables")), asOf));
        }
        assertThat(found).isEqualTo(wanted);
        assertThat(wanted.values().stream().flatMap(Set::stream)).containsAll(codes);
    }

    /** The page and the packages speak of the same rules, and of none that the standard lacks. */
    @Test
    void thePageNamesTheRulesOfThePackages() throws IOException {
        String page = Files.readString(PAGE);
        Set<String> named =
                CODE.matcher(page).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = Files.readString(PAGE.resolveSibling("index.csv"))
                .lines()
                .map(line -> line.substring(0, Math.max(0, line.indexOf(','))))
                .collect(Collectors.toSet());
        assertThat(known).containsAll(named);
        for (String name : List.of("household.json", "monitoring.json", "village.json", "county.json")) {
            assertThat(named).as(name).containsAll(LifeCycleTest.<List<String>>in(read(name), "rules"));
        }
    }

    private List<DatasetRule> rules(List<String> codes) {
        assertThat(rules).containsKeys(codes.toArray(String[]::new));
        return codes.stream().map(rules::get).toList();
    }

    /** Runs the rules once over the rows of all scenarios; says which rules the rows of each break. */
    private Map<String, Set<String>> run(
            List<String> codes, Map<String, Map<String, List<Map<String, Object>>>> scenarios, LocalDate asOf)
            throws IOException {
        List<DatasetRule> judged = rules(codes);
        Map<Long, String> names = new HashMap<>();
        Map<String, Set<String>> found = new TreeMap<>();
        RelationSettings settings = new RelationSettings(asOf, Parameters.standard(), MEMORY, MEMORY, 1, folder);
        try (RelationStore store = RelationStore.open(settings, judged)) {
            for (DatasetRule rule : judged) {
                for (String table : rule.reads().keySet()) {
                    if (DatasetTables.holdsRecords(table)) {
                        store.declare(type(table));
                    }
                }
            }
            scenarios.forEach((name, tables) -> append(store, name, tables, names));
            for (DatasetRule rule : judged) {
                assertThat(store.run(
                                rule,
                                (rowId, details) -> found.computeIfAbsent(
                                                String.valueOf(names.get(rowId)), key -> new TreeSet<>())
                                        .add(rule.code())))
                        .isInstanceOf(RuleRun.Judged.class);
            }
        }
        return found;
    }

    private static void append(
            RelationStore store,
            String scenario,
            Map<String, List<Map<String, Object>>> tables,
            Map<Long, String> names) {
        tables.forEach((table, rows) -> {
            for (Map<String, Object> row : rows) {
                long rowId = names.size();
                names.put(rowId, scenario);
                try {
                    CaseRun.append(store, type(table), row, rowId);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
    }

    private static RecordType type(String table) {
        return RecordTypes.find(table).orElseThrow();
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T> T in(Map<String, Object> object, String name) {
        return (T) requireNonNull(object.get(name), name);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> read(String name) throws IOException {
        return RecordJson.mapper().readValue(Files.readString(CASES.resolve(name)), Map.class);
    }
}
