package org.fupin.security.redact;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds registered values in a text in one pass, however many there are (Aho and Corasick, 1975). Width, case, middle
 * dots, invisible characters and up to two blanks between characters make no difference.
 */
final class KnownMatcher {

    static final KnownMatcher NONE = new KnownMatcher(List.of());

    private static final int MOST_BLANKS = 2;

    private final Map<Long, Integer> next = new HashMap<>();
    /** Length in folded characters of the longest value that ends in this state, 0 when none does. */
    private final int[] ends;

    private final int[] fallback;

    KnownMatcher(Collection<String> values) {
        List<String> folded = values.stream()
                .map(KnownMatcher::fold)
                .filter(value -> !value.isEmpty())
                .toList();
        int most = folded.stream().mapToInt(String::length).sum() + 1;
        ends = new int[most];
        fallback = new int[most];
        Deque<long[]> edges = new ArrayDeque<>();
        int states = 1;
        for (String value : folded) {
            int state = 0;
            for (int i = 0; i < value.length(); i++) {
                Integer known = next.get(edge(state, value.charAt(i)));
                if (known == null) {
                    known = states++;
                    next.put(edge(state, value.charAt(i)), known);
                    edges.add(new long[] {i, state, value.charAt(i), known});
                }
                state = known;
            }
            ends[state] = value.length();
        }
        link(edges);
    }

    /** Links every state to the longest proper suffix that is a state, nearest to the root first. */
    private void link(Collection<long[]> edges) {
        edges.stream().sorted((left, right) -> Long.compare(left[0], right[0])).forEach(edge -> {
            int parent = (int) edge[1];
            int child = (int) edge[3];
            fallback[child] = parent == 0 ? 0 : step(fallback[parent], (char) edge[2]);
            ends[child] = Math.max(ends[child], ends[fallback[child]]);
        });
    }

    /** The value as it is compared. */
    static String fold(String value) {
        StringBuilder folded = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!Characters.invisible(c) && !Characters.blank(c)) {
                folded.append(Characters.fold(c));
            }
        }
        return folded.toString();
    }

    /** Where registered values stand, overlapping ones joined, in order. */
    List<Span> find(String text) {
        List<Span> found = new ArrayList<>();
        if (next.isEmpty()) {
            return found;
        }
        int[] places = new int[text.length()];
        int read = 0;
        int blanks = 0;
        int state = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int mark = Hidden.markAt(text, i);
            if (mark > 0) {
                i += mark - 1;
                state = 0;
                blanks = 0;
            } else if (Characters.blank(c)) {
                state = ++blanks > MOST_BLANKS ? 0 : state;
            } else if (!Characters.invisible(c)) {
                blanks = 0;
                places[read++] = i;
                state = step(state, Characters.fold(c));
                if (ends[state] > 0) {
                    add(found, places[read - ends[state]], i + 1);
                }
            }
        }
        return found;
    }

    /** Adds a span that ends at or after all others, swallowing those that it touches. */
    private static void add(List<Span> found, int from, int to) {
        int start = from;
        while (!found.isEmpty() && found.get(found.size() - 1).to() > from) {
            start = Math.min(start, found.remove(found.size() - 1).from());
        }
        found.add(new Span(start, to, Hidden.KNOWN));
    }

    private int step(int from, char c) {
        int state = from;
        while (true) {
            Integer to = next.get(edge(state, c));
            if (to != null) {
                return to;
            }
            if (state == 0) {
                return 0;
            }
            state = fallback[state];
        }
    }

    private static long edge(int state, char c) {
        return (long) state << Character.SIZE | c;
    }
}
