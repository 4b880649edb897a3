package org.fupin.security.deid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tables as they may be released together, drawn at random: one or two levels of regions, one or two classifications,
 * linked tables that share totals, a last release with cells hidden in it, child regions that are out already.
 */
final class RandomTables {

    static final String TOTAL = "合计";

    final List<Axis> axes = new ArrayList<>();
    final Map<List<String>, Long> truth = new HashMap<>();
    final Map<List<String>, Long> least = new HashMap<>();
    final Set<List<String>> open = new HashSet<>();
    final Set<List<String>> published = new HashSet<>();
    final Set<List<String>> withheld = new HashSet<>();
    final Set<List<String>> withheldUnknown = new HashSet<>();
    private final Random random;

    private RandomTables(Random random) {
        this.random = random;
    }

    /** What is drawn: the kinds take turns. */
    enum Kind {
        /** One table; half of the cells of a town are out already, small ones hidden and no others. */
        CHILDREN_OUT,
        /** Three axes, some of the inner cells in no table. */
        LINKED,
        /** A last release in which small cells are hidden and no others. */
        LAST_LEAKS,
        /** Two tables that share the totals of regions. */
        TWO_TABLES,
        /** A last release that was guarded. */
        LAST,
        /** The table of a town that is out already was guarded. */
        CHILDREN
    }

    static RandomTables draw(long seed, boolean small) {
        RandomTables tables = new RandomTables(new Random(seed * 7919 + 13));
        Kind kind = Kind.values()[(int) (seed % 6)];
        boolean periods = kind == Kind.LAST || kind == Kind.LAST_LEAKS;
        tables.axes.add(tables.regions(small));
        tables.axes.add(tables.flat("cause", small ? 3 : 5));
        if (kind == Kind.LINKED || kind == Kind.TWO_TABLES) {
            tables.axes.add(tables.flat("sex", 2));
        }
        if (periods) {
            tables.axes.add(Axis.periods("now", "last", "change"));
        }
        tables.fill(periods);
        tables.release(kind);
        return tables;
    }

    /** The true value of a cell. */
    long value(List<String> cell) {
        return Objects.requireNonNull(truth.get(cell));
    }

    private Axis regions(boolean small) {
        Map<String, String> parents = new LinkedHashMap<>();
        int towns = 2 + random.nextInt(small ? 2 : 4);
        boolean deep = random.nextInt(3) == 0;
        for (int town = 0; town < towns; town++) {
            parents.put("镇" + town, TOTAL);
            for (int village = 0; deep && village < random.nextInt(4); village++) {
                parents.put("镇" + town + "村" + village, "镇" + town);
            }
        }
        return Axis.tree("region", TOTAL, parents);
    }

