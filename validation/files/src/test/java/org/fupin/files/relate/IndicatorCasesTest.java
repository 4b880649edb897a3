package org.fupin.files.relate;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fupin.model.mask.SensitiveKind;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.schemas.Indicator;
import org.fupin.schemas.Indicators;
import org.fupin.schemas.Parameters;
import org.fupin.validation.dataset.IndicatorLevel;
import org.fupin.validation.dataset.IndicatorQueries;
import org.fupin.validation.dataset.IndicatorQuery;
import org.fupin.validation.json.RecordJson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every example of every indicator, computed by hand, on the embedded database with the declared columns only. */
class IndicatorCasesTest {

    private static final Path FOLDER = Path.of("../../schemas/indicators");
    private static final long MEMORY = 256L << 20;
    private static final Pattern RATIO = Pattern.compile("([0-9.]+) \\* (.+) / nullif\\((.+), 0\\)");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> queryGivesExactlyTheExpectedRows() {
        return IndicatorQueries.standard().stream()
                .map(query -> DynamicTest.dynamicTest(query.code(), () -> {
                    List<Map<String, Object>> cases = cases(query);
                    assertThat(cases).isNotEmpty();
                    for (Map<String, Object> each : cases) {
                        check(query, each);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> aRatioUpsideDownFailsItsCases() {
        return IndicatorQueries.standard().stream()
                .filter(query -> RATIO.matcher(query.value()).matches())
                .map(query -> DynamicTest.dynamicTest(
                        query.code(),
                        () -> assertThat(cases(query))
                                .anySatisfy(each -> assertThat(found(upsideDown(query), each))
                                        .isNotEqualTo(wanted(each)))));
    }

    @Test
    void everyFileIsAnIndicatorWithCasesAndTheUnitOfTheCatalogue() throws IOException {
        Set<String> codes =
                IndicatorQueries.standard().stream().map(IndicatorQuery::code).collect(Collectors.toSet());
        assertThat(names("sql", ".sql")).isEqualTo(new TreeSet<>(codes));
        assertThat(names("cases", ".json")).isEqualTo(new TreeSet<>(codes));
        for (IndicatorQuery query : IndicatorQueries.standard()) {
            String text = Files.readString(FOLDER.resolve("sql/" + query.code() + ".sql"));
            assertThat(text).contains("\n-- unit: " + query.indicator().unit() + "\n");
            assertThat(text)
                    .contains("\n-- title: " + query.indicator().zh() + " · "
                            + query.indicator().en() + "\n");
        }
    }

    @Test
    void everyFormulaHasAQueryOrAReason() throws IOException {
        Set<String> written = new TreeSet<>(names("sql", ".sql"));
        Set<String> reasons = Files.readAllLines(FOLDER.resolve("not-derived.csv")).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> formulas = Indicators.all().stream()
                .filter(each -> !each.formula().equals("—"))
                .map(Indicator::code)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(List.of(Indicators.all().size(), formulas.size(), written.size(), reasons.size()))
                .containsExactly(340, 283, 273, 10);
        written.addAll(reasons);
        assertThat(written).isEqualTo(formulas);
    }

    @Test
    void registerAndSurveyAreNeverMixed() {
        assertThat(IndicatorQueries.standard()).allSatisfy(query -> {
            boolean survey = query.base().equals("1");
            assertThat(query.reads().containsKey("monitoringSurvey")).isEqualTo(survey);
            if (survey) {
                assertThat(query.reads()).hasSize(1);
                assertThat(query.level()).isEqualTo(IndicatorLevel.REPORTED);
                assertThat(query.sql()).contains("populationBase = '1'");
            }
        });
    }

    /** The sensitive elements of each record type stand in the SQL, since no table holds the dictionary. */
    @Test
    void theSensitiveElementsAreThoseOfTheDictionary() throws IOException {
        Set<SensitiveKind> grade4 = EnumSet.of(SensitiveKind.IDENTITY, SensitiveKind.ACCOUNT, SensitiveKind.HEALTH);
        Map<String, Long> counted = RecordTypes.all().stream()
                .flatMap(type -> type.elements().stream()
                        .filter(element -> grade4.contains(element.sensitive()))
                        .map(element -> type.code()))
                .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
        Map<String, Long> written = new TreeMap<>();
        Pattern.compile("SELECT '([A-Z]+)'(?: AS recordType)?, (\\d+)")
                .matcher(Files.readString(FOLDER.resolve("sql/Q-QUA-007.1.sql")))
                .results()
                .forEach(match -> written.put(match.group(1), Long.valueOf(match.group(2))));
        assertThat(written).isEqualTo(counted);
    }

    @Test
    void anIndicatorThatIsNotDerivedHasNoQuery() throws IOException {
        Set<String> derived =
                IndicatorQueries.standard().stream().map(IndicatorQuery::code).collect(Collectors.toSet());
        List<String> lines = Files.readAllLines(FOLDER.resolve("not-derived.csv"));
        assertThat(lines.get(0)).isEqualTo("code,reason");
        for (String line : lines.subList(1, lines.size())) {
            String code = line.substring(0, line.indexOf(','));
            assertThat(Indicators.find(code)).as(code).isPresent();
            assertThat(derived).doesNotContain(code);
            assertThat(line.substring(code.length() + 1)).as(code).isNotBlank();
        }
    }

    private void check(IndicatorQuery query, Map<String, Object> example) throws IOException {
        List<String> wanted = wanted(example);
        assertThat(found(query, example))
                .as(String.valueOf(example.get("name")))
                .isEqualTo(wanted);
        assertThat(wanted).isNotEmpty();
    }

    private static IndicatorQuery upsideDown(IndicatorQuery query) {
        String value = RATIO.matcher(query.value()).replaceFirst("$1 * $3 / nullif($2, 0)");
        return new IndicatorQuery(
                query.indicator(),
                query.level(),
                query.reads(),
                query.optional(),
                query.base(),
                value,
                query.confidence(),
                query.narrowed(),
                query.sql());
    }

    /** The values in scope that the query finds in the tables of the example, as sorted text. */
    @SuppressWarnings("unchecked")
    private List<String> found(IndicatorQuery query, Map<String, Object> example) throws IOException {
        RelationSettings settings =
                new RelationSettings(LocalDate.of(2020, 12, 31), Parameters.standard(), MEMORY, MEMORY, 1, folder);
        List<IndicatorValue> values = new ArrayList<>();
        try (RelationStore store = RelationStore.open(settings, List.of(query))) {
            fill(store, (Map<String, List<Map<String, Object>>>) requireNonNull(example.get("tables")));
            assertThat(store.run(query, values::add)).isInstanceOf(RuleRun.Judged.class);
        }
        IndicatorScope scope = IndicatorScope.of(values);
        return values.stream()
                .filter(scope::holds)
                .map(IndicatorCasesTest::text)
                .sorted()
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> wanted(Map<String, Object> example) {
        return ((List<Map<String, String>>) requireNonNull(example.get("expected")))
                .stream().map(IndicatorCasesTest::text).sorted().toList();
    }

    private static void fill(RelationStore store, Map<String, List<Map<String, Object>>> tables) throws IOException {
        long rowId = 0;
        for (Map.Entry<String, List<Map<String, Object>>> table : tables.entrySet()) {
            RecordType type = RecordTypes.find(table.getKey()).orElseThrow();
            store.declare(type);
            for (Map<String, Object> row : table.getValue()) {
                CaseRun.append(store, type, row, rowId++);
            }
        }
    }

    private static String text(IndicatorValue value) {
        return text(value.division(), value.object(), value.period(), value.value());
    }

    private static String text(Map<String, String> row) {
        return text(
                requireNonNull(row.get("division")),
                row.get("object"),
                requireNonNull(row.get("period")),
                new BigDecimal(requireNonNull(row.get("value"))));
    }

    private static String text(
            String division, @org.jspecify.annotations.Nullable String object, String period, BigDecimal value) {
        return division + " " + (object == null ? "" : object) + " " + period + " " + value.toPlainString();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> cases(IndicatorQuery query) throws IOException {
        String text = Files.readString(FOLDER.resolve("cases/" + query.code() + ".json"));
        Map<String, Object> root = RecordJson.mapper().readValue(text, Map.class);
        assertThat(root).containsEntry("indicator", query.code());
        return (List<Map<String, Object>>) requireNonNull(root.get("cases"));
    }

    private static Set<String> names(String part, String end) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(part))) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.substring(0, name.length() - end.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
