package org.fupin.security.deid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A table of counts as offices publish it: labels in the first row and the first column, whole numbers in between, a row
 * and a column of totals, or none. An empty cell is no cell; {@code *} is one that was hidden already, by somebody or in
 * an earlier release.
 *
 * <p>Messages name rows and columns by number, from 1 with the row of labels, and repeat nothing of the table.
 */
public final class CrossTable {

    /** What stands for a hidden cell. */
    public static final String HIDDEN = "*";

    private static final int MOST_CELLS = 200_000;
    private static final Set<String> TOTALS =
            Set.of("合计", "总计", "共计", "小计", "总数", "全部", "全县", "全市", "全省", "全国", "total", "all", "sum");

    private final List<List<String>> grid;
    private final Axis rows;
    private final Axis columns;

    private CrossTable(List<List<String>> grid, Axis rows, Axis columns) {
        this.grid = grid;
        this.rows = rows;
        this.columns = columns;
    }

    /**
     * A table whose rows and columns have one level: the label that is a word for a total (合计, 总计, total …) is the total
     * of the others; without one there is a total that is not in the table.
     *
     * @param grid the cells by rows, the row of labels first
     * @throws IllegalArgumentException if it is no such table
     */
    public static CrossTable of(List<List<String>> grid) {
        return of(grid, "", "");
    }

    /**
     * A table with levels.
     *
     * @param grid the cells by rows, the row of labels first
     * @param rowAxis what adds up to what among the rows, see {@link Axis#parse}; empty for one level
     * @param columnAxis the same among the columns
     * @throws IllegalArgumentException if it is no such table, or its labels are not on the axes
     */
    public static CrossTable of(List<List<String>> grid, String rowAxis, String columnAxis) {
        List<List<String>> cells = grid.stream()
                .map(row -> row.stream().map(String::strip).toList())
                .toList();
        int width = cells.isEmpty() ? 0 : cells.get(0).size();
        if (cells.size() < 2 || width < 2 || (long) cells.size() * width > MOST_CELLS) {
            throw DefinitionText.refused(
                    "表格至少 2 行 2 列，至多 200,000 个单元格", "a table has 2 rows and columns at least, 200,000 cells at most");
        }
        for (int row = 0; row < cells.size(); row++) {
            if (cells.get(row).size() != width) {
                throw refused(row, width - 1, "列数与首行不同", "has not as many columns as the first one");
            }
        }
        List<String> down = IntStream.range(1, cells.size())
                .mapToObj(row -> label(cells.get(row).get(0), row, 0))
                .toList();
        List<String> across = IntStream.range(1, width)
                .mapToObj(column -> label(cells.get(0).get(column), 0, column))
                .toList();
        return new CrossTable(cells, axis("rows", rowAxis, down, true), axis("columns", columnAxis, across, false));
    }

    private static String label(String text, int row, int column) {
        if (!AxisText.isLabel(text)) {
            throw refused(row, column, "标签应为 1–100 个字符", "a label has 1 to 100 characters, none of > , ;");
        }
        return text;
    }

