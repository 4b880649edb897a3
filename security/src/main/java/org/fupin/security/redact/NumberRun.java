package org.fupin.security.redact;

import java.util.ArrayList;
import java.util.List;

/** Digits that stand together, divided at most by a few separators: one number, or several in a row. */
final class NumberRun {

    /**
     * Digits that touch one another.
     *
     * @param from first character in the text
     * @param to after the last digit in the text
     * @param first index of the first digit in the run
     * @param size how many digits
     * @param end after the last digit and the x that directly follows it, if one does
     */
    record Group(int from, int to, int first, int size, int end) {

        /** Whether an x follows, as it does in one of eleven identity numbers. */
        boolean x() {
            return end > to;
        }
    }

    private final StringBuilder digits = new StringBuilder();
    private final List<Group> groups = new ArrayList<>();

    List<Group> groups() {
        return groups;
    }

    /** The digits of the groups from one to another, both included. */
    String digits(int first, int last) {
        Group end = groups.get(last);
        return digits.substring(groups.get(first).first(), end.first() + end.size());
    }

    /** How many digits the groups from one to another hold, both included. */
    int size(int first, int last) {
        Group end = groups.get(last);
        return end.first() + end.size() - groups.get(first).first();
    }

    /** Reads the run that begins with the digit at this place. */
    static NumberRun read(String text, int start) {
        NumberRun run = new NumberRun();
        int at = start;
        while (at >= 0) {
            at = run.group(text, at);
        }
        return run;
    }

    /** Reads one group and gives the place of the next one in the run, or -1. */
    private int group(String text, int start) {
        int first = digits.length();
        int to = start;
        int at = start;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            int digit = Characters.digit(point);
            int after = at + Character.charCount(point);
            if (digit >= 0) {
                digits.append((char) ('0' + digit));
                to = after;
            } else if (!Characters.invisible(point)) {
                break;
            }
            at = after;
        }
        boolean x = at < text.length() && Characters.isX(text.charAt(at));
        groups.add(new Group(start, to, first, digits.length() - first, x ? at + 1 : to));
        return x ? -1 : nextDigit(text, at);
    }

    private static final int MOST_SEPARATORS = 3;

    /** Place of the digit that follows after one to three separators, or -1. */
    private static int nextDigit(String text, int start) {
        int at = start;
        int separators = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (Characters.digit(point) >= 0) {
                return at;
            }
            boolean invisible = Characters.invisible(point);
            if (!invisible && (!Characters.separates(point) || ++separators > MOST_SEPARATORS)) {
                return -1;
            }
            at += Character.charCount(point);
        }
        return -1;
    }

    /** Where reading goes on after this run. */
    int end() {
        return groups.get(groups.size() - 1).end();
    }
}
