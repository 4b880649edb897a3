package org.fupin.files.relate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.validation.dataset.DatasetTables;
import org.fupin.validation.dataset.ReadsTables;
import org.fupin.validation.dataset.SqlColumn;

/** The tables and columns that a selection of rules reads; nothing else is kept. */
final class Reading {

    private final Map<String, Set<String>> columns = new LinkedHashMap<>();

    Reading(Collection<? extends ReadsTables> rules) {
        // small, and the same for every rule: no rule need declare them
        columns.put(DatasetTables.RUN, new LinkedHashSet<>());
        columns.put(DatasetTables.PARAMETER, new LinkedHashSet<>());
        for (ReadsTables rule : rules) {
            rule.reads()
                    .forEach((table, names) -> columns.computeIfAbsent(table, key -> new LinkedHashSet<>())
                            .addAll(names));
        }
        // a finding names its object, so the key is kept of every table that is kept
        columns.forEach((table, names) -> RecordTypes.named(table).ifPresent(type -> names.addAll(type.key())));
    }

    Set<String> tables() {
        return columns.keySet();
    }

    boolean reads(String table) {
        return columns.containsKey(table);
    }

    /** Names of the elements of that type that some rule reads. */
    Set<String> elements(RecordType type) {
        return columns.getOrDefault(type.name(), Set.of());
    }

    /** The columns of a table: all of the engine's own, the row number and those read of a record type. */
    List<SqlColumn> columns(String table) {
        List<SqlColumn> all = DatasetTables.columns(table).orElseThrow();
        if (!DatasetTables.holdsRecords(table)) {
            return all;
        }
        Set<String> read = columns.getOrDefault(table, Set.of());
        List<SqlColumn> needed = new ArrayList<>();
        for (SqlColumn column : all) {
            // the common header costs little, and each query may join on it
            boolean common = column.name().equals("dataYear") || column.name().equals("divisionCode");
            if (common || column.name().equals(DatasetTables.ROW_ID) || read.contains(column.name())) {
                needed.add(column);
            }
        }
        return needed;
    }
}