    private static Axis axis(String name, String text, List<String> labels, boolean down) {
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < labels.size(); i++) {
            if (known.put(labels.get(i), i) != null) {
                throw refused(down ? i + 1 : 0, down ? 0 : i + 1, "标签重复", "the label stands twice");
            }
        }
        return text.isBlank() ? flat(name, labels) : stated(Axis.parse(name, text), labels, down);
    }

    private static Axis stated(Axis axis, List<String> labels, boolean down) {
        for (int i = 0; i < labels.size(); i++) {
            if (!axis.nodes().contains(labels.get(i))) {
                throw refused(down ? i + 1 : 0, down ? 0 : i + 1, "标签不在所给的层级中", "the label is not on the axis given");
            }
        }
        return axis;
    }

    private static Axis flat(String name, List<String> labels) {
        List<String> totals = labels.stream()
                .filter(label -> TOTALS.contains(label.toLowerCase(Locale.ROOT)))
                .toList();
        if (totals.size() > 1 || labels.size() > AxisText.MOST_LABELS) {
            throw DefinitionText.refused(
                    "合计不止一个或标签过多，请给出层级", "more than one total, or too many labels: state the levels");
        }
        String total = totals.isEmpty() ? "\u03a3 " + name : totals.get(0);
        return Axis.flat(
                name,
                total,
                labels.stream().filter(label -> !label.equals(total)).toList());
    }

    /**
     * Hides what must not be published.
     *
     * @param rule a rule of frequency; the others need contributions, see {@link Release}
     * @throws IllegalArgumentException if a cell is no whole number, or a total is not the sum of its parts
     */
    public GuardedTable guard(CellRule rule) {
        Release.Builder builder = Release.on(List.of(rows, columns));
        put(builder, List.of(), false);
        return guarded(rule, builder, List.of());
    }

    /**
     * Hides what must not be published after another release of the same table.
     *
     * @param last the last release as it was published; rows and columns that are new may be missing
     * @throws IllegalArgumentException if a cell is no whole number, a total is not the sum of its parts, or the last
     *     release has rows or columns that are not on the axes of this one
     */
    public GuardedTable guard(CellRule rule, CrossTable last) {
        Axis periods = Axis.periods("now", "last", "change");
        Release.Builder builder = Release.on(List.of(rows, columns, periods));
        put(builder, List.of("now"), false);
        last.on(rows, columns).put(builder, List.of("last"), true);
        return guarded(rule, builder, List.of("now"));
    }

    /** The last release, whose labels must be on these axes. */
    private CrossTable on(Axis otherRows, Axis otherColumns) {
        for (int row = 1; row < grid.size(); row++) {
            if (!otherRows.nodes().contains(grid.get(row).get(0))) {
                throw refused(row, 0, "上期表的标签不在本期表中", "of the last release: the label is not on the axis");
            }
        }
        for (int column = 1; column < grid.get(0).size(); column++) {
            if (!otherColumns.nodes().contains(grid.get(0).get(column))) {
                throw refused(0, column, "上期表的标签不在本期表中", "of the last release: the label is not on the axis");
            }
        }
        return this;
    }

    private void put(Release.Builder builder, List<String> period, boolean before) {
        for (int row = 1; row < grid.size(); row++) {
            for (int column = 1; column < grid.get(0).size(); column++) {
                String text = grid.get(row).get(column);
                List<String> at = at(row, column, period);
                if (CountText.hidden(text)) {
                    builder.withheld(at);
                } else if (!text.isEmpty() && before) {
                    builder.published(at, value(row, column));
                } else if (!text.isEmpty()) {
                    builder.open(at, value(row, column));
                }
            }
        }
    }

    private long value(int row, int column) {
        long value = CountText.read(grid.get(row).get(column));
        if (value < 0) {
            throw refused(row, column, "不是整数", "no whole number of at most 15 digits");
        }
        return value;
    }

    private List<String> at(int row, int column, List<String> period) {
        List<String> at =
                new ArrayList<>(List.of(grid.get(row).get(0), grid.get(0).get(column)));
        at.addAll(period);
        return at;
    }

    private GuardedTable guarded(CellRule rule, Release.Builder builder, List<String> period) {
        if (rule.upwards()) {
            throw DefinitionText.refused(
                    "这种规则需要各单元格的最大贡献，表中没有",
                    "this rule needs the largest contributions to each cell, which a table does not hold");
        }
        GuardedRelease release = new TableGuard(rule).protect(build(builder));
        List<List<String>> shown = new ArrayList<>(List.of(grid.get(0)));
        for (int row = 1; row < grid.size(); row++) {
            List<String> cells = new ArrayList<>(List.of(grid.get(row).get(0)));
            for (int column = 1; column < grid.get(0).size(); column++) {
                String text = grid.get(row).get(column);
                boolean hide = !text.isEmpty() && !release.shown(at(row, column, period));
                cells.add(hide ? HIDDEN : text);
            }
            shown.add(cells);
        }
        return new GuardedTable(
                shown,
                rule,
                release.primary().size(),
                release.complementary().size(),
                places(release.unprotected()),
                places(release.alreadyOut()));
    }

    private Release build(Release.Builder builder) {
        try {
            return builder.build();
        } catch (BrokenSum e) {
            GuardedTable.Place place = place(e.at());
            if (place.row() == 0 || place.column() == 0) {
                throw DefinitionText.refused("合计与各部分之和不符", "a total is not the sum of its parts");
            }
            throw refused(place.row() - 1, place.column() - 1, "与各部分之和不符", "is not the sum of its parts");
        } catch (ArithmeticException e) {
            throw DefinitionText.refused("数值过大", "the numbers are too large");
        }
    }

    /**
     * Rounds all cells instead of hiding some.
     *
     * @param base at least 2
     * @throws IllegalArgumentException if a cell is hidden or no whole number, or a total is not the sum of its parts
     */
    public RoundedTable round(long base) {
        Release.Builder builder = Release.on(List.of(rows, columns));
        put(builder, List.of(), false);
        RoundedRelease release = new ControlledRounding(base).round(build(builder));
        List<List<String>> shown = new ArrayList<>(List.of(grid.get(0)));
        for (int row = 1; row < grid.size(); row++) {
            List<String> cells = new ArrayList<>(List.of(grid.get(row).get(0)));
            for (int column = 1; column < grid.get(0).size(); column++) {
                boolean empty = grid.get(row).get(column).isEmpty();
                cells.add(empty ? "" : Long.toString(release.value(at(row, column, List.of()))));
            }
            shown.add(cells);
        }
        return new RoundedTable(shown, base, release.farthest());
    }

    private List<GuardedTable.Place> places(List<List<String>> cells) {
        return cells.stream().map(this::place).distinct().toList();
    }

    /** Row and column by number; 0 where the table has none. */
    private GuardedTable.Place place(List<String> at) {
        int row = IntStream.range(1, grid.size())
                .filter(i -> grid.get(i).get(0).equals(at.get(0)))
                .findFirst()
                .orElse(-1);
        int column = IntStream.range(1, grid.get(0).size())
                .filter(i -> grid.get(0).get(i).equals(at.get(1)))
                .findFirst()
                .orElse(-1);
        return new GuardedTable.Place(row + 1, column + 1);
    }

    private static IllegalArgumentException refused(int row, int column, String zh, String en) {
        return DefinitionText.refused(
                "第 " + (row + 1) + " 行第 " + (column + 1) + " 列：" + zh,
                "row " + (row + 1) + " column " + (column + 1) + ": " + en);
    }
}
