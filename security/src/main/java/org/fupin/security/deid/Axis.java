package org.fupin.security.deid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One axis of published tables: values that add up to totals, in any number of levels (villages to townships to the
 * county; causes to all causes). The first node is the grand total.
 */
public final class Axis {

    private final String name;
    private final List<String> nodes;
    private final int[] parents;
    private final List<int[]> children;
    private final int signed;
    private final Map<String, Integer> places = new HashMap<>();

    private Axis(String name, List<String> nodes, int[] parents, int signed) {
        this.name = name;
        this.nodes = List.copyOf(nodes);
        this.parents = parents;
        this.signed = signed;
        this.children = childrenOf(parents);
        for (int i = 0; i < nodes.size(); i++) {
            if (places.put(nodes.get(i), i) != null) {
                throw new IllegalArgumentException("标签重复 · stands twice: " + nodes.get(i));
            }
        }
    }

    /** Values that add up to one total. */
    public static Axis flat(String name, String total, List<String> values) {
        Map<String, String> parents = new LinkedHashMap<>();
        values.forEach(value -> parents.put(value, total));
        return tree(name, total, parents);
    }

    /**
     * Values in levels.
     *
     * @param total the grand total
     * @param parents what each value adds up to, in the order of the table; a parent may come after its children
     * @throws IllegalArgumentException if the values do not lead to the total
     */
    public static Axis tree(String name, String total, Map<String, String> parents) {
        List<String> nodes = new ArrayList<>(List.of(total));
        nodes.addAll(parents.keySet());
        int[] up = new int[nodes.size()];
        up[0] = -1;
        for (int i = 1; i < up.length; i++) {
            up[i] = nodes.indexOf(parents.get(nodes.get(i)));
            int steps = 0;
            for (String at = nodes.get(i); at != null && !at.equals(total); at = parents.get(at)) {
                if (++steps > nodes.size()) {
                    throw new IllegalArgumentException("标签成环 · leads back to itself: " + nodes.get(i));
                }
            }
            if (up[i] < 0) {
                throw new IllegalArgumentException("没有上级 · leads to no total: " + nodes.get(i));
            }
        }
        return new Axis(name, nodes, up, -1);
    }

    /**
     * The axis that a text describes:
     *
     * <pre>
     * axis  = sum 0 or more times ( ";" sum )
     * sum   = total "&gt;" part 0 or more times ( "," part )
     * total = label, part = label    1 to 100 characters, none of &gt; , ; and no control characters
     * </pre>
     *
     * <p>The first total is the grand total; all others must be part of another: {@code 合计>甲镇,乙镇;甲镇>一村,二村}. The marks
     * may be full-width. At most 5,000 labels and 200,000 characters.
     *
     * @throws IllegalArgumentException if it describes none; the message names the place by number and repeats nothing
     */
    public static Axis parse(String name, String text) {
        return AxisText.parse(name, text);
    }

    /** The text that {@link #parse} reads back as this axis; of {@link #periods} it loses that the change has a sign. */
    public String text() {
        return AxisText.text(this);
    }

    /**
     * Two releases of one table: what stands now is what stood in the last one and what changed since. The change may be
     * negative, and is protected though no table shows it.
     *
     * @param now label of the new release, the total
     * @param last label of the last release
     * @param change label of the change
     */
    public static Axis periods(String now, String last, String change) {
        return new Axis("period", List.of(now, last, change), new int[] {-1, 0, 0}, 2);
    }

    private static List<int[]> childrenOf(int[] parents) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < parents.length; i++) {
            lists.add(new ArrayList<>());
        }
        for (int i = 1; i < parents.length; i++) {
            lists.get(parents[i]).add(i);
        }
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    /** Name of the axis. */
    public String name() {
        return name;
    }

    /** All values, the grand total first. */
    public List<String> nodes() {
        return nodes;
    }

    /** What the value adds up to, null for the grand total. */
    public @org.jspecify.annotations.Nullable String parent(String node) {
        int parent = parents[place(node)];
        return parent < 0 ? null : nodes.get(parent);
    }

    int size() {
        return parents.length;
    }

    int parent(int node) {
        return parents[node];
    }

    int[] children(int node) {
        return children.get(node);
    }

    boolean leaf(int node) {
        return children.get(node).length == 0;
    }

    /** Levels below the grand total. */
    int depth() {
        int deepest = 0;
        for (int node = 0; node < parents.length; node++) {
            int depth = 0;
            for (int up = parents[node]; up >= 0; up = parents[up]) {
                depth++;
            }
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    /** Whether values there may be negative. */
    boolean signed(int node) {
        return node == signed;
    }

    int place(String node) {
        Integer place = places.get(node);
        if (place == null) {
            throw new IllegalArgumentException(name + " 没有 · has no " + node);
        }
        return place;
    }
}
