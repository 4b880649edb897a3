package org.fupin.security.deid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A table of which the cells that must not be published are hidden. Which of them are small and which only protect others
 * is not to be told from the cells.
 *
 * @param cells the table, hidden cells as {@link CrossTable#HIDDEN}
 * @param rule what must not be published
 * @param primary cells hidden by the rule
 * @param complementary cells hidden so that no other can be worked out
 * @param unprotected cells that can be worked out whatever is hidden, because of what is out already
 * @param alreadyOut cells that the rule hides and that were published before
 */
public record GuardedTable(
        List<List<String>> cells,
        CellRule rule,
        int primary,
        int complementary,
        List<Place> unprotected,
        List<Place> alreadyOut) {

    private static final int MOST_PLACES = 20;

    /**
     * The place of a cell.
     *
     * @param row its row from 1, the row of labels; 0 for one that is not in the table
     * @param column its column from 1, the column of labels; 0 for one that is not in the table
     */
    public record Place(int row, int column) {}

    /** Keeps lists of its own. */
    public GuardedTable {
        cells = cells.stream().map(List::copyOf).toList();
        unprotected = List.copyOf(unprotected);
        alreadyOut = List.copyOf(alreadyOut);
    }

    /** Whether nothing that the rule hides is out or can be worked out. */
    public boolean safe() {
        return unprotected.isEmpty() && alreadyOut.isEmpty();
    }

    /**
     * The report for people, line by line, the verdict last; in Chinese for a Chinese locale, else in English. It names
     * rows and columns by number, and no value.
     */
    public List<String> lines(Locale locale) {
        Texts texts = Texts.of(locale);
        List<String> lines = new ArrayList<>();
        lines.add(texts.line("table", primary, rule.text(), complementary));
        if (!unprotected.isEmpty()) {
            lines.add(texts.line("table.unprotected", text(unprotected, texts)));
        }
        if (!alreadyOut.isEmpty()) {
            lines.add(texts.line("table.out", text(alreadyOut, texts)));
        }
        lines.add(texts.line(safe() ? "table.safe" : "table.unsafe"));
        return lines;
    }

    private static String text(List<Place> places, Texts texts) {
        return places.stream()
                        .limit(MOST_PLACES)
                        .map(place -> place.row() == 0 || place.column() == 0
                                ? texts.line("table.nowhere")
                                : texts.line("table.cell", place.row(), place.column()))
                        .distinct()
                        .collect(Collectors.joining("; "))
                + (places.size() > MOST_PLACES ? " …" : "");
    }
}
