package org.fupin.security.deid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the texts that describe hierarchies; the grammar stands at {@link Hierarchy#parse}. */
final class HierarchyText {

    private static final String ZH = "没有这种泛化方式；可用 divisions、dates、hide、bands:5:10:20";
    private static final String EN = "no such hierarchy; there are divisions, dates, hide, bands:5:10:20";
    private static final int MOST_BANDS = 8;
    private static final int MOST_ROWS = 1_000_000;
    private static final int MOST_LEVELS = 16;
    private static final int LONGEST_LINE = 4000;

    private HierarchyText() {}

    static Hierarchy parse(String text) {
        DefinitionText definition = DefinitionText.read(text, ZH, EN);
        if (definition.name().equals("bands") && definition.size() > 0 && definition.size() <= MOST_BANDS) {
            return Hierarchy.bands(definition.all());
        }
        if (definition.size() > 0) {
            throw DefinitionText.refused(ZH, EN);
        }
        return switch (definition.name()) {
            case "divisions" -> Hierarchy.divisions();
            case "dates" -> Hierarchy.dates();
            case "hide" -> Hierarchy.hide();
            default -> throw DefinitionText.refused(ZH, EN);
        };
    }

    static Hierarchy table(String text) {
        List<List<String>> rows = new ArrayList<>();
        long number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (!line.isBlank()) {
                rows.add(row(line, number));
            }
            if (rows.size() > MOST_ROWS) {
                throw DefinitionText.refused("泛化表行数过多", "the hierarchy has too many rows");
            }
        }
        return Hierarchy.table(rows);
    }

    private static List<String> row(String line, long number) {
        List<String> levels =
                Arrays.stream(line.split(";", -1)).map(String::strip).toList();
        if (line.length() > LONGEST_LINE || levels.size() > MOST_LEVELS) {
            throw DefinitionText.refused("泛化表第 " + number + " 行过长", "line " + number + " of the hierarchy is too long");
        }
        return levels;
    }
}
