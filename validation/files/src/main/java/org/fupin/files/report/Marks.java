package org.fupin.files.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fupin.validation.finding.Finding;

/** The cells of one sheet that are marked: by row, from 1, and column, from 0. */
final class Marks {

    private final SortedMap<Long, SortedMap<Integer, List<Finding>>> rows = new TreeMap<>();

    /** The marks for the findings of a sheet; one that speaks of a whole row marks its first cell. */
    Marks(List<Finding> findings, Map<String, Integer> columns) {
        for (Finding finding : findings) {
            if (finding.place().line() > 0) {
                rows.computeIfAbsent(finding.place().line(), any -> new TreeMap<>())
                        .computeIfAbsent(column(finding, columns), any -> new ArrayList<>())
                        .add(finding);
            }
        }
    }

    static int column(Finding finding, Map<String, Integer> columns) {
        String header = finding.place().column();
        return header == null ? 0 : columns.getOrDefault(HeaderColumns.plain(header), 0);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    SortedMap<Long, SortedMap<Integer, List<Finding>>> rows() {
        return rows;
    }

    SortedMap<Integer, List<Finding>> row(long row) {
        return rows.getOrDefault(row, Collections.emptySortedMap());
    }

    /** The gravest of the findings decides the colour. */
    static SheetStyle style(List<Finding> findings) {
        return SheetStyle.of(findings.stream()
                .map(Finding::severity)
                .min(Comparable::compareTo)
                .orElseThrow());
    }

    /** What is said about a cell: rule and message of each finding, in both languages. */
    static String comment(List<Finding> findings, Language first) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            Language second = first == Language.ZH ? Language.EN : Language.ZH;
            text.append(text.isEmpty() ? "" : "\n");
            text.append(finding.rule().code()).append(' ');
            text.append(first.text("severity." + finding.severity().text())).append('\n');
            text.append(CleanText.visible(first.message(finding))).append('\n');
            text.append(CleanText.visible(second.message(finding)));
        }
        return text.toString();
    }
}
