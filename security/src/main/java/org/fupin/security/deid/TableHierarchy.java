package org.fupin.security.deid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A hierarchy written out.
 *
 * @param levels the highest level
 * @param steps what each value becomes at the levels from 1 on, the last excepted
 */
record TableHierarchy(int levels, Map<String, List<String>> steps) implements Hierarchy {

    static TableHierarchy of(List<List<String>> rows) {
        if (rows.isEmpty() || rows.get(0).isEmpty()) {
            throw new IllegalArgumentException("泛化表为空 · the hierarchy is empty");
        }
        int width = rows.get(0).size();
        boolean ends = width > 1
                && rows.stream()
                        .allMatch(
                                row -> row.size() == width && row.get(width - 1).equals(ANY));
        Map<String, List<String>> steps = new HashMap<>();
        List<Map<String, String>> above = new ArrayList<>();
        for (List<String> row : rows) {
            if (row.size() != width) {
                throw new IllegalArgumentException("泛化表各行列数不同 · the rows of the hierarchy differ in length");
            }
            if (steps.put(row.get(0), List.copyOf(row.subList(1, ends ? width - 1 : width))) != null) {
                throw new IllegalArgumentException("泛化表中某值出现两次 · a value of the hierarchy stands twice");
            }
            check(row, above);
        }
        return new TableHierarchy(ends ? width - 1 : width, Map.copyOf(steps));
    }

    /** What is the same once must stay the same. */
    private static void check(List<String> row, List<Map<String, String>> above) {
        for (int level = 1; level + 1 < row.size(); level++) {
            if (above.size() < level) {
                above.add(new HashMap<>());
            }
            String before = above.get(level - 1).put(row.get(level), row.get(level + 1));
            if (before != null && !before.equals(row.get(level + 1))) {
                throw new IllegalArgumentException(
                        "泛化表前后不一致 · values that are the same at a level differ at a higher one");
            }
        }
    }

    @Override
    public String at(int level, String value) {
        if (level == 0) {
            return value;
        }
        List<String> known = steps.get(value);
        return known == null || level > known.size() ? ANY : known.get(level - 1);
    }
}
