package org.fupin.files.relate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.record.register.CommonHeader;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.schemas.Parameters;
import org.fupin.validation.dataset.DatasetRule;
import org.fupin.validation.json.RecordJson;

/** Runs a dataset rule over the rows of one example. */
final class CaseRun {

    private static final long MEMORY = 256L << 20;

    private final Map<Long, String> names = new LinkedHashMap<>();
    private final List<String> breaches = new ArrayList<>();
    private final Map<String, List<String>> others = new LinkedHashMap<>();
    private final List<Map<String, String>> details = new ArrayList<>();

    RuleRun run(DatasetRule rule, DatasetCase example, Path folder) throws IOException {
        RelationSettings settings =
                new RelationSettings(example.asOf(), Parameters.standard(), MEMORY, MEMORY, 1, folder);
        try (RelationStore store = RelationStore.open(settings, List.of(rule))) {
            for (Map.Entry<String, List<Map<String, Object>>> table :
                    example.tables().entrySet()) {
                RecordType type = RecordTypes.find(table.getKey()).orElseThrow();
                store.declare(type);
                int index = 0;
                for (Map<String, Object> row : table.getValue()) {
                    append(store, type, row, type.name() + "#" + index++);
                }
            }
            return store.run(rule, new Taking());
        }
    }

    /** Remembers rows by their names. */
    private final class Taking implements RowSink {

        @Override
        public void accept(long rowId, Map<String, String> values) {
            breaches.add(names.get(rowId));
            details.add(values);
        }

        @Override
        public void accept(long rowId, Map<String, String> values, OtherRows rows) {
            accept(rowId, values);
            others.put(
                    String.valueOf(names.get(rowId)),
                    rows.rows().stream()
                            .map(other -> String.valueOf(names.get(other.rowId())))
                            .toList());
        }
    }

    /** The rows in breach, such as {@code household#0}. */
    List<String> breaches() {
        return breaches;
    }

    /** The other rows that contradict together with each of them, as they are shown. */
    Map<String, List<String>> others() {
        return others;
    }

    /** The details of each of them. */
    List<Map<String, String>> details() {
        return details;
    }

    private void append(RelationStore store, RecordType type, Map<String, Object> row, String name) throws IOException {
        long rowId = names.size();
        names.put(rowId, name);
        append(store, type, row, rowId);
    }

    /** Appends a row of an example. */
    static void append(RelationStore store, RecordType type, Map<String, Object> row, long rowId) throws IOException {
        Map<String, Object> own = new HashMap<>();
        Map<String, Object> common = new HashMap<>();
        row.forEach((element, value) -> {
            boolean belongs = type.element(element).isPresent();
            (belongs ? own : common).put(element, value);
        });
        CanonicalRecord record = RecordJson.record(own, type);
        CommonHeader header = (CommonHeader) RecordJson.record(common, RecordTypes.header());
        store.append(type, rowId, type.values(record), header(header));
    }

    private static RowHeader header(CommonHeader header) {
        Year dataYear = header.dataYear();
        OffsetDateTime reportedAt = header.reportedAt();
        return new RowHeader(
                dataYear,
                header.dataPeriod(),
                header.divisionCode(),
                header.validFlag(),
                header.recordId(),
                header.supersedesRecordId(),
                reportedAt);
    }
}
