package org.fupin.files.relate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fupin.validation.dataset.DatasetTables;
import org.fupin.validation.dataset.ReadsTables;
import org.jspecify.annotations.Nullable;

/** Which tables and columns the package has, and so which rules can be judged. */
final class Presence {

    private static final Set<String> HEADER = Set.of(DatasetTables.ROW_ID, "dataYear", "divisionCode");

    private final Map<String, Set<String>> columns = new ConcurrentHashMap<>();

    void add(String table, Collection<String> names) {
        columns.computeIfAbsent(table, key -> ConcurrentHashMap.newKeySet()).addAll(names);
    }

    boolean has(String table) {
        return columns.containsKey(table);
    }

    /** Why the rule cannot be judged; null when it can. */
    RuleRun.@Nullable Idle idle(ReadsTables rule) {
        List<String> tables = rule.reads().keySet().stream()
                .filter(DatasetTables::holdsRecords)
                .filter(table -> !columns.containsKey(table))
                .toList();
        if (!tables.isEmpty()) {
            return new RuleRun.Idle(
                    "缺少数据表 " + String.join("、", tables), "the package has no " + String.join(", ", tables));
        }
        List<String> absent = absent(rule);
        return absent.isEmpty()
                ? null
                : new RuleRun.Idle("缺少数据列 " + String.join("、", absent), "no file has " + String.join(", ", absent));
    }

    private List<String> absent(ReadsTables rule) {
        List<String> absent = new ArrayList<>();
        rule.reads().forEach((table, names) -> {
            Set<String> present = columns.getOrDefault(table, Set.of());
            for (String name : DatasetTables.holdsRecords(table) ? names : List.<String>of()) {
                String column = table + "." + name;
                if (!present.contains(name)
                        && !HEADER.contains(name)
                        && !rule.optional().contains(column)) {
                    absent.add(column);
                }
            }
        });
        return absent;
    }
}