    private Axis flat(String name, int most) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(most - 1); i++) {
            values.add(name + i);
        }
        return Axis.flat(name, TOTAL, values);
    }

    private void fill(boolean periods) {
        List<List<String>> cells = new ArrayList<>(List.of(List.of()));
        for (Axis axis : axes) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> start : cells) {
                for (String node : axis.nodes()) {
                    List<String> cell = new ArrayList<>(start);
                    cell.add(node);
                    longer.add(cell);
                }
            }
            cells = longer;
        }
        for (List<String> cell : cells) {
            sum(cell, periods);
        }
    }

    /** The value of a cell: drawn for a leaf, the sum of its parts else. */
    private long sum(List<String> cell, boolean periods) {
        Long known = truth.get(cell);
        if (known != null) {
            return known;
        }
        for (int axis = 0; axis < axes.size(); axis++) {
            long sum = 0;
            boolean total = false;
            for (String node : axes.get(axis).nodes()) {
                if (cell.get(axis).equals(axes.get(axis).parent(node))) {
                    List<String> part = new ArrayList<>(cell);
                    part.set(axis, node);
                    sum += sum(part, periods);
                    total = true;
                }
            }
            if (total) {
                truth.put(cell, sum);
                return sum;
            }
        }
        long value = draw();
        if (periods && cell.contains("change")) {
            List<String> last = new ArrayList<>(cell);
            last.set(last.size() - 1, "last");
            long before = sum(last, true);
            value = random.nextInt(3) == 0 ? 0 : random.nextInt(9) - Math.min(before, 4);
        }
        truth.put(cell, value);
        return value;
    }

    private long draw() {
        return switch (random.nextInt(5)) {
            case 0 -> 0;
            case 1, 2 -> 1 + random.nextInt(5);
            case 3 -> random.nextInt(20);
            default -> random.nextInt(300);
        };
    }

    private void release(Kind kind) {
        GuardedRelease last = kind == Kind.LAST ? guarded(axes.subList(0, 2), "last") : null;
        Axis town = kind == Kind.CHILDREN ? town() : null;
        GuardedRelease child = town == null ? null : guarded(List.of(town, axes.get(1)), "");
        for (List<String> cell : truth.keySet()) {
            boolean smallOne = value(cell) > 0 && value(cell) < 5;
            boolean leaky = kind == Kind.CHILDREN_OUT && cell.get(0).startsWith("镇1村") && random.nextBoolean();
            if (child != null && town != null && town.nodes().contains(cell.get(0))) {
                before(cell, !child.shown(cell));
            } else if (cell.contains("last")) {
                before(cell, last == null ? smallOne || random.nextInt(6) == 0 : !last.shown(cell.subList(0, 2)));
            } else if (leaky) {
                before(cell, smallOne);
            } else if (!inNoTable(cell, kind)) {
                open.add(cell);
            }
            boolean absent = !open.contains(cell) && !withheld.contains(cell) && !withheldUnknown.contains(cell);
            least.put(cell, cell.contains("change") ? -1000L : absent ? 0L : 1L);
        }
    }

    private boolean inNoTable(List<String> cell, Kind kind) {
        boolean inner = cell.size() == 3 && !cell.subList(1, 3).contains(TOTAL);
        return cell.contains("change")
                || kind == Kind.TWO_TABLES && inner
                || kind == Kind.LINKED && inner && random.nextBoolean();
    }

    /** The villages of a town as a table of their own, null when there are none. */
    private @Nullable Axis town() {
        Map<String, String> parents = new LinkedHashMap<>();
        axes.get(0).nodes().stream()
                .filter(node -> "镇1".equals(axes.get(0).parent(node)))
                .forEach(village -> parents.put(village, "镇1"));
        return parents.isEmpty() ? null : Axis.tree("region", "镇1", parents);
    }

    private GuardedRelease guarded(List<Axis> table, String period) {
        Release.Builder builder = Release.on(table);
        for (String region : table.get(0).nodes()) {
            for (String cause : table.get(1).nodes()) {
                List<String> at = List.of(region, cause);
                builder.open(at, value(period.isEmpty() ? at : List.of(region, cause, period)));
            }
        }
        return new TableGuard(CellRule.frequency(5)).protect(builder.build());
    }

    private void before(List<String> cell, boolean hide) {
        if (!hide || value(cell) == 0) {
            published.add(cell);
        } else if (random.nextBoolean()) {
            withheld.add(cell);
        } else {
            withheldUnknown.add(cell);
        }
    }

    Release build() {
        Release.Builder builder = Release.on(axes);
        open.forEach(cell -> builder.open(cell, value(cell)));
        published.forEach(cell -> builder.published(cell, value(cell)));
        withheld.forEach(cell -> builder.withheld(cell, value(cell)));
        withheldUnknown.forEach(builder::withheld);
        return builder.build();
    }

    /** What a reader sees when the release is out. */
    Reader reader(GuardedRelease guarded) {
        return reader(guarded::shown);
    }

    Reader reader(java.util.function.Predicate<List<String>> shown) {
        Map<List<String>, Long> seen = new HashMap<>();
        published.forEach(cell -> seen.put(cell, value(cell)));
        open.stream().filter(shown).forEach(cell -> seen.put(cell, value(cell)));
        return new Reader(axes, seen, truth, least);
    }

    /** Cells that must not be found: hidden ones, and small ones in no table. */
    Set<List<String>> secrets(GuardedRelease guarded, int threshold) {
        Set<List<String>> secrets = new HashSet<>();
        open.stream().filter(cell -> !guarded.shown(cell)).forEach(secrets::add);
        secrets.addAll(withheld);
        secrets.addAll(withheldUnknown);
        secrets.addAll(small(threshold));
        secrets.removeAll(guarded.unprotected());
        return secrets;
    }

    /**
     * Small cells that are not out: of the tables, changes since the last release, and cells of no table that follow from
     * tables.
     */
    Set<List<String>> small(int threshold) {
        Release release = build();
        Set<List<String>> small = new HashSet<>();
        truth.forEach((cell, value) -> {
            boolean known = release.known(release.index(cell));
            if (value != 0 && Math.abs(value) < threshold && !published.contains(cell) && known) {
                small.add(cell);
            }
        });
        return small;
    }
}
