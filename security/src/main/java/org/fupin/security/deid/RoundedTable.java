package org.fupin.security.deid;

import java.util.List;
import java.util.Locale;

/**
 * A table with all values rounded so that totals still are the sums of their parts.
 *
 * @param cells the table
 * @param base every value is a multiple of it
 * @param farthest how far any value is from the true one at most
 */
public record RoundedTable(List<List<String>> cells, long base, long farthest) {

    /** Keeps lists of its own. */
    public RoundedTable {
        cells = cells.stream().map(List::copyOf).toList();
    }

    /** The report for people; in Chinese for a Chinese locale, else in English. */
    public List<String> lines(Locale locale) {
        Texts texts = Texts.of(locale);
        return List.of(texts.line("table.rounded", base, farthest), texts.line("table.safe"));
    }
}
