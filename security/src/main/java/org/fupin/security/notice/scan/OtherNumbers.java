package org.fupin.security.notice.scan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds bank cards and telephones among the groups that are no identity numbers. */
final class OtherNumbers {

    private static final int MOBILE = 11;
    private static final int SHORTEST_CARD = 16;
    private static final int LONGEST_CARD = 19;
    private static final int LONGEST_CODE_YEAR = 2049;

    private final PersonNumber numbers;

    OtherNumbers(PersonNumber numbers) {
        this.numbers = numbers;
    }

    void find(DigitGroups groups, boolean[] used, List<Hit> hits) {
        for (int group = 0; group < groups.count(); group++) {
            if (used[group]) {
                continue;
            }
            int last = groups.masked(group) ? -1 : last(groups, used, group, hits);
            for (int i = group; i <= last; i++) {
                used[i] = true;
            }
        }
    }

    /** Adds what begins with the group and gives its last group, −1 if nothing does. */
    private int last(DigitGroups groups, boolean[] used, int group, List<Hit> hits) {
        int length = groups.length(group);
        if (length >= MOBILE) {
            NumberKind kind = whole(groups.buffer(), groups.start(group), length);
            return kind == null ? -1 : add(kind, groups, group, group, hits);
        }
        if (length < 5 && (groups.gap(group) == DigitGroups.FIRST || groups.gap(group) == DigitGroups.CELL)) {
            int card = fours(groups, used, group);
            if (card >= 0) {
                return add(NumberKind.CARD, groups, group, card, hits);
            }
        }
        int mobile = mobile(groups, used, group);
        if (mobile >= 0) {
            return add(NumberKind.MOBILE, groups, group, mobile, hits);
        }
        return fixedLine(groups, group) ? add(NumberKind.FIXED_LINE, groups, group, group + 1, hits) : -1;
    }

    private static int add(NumberKind kind, DigitGroups groups, int first, int last, List<Hit> hits) {
        Join join = NumberFinder.join(groups, first, last);
        hits.add(NumberFinder.hit(groups, kind, join, first, last, groups.text(first, last)));
        return last;
    }

    private @Nullable NumberKind whole(char[] text, int at, int length) {
        if (length == MOBILE && mobile(text, at)
                || length == MOBILE + 1 && text[at] == '0' && mobile(text, at + 1)
                || length == MOBILE + 2 && text[at] == '8' && text[at + 1] == '6' && mobile(text, at + 2)) {
            return NumberKind.MOBILE;
        }
        if (length >= SHORTEST_CARD && length <= LONGEST_CARD && card(text, at, length)) {
            return NumberKind.CARD;
        }
        boolean fixed = length <= MOBILE + 1 && text[at] == '0' && text[at + 1] >= '1' && text[at + 1] <= '9';
        return fixed && PersonNumber.digits(text, at, length) ? NumberKind.FIXED_LINE : null;
    }

    private static boolean mobile(char[] text, int at) {
        return text[at] == '1' && text[at + 1] >= '3' && text[at + 1] <= '9' && PersonNumber.digits(text, at, MOBILE);
    }

    /**
     * Whether it is a card of a Chinese or large foreign issuer with its check digit. Area codes of Gansu begin with 62
     * too, so a division followed by a year of our time is a code of an office.
     */
    private boolean card(char[] text, int at, int length) {
        boolean issuer = text[at] == '6' && text[at + 1] == '2'
                || length == SHORTEST_CARD && (text[at] == '4' || text[at] == '5' && text[at + 1] <= '5');
        return issuer && Luhn.valid(text, at, at + length) && !officeCode(text, at);
    }

    private boolean officeCode(char[] text, int at) {
        int year = PersonNumber.number(text, at + 6, 4);
        return numbers.area(text, at) && year >= 1949 && year <= LONGEST_CODE_YEAR;
    }

    /** The last of groups of four that make a card, −1 if they do not. In cells or words more digits may follow. */
    private int fours(DigitGroups groups, boolean[] used, int first) {
        int last = first;
        while (last < groups.count()
                && !used[last]
                && !groups.masked(last)
                && (last == first || regular(groups, first, last))
                && groups.length(last) <= 4) {
            int length = groups.end(last) - groups.start(first);
            boolean even = last == first || groups.length(last - 1) == 4;
            boolean whole = length >= SHORTEST_CARD && length <= LONGEST_CARD;
            if (even && whole && ends(groups, first, last) && card(groups.buffer(), groups.start(first), length)) {
                return last;
            }
            last++;
        }
        return -1;
    }

    private static boolean ends(DigitGroups groups, int first, int last) {
        int next = last + 1;
        return next == groups.count()
                || !regular(groups, first, next)
                || groups.length(next) > 4
                || groups.gap(next) == DigitGroups.CELL;
    }

    /** Whether the gap before the group is like all others since the first. */
    private static boolean regular(DigitGroups groups, int first, int group) {
        return groups.gap(group) != DigitGroups.FIRST
                && groups.gap(group) == groups.gap(first + 1)
                && groups.mark(group) == groups.mark(first + 1);
    }

    /** The last of the groups 3-4-4, or of single digits, that make a mobile number, −1 if they do not. */
    private static int mobile(DigitGroups groups, boolean[] used, int first) {
        int start = groups.start(first);
        if (groups.size() - start < MOBILE || !mobile(groups.buffer(), start)) {
            return -1;
        }
        int last = first;
        while (last < groups.count() && groups.end(last) - start < MOBILE) {
            last++;
            if (last == groups.count() || used[last] || !regular(groups, first, last)) {
                return -1;
            }
        }
        if (fixedLine(groups, last)) {
            // the last four digits are the area code of a telephone that begins there
            return -1;
        }
        boolean usual = last - first == 2 && groups.length(first) == 3 && groups.length(last) == 4;
        // uneven pieces in cells beside each other are a serial number and what follows it
        boolean even = groups.gap(last) != DigitGroups.CELL || last - first == MOBILE - 1;
        boolean alone = even
                && groups.gap(first) == DigitGroups.FIRST
                && (last + 1 == groups.count() || groups.gap(last + 1) == DigitGroups.FIRST);
        return groups.end(last) - start == MOBILE && last > first && (usual || alone) ? last : -1;
    }

    /** An area code 0AA or 0AAA, a mark or blank, seven or eight digits. */
    private static boolean fixedLine(DigitGroups groups, int group) {
        if (group + 1 >= groups.count() || groups.gap(group + 1) == DigitGroups.FIRST || groups.masked(group + 1)) {
            return false;
        }
        int area = groups.length(group);
        int subscriber = groups.length(group + 1);
        char[] text = groups.buffer();
        int at = groups.start(group);
        return (area == 3 || area == 4)
                && text[at] == '0'
                && text[at + 1] >= '1'
                && text[at + 1] <= '9'
                && (subscriber == 7 || subscriber == 8)
                && groups.gap(group + 1) != DigitGroups.CELL;
    }
}
