package org.fupin.security.deid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads and writes the texts that describe axes; the grammar stands at {@link Axis#parse}. */
final class AxisText {

    /** Most labels of an axis. */
    static final int MOST_LABELS = 5000;

    private static final int LONGEST = 200_000;
    private static final int LONGEST_LABEL = 100;

    private AxisText() {}

    static Axis parse(String name, String text) {
        if (text.length() > LONGEST) {
            throw DefinitionText.refused("轴的定义过长", "the axis is too long");
        }
        String[] sums =
                text.replace('＞', '>').replace('，', ',').replace('；', ';').split(";", -1);
        Map<String, String> parents = new LinkedHashMap<>();
        String grand = "";
        for (int sum = 0; sum < sums.length; sum++) {
            String[] sides = sums[sum].split(">", -1);
            if (sides.length != 2) {
                throw refused(sum, "应写作 合计>部分,部分", "must be written total>part,part");
            }
            String total = label(sides[0], sum);
            grand = sum == 0 ? total : grand;
            for (String part : sides[1].split(",", -1)) {
                String label = label(part, sum);
                if (label.equals(grand) || parents.put(label, total) != null) {
                    throw refused(sum, "标签重复", "a label stands twice");
                }
            }
            if (parents.size() >= MOST_LABELS) {
                throw DefinitionText.refused("轴的标签过多", "the axis has too many labels");
            }
        }
        check(grand, parents, sums.length);
        return Axis.tree(name, grand, parents);
    }

    /** Every total but the grand one is part of another, and none of itself. */
    private static void check(String grand, Map<String, String> parents, int sums) {
        for (String start : parents.keySet()) {
            int steps = 0;
            String at = start;
            while (at != null && !at.equals(grand)) {
                at = ++steps > parents.size() ? null : parents.get(at);
            }
            if (at == null) {
                throw refused(sums - 1, "有标签不通向总计", "a label does not lead to the grand total");
            }
        }
    }

    private static String label(String text, int sum) {
        String label = text.strip();
        if (!isLabel(label)) {
            throw refused(sum, "标签应为 1–100 个字符", "a label has 1 to 100 characters");
        }
        return label;
    }

    /** Whether the text may be a label. */
    static boolean isLabel(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_LABEL
                && text.codePoints().noneMatch(c -> Character.isISOControl(c) || c == '>' || c == ',' || c == ';');
    }

    private static IllegalArgumentException refused(int sum, String zh, String en) {
        return DefinitionText.refused("轴的第 " + (sum + 1) + " 段：" + zh, "sum " + (sum + 1) + " of the axis: " + en);
    }

    static String text(Axis axis) {
        List<String> sums = new ArrayList<>();
        // level by level, so that reading it gives the same order again
        Deque<Integer> next = new ArrayDeque<>(List.of(0));
        while (!next.isEmpty()) {
            int node = next.removeFirst();
            List<String> parts = new ArrayList<>();
            for (int child : axis.children(node)) {
                parts.add(axis.nodes().get(child));
                next.addLast(child);
            }
            if (!parts.isEmpty()) {
                sums.add(axis.nodes().get(node) + ">" + String.join(",", parts));
            }
        }
        return String.join(";", sums);
    }
}
