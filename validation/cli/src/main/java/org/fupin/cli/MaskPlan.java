package org.fupin.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.mask.SensitiveKind;
import org.fupin.model.type.Element;
import org.fupin.model.type.ValueType;
import org.fupin.security.mask.ColumnMask;
import org.fupin.security.mask.Fact;
import org.fupin.security.mask.RowFacts;
import org.fupin.security.mask.RowMasker;
import org.fupin.security.mask.ValueMask;

/**
 * What becomes of each column of a file: what somebody chose; the mask of its kind where the standard says that it is
 * personal; as it is where the standard knows it and does not; hidden where nobody knows it.
 */
final class MaskPlan {

    /** Divisions where a person lives or is registered; where somebody works says less. */
    private static final Set<String> HOMES =
            Set.of("villageCode", "countyCode", "divisionCode", "areaCode", "hukouDivision", "insuredDivision");

    private final Map<Integer, ColumnMask> masks = new TreeMap<>();
    private final Map<Integer, Fact> facts = new TreeMap<>();
    private final Set<Integer> chosen = new HashSet<>();
    private final Set<Integer> free = new HashSet<>();
    private final List<MaskColumn> columns;
    private final List<String> unknown = new ArrayList<>();

    /**
     * What somebody asks for.
     *
     * @param masks mask by column
     * @param facts what columns tell that the standard does not know
     * @param least fewest candidates that a masked number must leave
     * @param showUnknown whether columns that nobody knows are shown
     */
    record Wishes(Map<String, ValueMask> masks, Map<String, Fact> facts, long least, boolean showUnknown) {}

    /**
     * A plan.
     *
     * @throws IllegalArgumentException if a column is named that is not there, or twice
     */
    MaskPlan(List<MaskColumn> columns, Wishes wishes) {
        this.columns = columns;
        wishes.masks().forEach((name, mask) -> choose(find(columns, name), mask, wishes));
        wishes.facts().forEach((name, fact) -> facts.put(find(columns, name).index(), fact));
        for (MaskColumn column : columns) {
            Element element = column.element();
            Fact fact = element == null ? null : fact(element);
            if (fact != null) {
                facts.putIfAbsent(column.index(), fact);
            }
            if (!chosen.contains(column.index())) {
                byDefault(column, wishes);
            }
        }
    }

    /** The column that somebody names. */
    static MaskColumn find(List<MaskColumn> columns, String name) {
        List<MaskColumn> found =
                columns.stream().filter(column -> column.named(name)).toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(
                    (found.isEmpty() ? "没有这一列 · no such column" : "不止一列叫此名 · more than one column is named so")
                            + "；可用 · there are " + there(columns));
        }
        return found.get(0);
    }

    /** Names of the columns; where none is known the first row may be no header, and its texts values. */
    private static String there(List<MaskColumn> columns) {
        boolean told = columns.stream().anyMatch(column -> column.element() != null);
        return told
                ? columns.stream().map(MaskColumn::name).collect(Collectors.joining(", "))
                : "#1 – #" + columns.size();
    }

    private void choose(MaskColumn column, ValueMask mask, Wishes wishes) {
        if (!chosen.add(column.index())) {
            throw new IllegalArgumentException("一列给了两种脱敏方式 · two masks for one column: " + column.name());
        }
        Element element = column.element();
        SensitiveKind kind = element == null ? null : element.sensitive();
        masks.put(column.index(), new ColumnMask(column.name(), mask, kind, wishes.least(), true));
    }

    private void byDefault(MaskColumn column, Wishes wishes) {
        Element element = column.element();
        SensitiveKind kind = element == null ? null : element.sensitive();
        if (kind != null) {
            masks.put(column.index(), new ColumnMask(column.name(), ValueMask.of(kind), kind, wishes.least(), false));
        } else if (element == null && !wishes.showUnknown()) {
            unknown.add(column.name());
            masks.put(column.index(), new ColumnMask(column.name(), ValueMask.hidden(), null, 0, false));
        } else if (element == null || free(element, column)) {
            free.add(column.index());
        }
    }

    /** Words that somebody wrote, in which numbers may stand; keys and codes are none. */
    private static boolean free(Element element, MaskColumn column) {
        return element.type() == ValueType.TEXT
                && !column.key()
                && element.references() == null
                && !element.name().matches(".*(?:No|Code|Id|Number)")
                && element.constraints().stream()
                        .allMatch(constraint -> constraint instanceof Text || constraint instanceof Required);
    }

    private static @org.jspecify.annotations.Nullable Fact fact(Element element) {
        if (element.sensitive() == SensitiveKind.BIRTH_DATE || element.name().equals("birthDate")) {
            return Fact.BIRTH;
        }
        if (HOMES.contains(element.name())) {
            return Fact.AREA;
        }
        if (element.codeList().filter(list -> list.name().equals("SEX")).isPresent()) {
            return Fact.SEX;
        }
        return element.name().equals("age") ? Fact.AGE : null;
    }

    /** The masker of the rows; ages count on that day. */
    RowMasker masker(LocalDate day) {
        return new RowMasker(masks, RowFacts.of(day, facts));
    }

    /** Columns of words, whose numbers are looked for. */
    Set<Integer> free() {
        return free;
    }

    /** Names of columns that are hidden because nobody knows them. */
    List<String> unknown() {
        return unknown;
    }

    /** Names of columns that stay as they are. */
    List<String> shown() {
        return columns.stream()
                .filter(column -> !masks.containsKey(column.index()))
                .map(MaskColumn::name)
                .toList();
    }
}
