package org.fupin.security.deid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the texts that define hierarchies, rules and axes have in common. They are bounded, and no message repeats them:
 * somebody may put a value where a definition belongs.
 */
final class DefinitionText {

    private static final int LONGEST = 200;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}");

    private final String name;
    private final List<Long> numbers;

    private DefinitionText(String name, List<Long> numbers) {
        this.name = name;
        this.numbers = numbers;
    }

    /** A name, and numbers after colons. */
    static DefinitionText read(String text, String zh, String en) {
        String[] parts = text.length() > LONGEST
                ? new String[] {"", ""}
                : text.strip().toLowerCase(Locale.ROOT).replace('：', ':').split(":", -1);
        List<Long> numbers = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            if (!NUMBER.matcher(parts[i]).matches()) {
                throw refused(zh, en);
            }
            numbers.add(Long.parseLong(parts[i]));
        }
        return new DefinitionText(parts[0], numbers);
    }

    String name() {
        return name;
    }

    /** How many numbers follow the name. */
    int size() {
        return numbers.size();
    }

    /** A number as an int; what is larger than any of them may be becomes the largest one. */
    int number(int place) {
        return (int) Math.min(numbers.get(place), Integer.MAX_VALUE);
    }

    long[] all() {
        return numbers.stream().mapToLong(Long::longValue).toArray();
    }

    static IllegalArgumentException refused(String zh, String en) {
        return new IllegalArgumentException(zh + " · " + en);
    }
}
