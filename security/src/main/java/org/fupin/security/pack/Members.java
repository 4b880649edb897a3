package org.fupin.security.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The members of one JSON object, taken out by name and type; what is missing, of another type or left over is refused.
 */
final class Members {

    private final Map<String, Object> members;
    private final String path;
    private final Set<String> taken = new HashSet<>();

    Members(Map<String, Object> members, String path) {
        this.members = members;
        this.path = path;
    }

    /** A text of one line. */
    String text(String name, int longest) {
        return Lines.check(take(name, String.class), longest, at(name));
    }

    /** A text that matches. */
    String text(String name, Pattern pattern) {
        String text = take(name, String.class);
        if (!pattern.matcher(text).matches()) {
            throw Refusals.malformed(at(name));
        }
        return text;
    }

    /** A number that is not negative. */
    long number(String name) {
        long number = take(name, Long.class);
        if (number < 0) {
            throw Refusals.malformed(at(name));
        }
        return number;
    }

    /** Exactly this text. */
    void constant(String name, String value) {
        if (!take(name, String.class).equals(value)) {
            throw Refusals.malformed(at(name));
        }
    }

    /** Whether there is a member of that name. */
    boolean has(String name) {
        return members.containsKey(name);
    }

    /** An object. */
    Members object(String name) {
        return new Members(cast(take(name, Map.class)), at(name));
    }

    /** An object, null when there is none. */
    @Nullable
    Members optional(String name) {
        return has(name) ? object(name) : null;
    }

    /** A list of objects. */
    List<Members> objects(String name, int most) {
        List<?> items = take(name, List.class);
        if (items.size() > most) {
            throw Refusals.limit(at(name));
        }
        List<Members> objects = new ArrayList<>();
        for (Object item : items) {
            String place = at(name) + "[" + objects.size() + "]";
            if (!(item instanceof Map<?, ?> map)) {
                throw Refusals.malformed(place);
            }
            objects.add(new Members(cast(map), place));
        }
        return objects;
    }

    /** Refuses members that nobody took. */
    void done() {
        if (taken.size() != members.size()) {
            throw Refusals.malformed(path);
        }
    }

    /** How a refusal names a member. */
    String at(String name) {
        return path + "." + name;
    }

    private <T> T take(String name, Class<T> type) {
        Object value = members.get(name);
        if (!type.isInstance(value)) {
            throw Refusals.malformed(at(name));
        }
        taken.add(name);
        return type.cast(value);
    }

    // only StrictJson makes these maps, and their keys are texts
    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }
}
