package org.fupin.files.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.schemas.Parameters;
import org.fupin.validation.dataset.DatasetRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationStoreTest {

    private static final RecordType HOUSEHOLD = RecordTypes.find("household").orElseThrow();
    private static final long MEMORY = 64L << 20;

    private static final DatasetRule SORTING = rule(
            "household(householdNo, address)",
            "SELECT rowId FROM (SELECT rowId, row_number() OVER (ORDER BY address DESC) AS place FROM household)"
                    + " AS sorted WHERE place < 3");

    @TempDir
    Path folder;

    @Test
    void rowsComeSortedWithTheirDetails() throws IOException {
        DatasetRule rule = rule("household(householdNo, memberCount)", "SELECT rowId, memberCount FROM household");
        List<String> rows = new ArrayList<>();
        try (RelationStore store = store(rule)) {
            append(store, 7, "B", 3, RowHeader.NONE);
            append(store, 2, "A", null, RowHeader.NONE);
            assertThat(store.run(rule, (id, details) -> rows.add(id + " " + details)))
                    .isEqualTo(new RuleRun.Judged(2, 2));
        }
        assertThat(rows)
                .containsExactly(
                        "2 {memberCount=, fupin key=A, fupin division=}",
                        "7 {memberCount=3, fupin key=B, fupin division=}");
    }

    @Test
    void voidRowsAreVersionsOnly() throws IOException {
        DatasetRule rule = rule(
                "household(householdNo), record_version(rowId)",
                "SELECT v.rowId, v.businessKey, v.dataYear FROM record_version v"
                        + " WHERE NOT EXISTS (SELECT 1 FROM household h WHERE h.rowId = v.rowId)");
        List<String> rows = new ArrayList<>();
        try (RelationStore store = store(rule)) {
            append(store, 1, "A", 1, RowHeader.NONE);
            append(store, 2, "A", 1, new RowHeader(Year.of(2018), null, null, "0", null, null, null));
            store.run(rule, (id, details) -> rows.add(id + " " + details));
        }
        assertThat(rows).containsExactly("2 {businessKey=A, dataYear=2018, fupin key=, fupin division=}");
    }

    @Test
    void otherRowsComeWithTheirRowByAmountAndTheirCountIsExact() throws IOException {
        DatasetRule rule = rule(
                "household(householdNo, memberCount)",
                "SELECT rowId FROM household WHERE memberCount IN (1, 25)",
                "SELECT b.rowId, h.rowId, h.memberCount FROM breach b JOIN household k ON k.rowId = b.rowId"
                        + " JOIN household h ON h.memberCount <= k.memberCount");
        List<String> rows = new ArrayList<>();
        try (RelationStore store = store(rule)) {
            for (int i = 25; i >= 1; i--) {
                append(store, 100 - i, i == 24 ? null : "H" + i, i, RowHeader.NONE);
            }
            append(store, 3, "X", 25, RowHeader.NONE);
            assertThat(store.run(rule, new RowSink() {
                        @Override
                        public void accept(long rowId, Map<String, String> details) {
                            throw new AssertionError("without the other rows");
                        }

                        @Override
                        public void accept(long rowId, Map<String, String> details, OtherRows others) {
                            rows.add(rowId + " " + others.total() + " "
                                    + others.rows().stream()
                                            .map(other -> other.rowId() + "=" + other.key())
                                            .limit(3)
                                            .toList()
                                    + " " + others.rows().size());
                        }
                    }))
                    .isEqualTo(new RuleRun.Judged(26, 3));
        }
        assertThat(rows)
                .containsExactly("3 25 [75=H25, 76=null, 77=H23] 20", "75 25 [3=X, 76=null, 77=H23] 20", "99 0 [] 0");
    }

    @Test
    void aQueryThatGivesOnlyTheFirstSaysHowManyThereAre() throws IOException {
        DatasetRule rule = rule(
                "household(householdNo, memberCount)",
                "SELECT rowId FROM household WHERE memberCount = 1",
                "SELECT b.rowId, h.rowId, h.memberCount, 4321 FROM breach b JOIN household h ON h.memberCount = 2");
        DatasetRule narrow = rule(
                "household(householdNo, memberCount)",
                "SELECT rowId FROM household",
                "SELECT rowId, rowId FROM breach");
        try (RelationStore store = store(rule, narrow)) {
            append(store, 1, "A", 1, RowHeader.NONE);
            append(store, 2, "B", 2, RowHeader.NONE);
            List<OtherRows> found = new ArrayList<>();
            store.run(rule, sink(found));
            assertThat(found).containsExactly(new OtherRows(List.of(new OtherRows.OtherRow(2, "B")), 4321));
            assertThat(store.run(narrow, sink(found))).isInstanceOf(RuleRun.Broken.class);
        }
    }

    private static RowSink sink(List<OtherRows> found) {
        return new RowSink() {
            @Override
            public void accept(long rowId, Map<String, String> details) {
                throw new AssertionError("without the other rows");
            }

            @Override
            public void accept(long rowId, Map<String, String> details, OtherRows others) {
                found.add(others);
            }
        };
    }

    @Test
    void ruleIsIdleWithoutItsTable() throws IOException {
        DatasetRule rule = rule("household(householdNo), person(householdNo)", "SELECT rowId FROM household");
        try (RelationStore store = store(rule)) {
            store.declare(HOUSEHOLD);
            assertThat(store.run(rule, RelationStoreTest::none))
                    .isEqualTo(new RuleRun.Idle("缺少数据表 person", "the package has no person"));
        }
    }

    @Test
    void ruleIsIdleWithoutItsColumnUnlessThatIsOptional() throws IOException {
        DatasetRule rule = rule("household(householdNo, memberCount, groupName?)", "SELECT rowId FROM household");
        try (RelationStore store = store(rule)) {
            store.declare(HOUSEHOLD, List.of("householdNo"));
            assertThat(store.run(rule, RelationStoreTest::none))
                    .isEqualTo(new RuleRun.Idle("缺少数据列 household.memberCount", "no file has household.memberCount"));
            store.declare(HOUSEHOLD, List.of("memberCount"));
            assertThat(store.run(rule, RelationStoreTest::none)).isEqualTo(new RuleRun.Judged(0, 0));
        }
    }

    @Test
    void faultOfOneQueryIsItsOwnAndQuotesNoData() throws IOException {
        DatasetRule unknown = rule("household(householdNo)", "SELECT rowId, nothing FROM household");
        DatasetRule cast = rule("household(householdNo)", "SELECT rowId, cast(householdNo AS INTEGER) FROM household");
        DatasetRule file = rule("household(householdNo)", "SELECT 1 AS rowId FROM read_text('" + folder + "/x')");
        DatasetRule first = rule("household(householdNo)", "SELECT householdNo FROM household");
        DatasetRule others = rule(
                "household(householdNo)",
                "SELECT rowId FROM household",
                "SELECT b.rowId, cast(h.householdNo AS INTEGER), 0 FROM breach b JOIN household h ON h.rowId = b.rowId");
        DatasetRule sound = rule("household(householdNo)", "SELECT rowId FROM household");
        try (RelationStore store = store(unknown, cast, file, first, others, sound)) {
            append(store, 1, "canary-1", 1, RowHeader.NONE);
            for (DatasetRule broken : List.of(unknown, cast, file, first, others)) {
                RuleRun run = store.run(broken, RelationStoreTest::none);
                assertThat(run).isInstanceOf(RuleRun.Broken.class);
                assertThat(run.toString()).doesNotContain("canary").doesNotContain("\n");
            }
            assertThat(store.run(sound, RelationStoreTest::none)).isEqualTo(new RuleRun.Judged(1, 1));
        }
    }

    @Test
    void whatSpillsIsUnreadableAndGoneAfterwards() throws IOException {
        RelationSettings small =
                new RelationSettings(LocalDate.EPOCH, Parameters.standard(), 32L << 20, 1L << 30, 1, folder);
        try (RelationStore store = RelationStore.open(small, List.of(SORTING))) {
            fill(store, 250_000);
            store.run(SORTING, (id, details) -> assertUnreadable());
        }
        assertThat(spilled()).isEmpty();
    }

    @Test
    void budgetOfDiskIsKept() {
        RelationSettings tight =
                new RelationSettings(LocalDate.EPOCH, Parameters.standard(), 32L << 20, 1L << 20, 1, folder);
        assertThatIOException()
                .isThrownBy(() -> {
                    try (RelationStore store = RelationStore.open(tight, List.of(SORTING))) {
                        fill(store, 500_000);
                        store.run(SORTING, RelationStoreTest::none);
                    }
                })
                .withMessageContaining("more memory or disk");
        assertThat(spilled()).isEmpty();
    }

    private void assertUnreadable() {
        List<Path> files = spilled();
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            try {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .doesNotContain("canary");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private List<Path> spilled() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(RelationStore store, int rows) throws IOException {
        @Nullable Object[] values = new @Nullable Object[HOUSEHOLD.elements().size()];
        int address = HOUSEHOLD.element("address").orElseThrow().index();
        store.declare(HOUSEHOLD);
        for (int i = 0; i < rows; i++) {
            values[0] = "H" + i;
            values[address] = (i * 7919L % rows) + " canary street ".repeat(8) + (i * 104729L % rows);
            store.append(HOUSEHOLD, i, values, RowHeader.NONE);
        }
    }

    private RelationStore store(DatasetRule... rules) throws IOException {
        return RelationStore.open(
                new RelationSettings(LocalDate.EPOCH, Parameters.standard(), MEMORY, MEMORY, 1, folder),
                List.of(rules));
    }

    private static void append(
            RelationStore store, long id, @Nullable String no, @Nullable Integer count, RowHeader header)
            throws IOException {
        @Nullable Object[] values = new @Nullable Object[HOUSEHOLD.elements().size()];
        values[HOUSEHOLD.element("householdNo").orElseThrow().index()] = no;
        values[HOUSEHOLD.element("memberCount").orElseThrow().index()] = count;
        store.declare(HOUSEHOLD);
        store.append(HOUSEHOLD, id, values, header);
    }

    private static void none(long rowId, Map<String, String> details) {
        assertThat(details).isNotNull();
    }

    private static DatasetRule rule(String reads, String sql) {
        return rule(reads, sql, "");
    }

    private static DatasetRule rule(String reads, String sql, String contradicts) {
        return DatasetRule.parse("""
                -- code: TST-X-001
                -- severity: error
                -- record: household
                -- field:
                -- reads: %s
                -- title: 测试
                -- zh: 测试
                -- en: test
                -- basis: test
                -- confidence: sure
                -- contradicts: %s
                %s
                """.formatted(reads, contradicts, sql));
    }
}
