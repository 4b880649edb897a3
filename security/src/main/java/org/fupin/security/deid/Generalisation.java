package org.fupin.security.deid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the search for a coarser form of a file found.
 *
 * @param levels level of each quasi-identifying column, in the order of the request
 * @param before the report on the file as it is
 * @param after the report on the file at these levels
 * @param reached whether the rows that still fall short are few enough to be left out
 * @param steps levels that were passed, from the first to the last
 */
public record Generalisation(
        List<Integer> levels,
        KAnonymityReport before,
        KAnonymityReport after,
        boolean reached,
        List<List<Integer>> steps) {

    /** Keeps lists of its own. */
    public Generalisation {
        levels = List.copyOf(levels);
        steps = List.copyOf(steps);
    }

    /**
     * What was found, for people: the level of each column, then the report on the file at these levels; in Chinese for a
     * Chinese locale, else in English.
     */
    public List<String> lines(Locale locale) {
        Texts texts = Texts.of(locale);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            lines.add(texts.line("levels", after.request().quasi().get(i), levels.get(i)));
        }
        if (!reached) {
            lines.add(texts.line("levels.none"));
        }
        lines.addAll(after.lines(locale));
        return lines;
    }
}
