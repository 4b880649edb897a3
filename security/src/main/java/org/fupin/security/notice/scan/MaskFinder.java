package org.fupin.security.notice.scan;

import java.util.Arrays;
import java.util.List;

/** Finds numbers of which some characters are hidden. What they are is for the judge, who knows the labels. */
final class MaskFinder {

    private static final int LEAST_VISIBLE = 4;
    private static final int LEAST_HIDDEN = 4;
    private static final int MOST_AROUND = 4;

    private final PersonNumber numbers;

    MaskFinder(PersonNumber numbers) {
        this.numbers = numbers;
    }

    void find(DigitGroups groups, boolean[] used, List<Hit> hits) {
        for (int group = 0; group < groups.count(); group++) {
            if (!used[group] && groups.masked(group)) {
                around(groups, used, group, hits);
            }
        }
    }

    private void around(DigitGroups groups, boolean[] used, int group, List<Hit> hits) {
        int length = groups.length(group);
        if (length != PersonNumber.LENGTH && length != PersonNumber.LEGACY && window(groups, used, group, hits)) {
            return;
        }
        if (visible(groups, group) >= LEAST_VISIBLE) {
            add(groups, used, group, group, hits);
        }
    }

    /** Neighbours that make eighteen characters together with the masked group. */
    private boolean window(DigitGroups groups, boolean[] used, int group, List<Hit> hits) {
        for (int first = group; first >= 0 && group - first <= MOST_AROUND && !used[first]; first--) {
            for (int last = group; last < groups.count() && last - group <= MOST_AROUND && !used[last]; last++) {
                if (last > group && groups.gap(last) == DigitGroups.FIRST) {
                    break;
                }
                boolean whole = groups.end(last) - groups.start(first) == PersonNumber.LENGTH;
                boolean one = groups.token(first) == groups.token(last) || alone(groups, group);
                if (whole && one && last > first && plausible(groups.buffer(), groups.start(first))) {
                    add(groups, used, first, last, hits);
                    return true;
                }
            }
            if (groups.gap(first) == DigitGroups.FIRST) {
                return false;
            }
        }
        return false;
    }

    /** Whether the masked group is a cell of its own, not the end of a masked name. */
    private static boolean alone(DigitGroups groups, int group) {
        return groups.atCellStart(group)
                && groups.atCellEnd(group)
                && groups.length(group) >= LEAST_HIDDEN
                && visible(groups, group) == 0;
    }

    /** Whether what is visible can be part of an identity number. */
    private boolean plausible(char[] text, int at) {
        boolean area = text[at] == '*' || text[at + 5] == '*' || numbers.area(text, at);
        return area && yearFits(text, at + 6) && pairFits(text, at + 10, 12) && pairFits(text, at + 12, 31);
    }

    /** Whether the two characters of month or day may be what they are, as far as they are visible. */
    private static boolean pairFits(char[] text, int at, int most) {
        boolean hidden = text[at] == '*' || text[at + 1] == '*';
        int value = hidden ? 1 : (text[at] - '0') * 10 + text[at + 1] - '0';
        return value >= 1 && value <= most;
    }

    private static boolean yearFits(char[] text, int at) {
        return text[at] == '*' || text[at] == '1' || text[at] == '2';
    }

    private static int visible(DigitGroups groups, int group) {
        int visible = 0;
        for (int i = groups.start(group); i < groups.end(group); i++) {
            visible += groups.buffer()[i] == '*' ? 0 : 1;
        }
        return visible;
    }

    private static void add(DigitGroups groups, boolean[] used, int first, int last, List<Hit> hits) {
        Arrays.fill(used, first, last + 1, true);
        Join join = NumberFinder.join(groups, first, last);
        hits.add(NumberFinder.hit(groups, NumberKind.MASKED, join, first, last, groups.text(first, last)));
    }
}
