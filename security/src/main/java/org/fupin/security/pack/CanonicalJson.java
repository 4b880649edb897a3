package org.fupin.security.pack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes JSON in its one canonical form (RFC 8785): members by the code units of their names, no white space, UTF-8,
 * nothing escaped that need not be. Numbers are whole and at most 2⁵³ − 1, so that every reader holds them exactly.
 */
final class CanonicalJson {

    /** The largest number. */
    static final long MOST = (1L << 53) - 1;

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    static byte[] write(Map<String, ?> members) {
        CanonicalJson json = new CanonicalJson();
        json.object(members);
        return json.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void object(Map<?, ?> members) {
        out.append('{');
        String comma = "";
        for (Map.Entry<?, ?> member : new TreeMap<>(members).entrySet()) {
            out.append(comma);
            text((String) member.getKey());
            out.append(':');
            value(member.getValue());
            comma = ",";
        }
        out.append('}');
    }

    private void list(List<?> items) {
        out.append('[');
        String comma = "";
        for (Object item : items) {
            out.append(comma);
            value(item);
            comma = ",";
        }
        out.append(']');
    }

    private void value(Object value) {
        if (value instanceof String text) {
            text(text);
        } else if (value instanceof Map<?, ?> members) {
            object(members);
        } else if (value instanceof List<?> items) {
            list(items);
        } else if (value instanceof Long || value instanceof Integer || value instanceof Boolean) {
            out.append(value);
        } else {
            throw new IllegalArgumentException("no value of JSON: " + value.getClass());
        }
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (c < ' ') {
                    out.append("\\u00").append(c < 16 ? "0" : "").append(Integer.toHexString(c));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
