package org.fupin.security.redact;

import java.util.List;

/**
 * A stretch of text to be hidden.
 *
 * @param from first character
 * @param to after the last character
 * @param hidden what it is
 */
record Span(int from, int to, Hidden hidden) {

    /** The text with the spans replaced; they are in order and do not overlap. */
    static String replace(String text, List<Span> spans) {
        if (spans.isEmpty()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        int done = 0;
        for (Span span : spans) {
            clean.append(text, done, span.from).append(span.hidden.mark());
            done = span.to;
        }
        return clean.append(text, done, text.length()).toString();
    }
}
