package org.fupin.files.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duckdb.DuckDBDriver;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.schemas.Parameters;
import org.fupin.validation.dataset.DatasetRule;
import org.fupin.validation.dataset.DatasetTables;
import org.fupin.validation.dataset.Ddl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every record type has a table that the database takes, whatever its columns are called. */
class AllTablesTest {

    private static final long MEMORY = 256L << 20;

    @TempDir
    Path folder;

    @Test
    void theScriptRuns() throws SQLException {
        try (Connection database = new DuckDBDriver().connect("jdbc:duckdb:", new java.util.Properties());
                Statement statement = database.createStatement()) {
            statement.execute(Ddl.script());
            try (ResultSet count = statement.executeQuery("SELECT count(*) FROM duckdb_tables()")) {
                count.next();
                assertThat(count.getInt(1)).isEqualTo(DatasetTables.all().size());
            }
        }
    }

    @Test
    void everyTypeCanBeReadByARuleWithAllItsColumns() throws IOException {
        Map<RecordType, DatasetRule> rules = new LinkedHashMap<>();
        RecordTypes.all().forEach(type -> rules.put(type, rule(type)));
        RelationSettings settings =
                new RelationSettings(LocalDate.of(2020, 12, 31), Parameters.standard(), MEMORY, MEMORY, 1, folder);
        try (RelationStore store = RelationStore.open(settings, rules.values())) {
            for (RecordType type : rules.keySet()) {
                store.declare(type);
                store.append(type, 1, values(type), header());
            }
            for (Map.Entry<RecordType, DatasetRule> each : rules.entrySet()) {
                List<Map<String, String>> breaches = new ArrayList<>();
                RuleRun run = store.run(each.getValue(), (rowId, details) -> breaches.add(details));
                assertThat(run).as(each.getKey().name()).isEqualTo(new RuleRun.Judged(1, 1));
                assertThat(breaches.get(0).get(RowSink.KEY)).isEqualTo(key(each.getKey()));
            }
        }
    }

    @Test
    void aPartOfAKeyThatNeedNotBeThereMayBeEmpty() throws IOException {
        RecordType toilet = RecordTypes.find("TOI").orElseThrow();
        RelationSettings settings =
                new RelationSettings(LocalDate.of(2020, 12, 31), Parameters.standard(), MEMORY, MEMORY, 1, folder);
        try (RelationStore store = RelationStore.open(settings, List.of(rule(toilet)))) {
            @Nullable Object[] values = new @Nullable Object[toilet.elements().size()];
            values[toilet.element("villageCode").orElseThrow().index()] = "520102001001";
            store.declare(toilet);
            store.append(toilet, 1, values, header());
            List<String> keys = new ArrayList<>();
            store.run(rule(toilet), (rowId, details) -> keys.add(details.get(RowSink.KEY)));
            assertThat(keys).containsExactly("520102001001++2018");
        }
    }

    /** A rule that writes every column behind its table. */
    private static DatasetRule rule(RecordType type) {
        String columns = type.elements().stream().map(Element::name).collect(Collectors.joining(", "));
        String selected =
                type.elements().stream().map(element -> "t." + element.name()).collect(Collectors.joining(", "));
        return DatasetRule.parse("""
                -- code: %s-X-901
                -- severity: error
                -- record: %s
                -- field:
                -- reads: %s(%s)
                -- title: t
                -- zh: z
                -- en: e
                -- basis: b
                -- confidence: sure
                SELECT t.rowId, %s FROM %s t
                """.formatted(type.code(), type.name(), type.name(), columns, selected, type.name()));
    }

    private static @Nullable Object[] values(RecordType type) {
        @Nullable Object[] values = new @Nullable Object[type.elements().size()];
        for (Element element : type.elements()) {
            if (type.key().contains(element.name())) {
                values[element.index()] = value(element);
            }
        }
        return values;
    }

    private static Object value(Element element) {
        return switch (element.type()) {
            case INTEGER -> 7;
            case YEAR -> Year.of(2018);
            case YEAR_MONTH -> java.time.YearMonth.of(2018, 5);
            case DATE -> LocalDate.of(2018, 5, 1);
            default -> "x";
        };
    }

    private static String key(RecordType type) {
        return type.key().stream()
                .map(name -> type.element(name)
                        .map(element -> value(element).toString())
                        .orElse(name.equals("dataYear") ? "2018" : "2018-Q1"))
                .collect(Collectors.joining("+"));
    }

    private static RowHeader header() {
        return new RowHeader(Year.of(2018), "2018-Q1", "520102", "1", "r", null, null);
    }
}
