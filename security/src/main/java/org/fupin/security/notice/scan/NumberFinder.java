package org.fupin.security.notice.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the numbers of one row: identity numbers first, then what else the remaining groups may be. For one thread. */
public final class NumberFinder {

    private static final int SHORTEST = 7;
    private static final int LONGEST = 22;
    private static final int LONGEST_GROUP = 512;
    private static final int EVEN = 9;

    private final GroupScanner scanner = new GroupScanner();
    private final PersonNumber numbers;
    private final OtherNumbers others;
    private final MaskFinder masks;
    private final WrapFinder wraps;
    private boolean[] used = new boolean[64];
    private List<Hit> hits = new ArrayList<>();
    private DigitGroups groups = new DigitGroups();

    /** A finder that takes birth dates to the end of the year as possible. */
    public NumberFinder(int lastYear) {
        numbers = new PersonNumber(lastYear);
        others = new OtherNumbers(numbers);
        masks = new MaskFinder(numbers);
        wraps = new WrapFinder(numbers);
    }

    /** Forgets the rows before, at the start of a new table or text. */
    public void begin() {
        wraps.clear();
    }

    /** The numbers of the row, each at most once, and those that began in the rows before it and end here. */
    public List<Hit> find(Line line) {
        groups = scanner.scan(line.tokens());
        hits = new ArrayList<>(2);
        ready();
        if (groups.size() >= SHORTEST) {
            runs(this::identities);
            runs(this::shapes);
            masks.find(groups, used, hits);
            others.find(groups, used, hits);
        }
        wraps.row(line, groups, used, hits);
        return hits;
    }

    /** Whether the row of the last call holds any digit or mask. */
    public boolean sawDigits() {
        return groups.count() > 0;
    }

    private void ready() {
        if (used.length < groups.count()) {
            used = new boolean[groups.count() * 2];
        }
        Arrays.fill(used, 0, groups.count(), false);
    }

    private interface Windows {
        /** Looks at the groups from the first on; the run ends before the last. */
        int at(int first, int end);
    }

    private void runs(Windows windows) {
        int first = 0;
        while (first < groups.count()) {
            int end = first + 1;
            while (end < groups.count() && groups.gap(end) != DigitGroups.FIRST) {
                end++;
            }
            int at = first;
            while (at < end) {
                at = used[at] ? at + 1 : windows.at(at, end);
            }
            first = end;
        }
    }

    /** Sound numbers; the longest that begins here wins. */
    private int identities(int first, int end) {
        int found = -1;
        NumberKind kind = NumberKind.IDENTITY;
        for (int last = first; last < end && span(first, last) <= LONGEST; last++) {
            int length = span(first, last);
            int at = groups.start(first);
            if (length == PersonNumber.LENGTH && numbers.valid(groups.buffer(), at)) {
                found = last;
                kind = NumberKind.IDENTITY;
            } else if (length == PersonNumber.CERTIFICATE
                    && first == last
                    && numbers.certificate(groups.buffer(), at)) {
                found = last;
                kind = NumberKind.CERTIFICATE;
            }
        }
        if (found >= 0) {
            add(kind, first, found);
            return found + 1;
        }
        glued(first);
        return first + 1;
    }

    /** An identity number inside a longer stretch of digits, or beside a mark that stands for a bullet. */
    private void glued(int group) {
        int length = groups.length(group);
        if (length <= PersonNumber.LENGTH || length > LONGEST_GROUP) {
            return;
        }
        int start = groups.start(group);
        for (int at = start; at + PersonNumber.LENGTH <= groups.end(group); at++) {
            if (numbers.valid(groups.buffer(), at)) {
                used[group] = true;
                String digits = new String(groups.buffer(), at, PersonNumber.LENGTH);
                boolean alone = length <= PersonNumber.LENGTH + 2 && groups.masked(group);
                hits.add(hit(NumberKind.IDENTITY, alone ? Join.WHOLE : Join.GLUED, group, group, digits));
                at += PersonNumber.LENGTH - 1;
            }
        }
    }

    /** Numbers that have no check character or a wrong one. */
    private int shapes(int first, int end) {
        for (int last = first; last < end && !used[last] && span(first, last) <= PersonNumber.LENGTH; last++) {
            int length = span(first, last);
            int at = groups.start(first);
            if (length == PersonNumber.LENGTH && numbers.shaped(groups.buffer(), at)) {
                add(NumberKind.IDENTITY_SHAPE, first, last);
                return last + 1;
            }
            if (length == PersonNumber.LEGACY && numbers.legacy(groups.buffer(), at)) {
                add(NumberKind.LEGACY, first, last);
                return last + 1;
            }
        }
        return first + 1;
    }

    private int span(int first, int last) {
        return groups.end(last) - groups.start(first);
    }

    /** What stands in one piece, or agrees with its check character, can be nothing else. */
    private void add(NumberKind kind, int first, int last) {
        if (first == last || kind == NumberKind.IDENTITY) {
            Arrays.fill(used, first, last + 1, true);
        }
        hits.add(hit(kind, join(groups, first, last), first, last, groups.text(first, last)));
    }

    private Hit hit(NumberKind kind, Join join, int first, int last, String digits) {
        return hit(groups, kind, join, first, last, digits);
    }

    static Hit hit(DigitGroups groups, NumberKind kind, Join join, int first, int last, String digits) {
        boolean flagged = groups.letterBefore(first) && !groups.masked(first);
        return new Hit(
                kind,
                join,
                groups.token(first),
                groups.from(first),
                groups.token(last),
                groups.to(last),
                digits,
                flagged,
                dated(groups, first, last));
    }

    /** Whether groups begin at the seventh and the fifteenth character, and are not nearly all of one digit. */
    private static boolean dated(DigitGroups groups, int first, int last) {
        boolean date = false;
        boolean serial = false;
        for (int i = first + 1; i <= last && last - first < EVEN; i++) {
            int offset = groups.start(i) - groups.start(first);
            date |= offset == 6;
            serial |= offset == 14;
        }
        return date && serial;
    }

    static Join join(DigitGroups groups, int first, int last) {
        if (first == last) {
            return Join.WHOLE;
        }
        return groups.token(first) == groups.token(last) ? Join.SPACED : Join.CELLS;
    }
}
