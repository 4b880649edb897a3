package org.fupin.benchmarks.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fupin.files.relate.RelationSettings;
import org.fupin.files.relate.RelationStore;
import org.fupin.files.relate.RowHeader;
import org.fupin.files.relate.RuleRun;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.schemas.Parameters;
import org.fupin.validation.dataset.DatasetRule;
import org.fupin.validation.dataset.DatasetRules;
import org.fupin.validation.dataset.DatasetTables;
import org.fupin.validation.dataset.IndicatorQueries;
import org.fupin.validation.dataset.IndicatorQuery;
import org.fupin.validation.dataset.SqlColumn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A value as large or as small as its column holds, or none at all, breaks no query. */
final class ExtremeValuesTest {

    private static final int ROWS = 40;
    private static final long MEMORY = 512L << 20;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void noRuleAndNoIndicatorBreaks() throws IOException {
        List<DatasetRule> rules = DatasetRules.standard();
        List<IndicatorQuery> indicators = IndicatorQueries.standard();
        List<String> broken = new ArrayList<>();
        RelationSettings settings =
                new RelationSettings(LocalDate.of(2018, 12, 31), Parameters.standard(), MEMORY, MEMORY, 1, folder);
        try (RelationStore store = RelationStore.open(
                settings, Stream.concat(rules.stream(), indicators.stream()).toList())) {
            fill(store);
            for (DatasetRule rule : rules) {
                note(rule.code(), store.run(rule, (rowId, details) -> {}), broken);
            }
            for (IndicatorQuery indicator : indicators) {
                note(indicator.code(), store.run(indicator, value -> {}), broken);
            }
        }
        assertThat(broken).isEmpty();
    }

    private static void note(String code, RuleRun run, List<String> broken) {
        if (!(run instanceof RuleRun.Judged)) {
            broken.add(code + " " + run);
        }
    }

    private static void fill(RelationStore store) throws IOException {
        long rowId = 0;
        for (RecordType type : RecordTypes.all()) {
            store.declare(type);
            for (int row = 0; row < ROWS; row++) {
                @Nullable Object[] values = new @Nullable Object[type.elements().size()];
                for (Element element : type.elements()) {
                    values[element.index()] = value(type, element, row);
                }
                RowHeader header = new RowHeader(Year.of(2017 + row % 2), "2018", "520101", "1", null, null, null);
                store.append(type, ++rowId, values, header);
            }
        }
    }

    /** Rows of one kind of value each: the largest, the smallest, zero, none; many share their keys. */
    private static @Nullable Object value(RecordType type, Element element, int row) {
        int kind = row / 2 % 4;
        boolean text = element.references() != null || type.key().contains(element.name());
        if (kind == 3 && !text) {
            return null;
        }
        return switch (element.type()) {
            case TEXT -> text ? "520101101" + (201 + row / 16) : kind == 0 ? "9".repeat(18) : "";
            case TEXTS -> List.of("520101");
            case CODE -> element.codeList().orElseThrow().codes().get(0).code();
            case CODES ->
                List.of(element.codeList().orElseThrow().codes().get(0).code());
            case INTEGER -> kind == 0 ? 999_999_999 : kind == 1 ? -999_999_999 : 0;
            case DECIMAL -> decimal(type, element, kind);
            case BOOLEAN -> kind == 0;
            case DATE -> kind == 0 ? LocalDate.of(2100, 12, 31) : LocalDate.of(1900, 1, 1);
            case DATETIME -> OffsetDateTime.of(2018, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
            case YEAR -> Year.of(kind == 0 ? 9999 : 2018);
            case YEAR_MONTH -> YearMonth.of(2018, 1);
            case AMOUNTS -> Map.of("01", BigDecimal.ZERO);
        };
    }

    private static BigDecimal decimal(RecordType type, Element element, int kind) {
        String sqlType = DatasetTables.columns(type.name()).orElseThrow().stream()
                .filter(column -> column.name().equals(element.name()))
                .map(SqlColumn::type)
                .findFirst()
                .orElseThrow();
        String[] shape = sqlType.substring(sqlType.indexOf('(') + 1, sqlType.indexOf(')'))
                .split(",", -1);
        BigInteger most = BigInteger.TEN.pow(Integer.parseInt(shape[0].strip())).subtract(BigInteger.ONE);
        BigDecimal largest = new BigDecimal(most, Integer.parseInt(shape[1].strip()));
        return kind == 0 ? largest : kind == 1 ? largest.negate() : BigDecimal.ZERO;
    }
}
