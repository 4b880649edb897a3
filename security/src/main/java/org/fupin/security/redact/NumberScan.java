package org.fupin.security.redact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds identity numbers, telephones and accounts in a text, in time linear in its length and without patterns. */
final class NumberScan {

    /** No number that is looked for has more digits, prefix included. */
    private static final int LONGEST = 24;

    private static final int LONGEST_LABELLED = 40;

    private final String text;
    private final List<Span> found = new ArrayList<>();
    private int done;

    private NumberScan(String text) {
        this.text = text;
    }

    /** Where numbers to be hidden stand, in order and without overlap. */
    static List<Span> find(String text) {
        NumberScan scan = new NumberScan(text);
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (Characters.digit(point) >= 0) {
                NumberRun run = NumberRun.read(text, at);
                scan.judge(run);
                at = Math.max(run.end(), scan.done);
            } else {
                at += Character.charCount(point);
            }
        }
        return scan.found;
    }

    private void judge(NumberRun run) {
        int group = labelled(run);
        while (group < run.groups().size()) {
            int next = group + 1;
            for (int last = widest(run, group); last >= group; last--) {
                Hidden hidden = shape(run, group, last);
                if (hidden != null) {
                    hide(run, group, last, hidden);
                    next = last + 1;
                    break;
                }
            }
            group = next;
        }
    }

    /** Hides the number behind a label and gives the group that follows it, 0 when there is no label. */
    private int labelled(NumberRun run) {
        int start = letters(run.groups().get(0).from());
        Hidden label = Labels.before(text, start);
        int last = fits(run, 0, LONGEST_LABELLED);
        if (label == null || run.size(0, last) < least(label)) {
            return 0;
        }
        int end = run.groups().get(last).end();
        done = label == Hidden.IDENTITY ? certificate(end) : end;
        found.add(new Span(start, done, label));
        return last + 1;
    }

    /** Where up to three capital letters begin that a certificate's number may open with. */
    private int letters(int digits) {
        int start = digits;
        while (start > 0 && digits - start < 3 && text.charAt(start - 1) >= 'A' && text.charAt(start - 1) <= 'Z') {
            start--;
        }
        return start > 0 && Character.isLetter(text.charAt(start - 1)) && text.charAt(start - 1) < 0x80
                ? digits
                : start;
    }

    private static int least(Hidden label) {
        return label == Hidden.ACCOUNT ? 8 : label == Hidden.PHONE ? 7 : 6;
    }

    private static int widest(NumberRun run, int first) {
        return fits(run, first, LONGEST);
    }

    /** The last group up to which no more digits come together than these; at least the first. */
    private static int fits(NumberRun run, int first, int digits) {
        int last = first;
        while (last + 1 < run.groups().size() && run.size(first, last + 1) <= digits) {
            last++;
        }
        return last;
    }

    private static @Nullable Hidden shape(NumberRun run, int first, int last) {
        if (IdentityShape.matches(run, first, last)) {
            return Hidden.IDENTITY;
        }
        if (run.size(first, last) > LONGEST) {
            return null;
        }
        if (PhoneShape.matches(run, first, last)) {
            return Hidden.PHONE;
        }
        return AccountShape.matches(run, first, last) ? Hidden.ACCOUNT : null;
    }

    private void hide(NumberRun run, int first, int last, Hidden hidden) {
        int end = run.groups().get(last).end();
        done = hidden == Hidden.IDENTITY ? certificate(end) : end;
        found.add(new Span(run.groups().get(first).from(), done, hidden));
    }

    /** Where a disability certificate ends: two digits after an x, then B and how often it was reissued. */
    private int certificate(int number) {
        int end = number;
        while (end < text.length() && end - number < 2 && ascii(end)) {
            end++;
        }
        boolean longer = end < text.length() && ascii(end);
        int tail = longer ? number : end;
        boolean reissued = tail + 1 < text.length() && text.charAt(tail) == 'B' && ascii(tail + 1);
        return reissued ? tail + 2 : tail;
    }

    private boolean ascii(int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
