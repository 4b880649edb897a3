package org.fupin.schemas;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds codes by label, in three passes: as written, without the bracketed part, without a final 性 or 族. */
final class Labels {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[【〔][^)\\]】〕]*[)\\]】〕]");

    private final List<Map<String, List<Code>>> passes = List.of(new HashMap<>(), new HashMap<>(), new HashMap<>());

    Labels(List<Code> codes) {
        for (Code code : codes) {
            List<String> keys = keys(code.zh());
            for (int i = 0; i < keys.size(); i++) {
                passes.get(i)
                        .computeIfAbsent(keys.get(i), k -> new ArrayList<>(1))
                        .add(code);
            }
        }
    }

    List<Code> find(String label) {
        List<String> keys = keys(label);
        for (int i = 0; i < keys.size(); i++) {
            List<Code> found = passes.get(i).get(keys.get(i));
            if (found != null) {
                return List.copyOf(found);
            }
        }
        return List.of();
    }

    private static List<String> keys(String label) {
        String folded = fold(label);
        String bare = withoutBrackets(folded);
        boolean tail = bare.length() > 1 && (bare.endsWith("性") || bare.endsWith("族"));
        return List.of(folded, bare, tail ? bare.substring(0, bare.length() - 1) : bare);
    }

    /** Full width to half width, upper case to lower case, no blanks. */
    private static String fold(String label) {
        String narrow = Normalizer.normalize(label, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BLANKS.matcher(narrow).replaceAll("");
    }

    private static String withoutBrackets(String label) {
        String bare = BRACKETS.matcher(label).replaceAll("");
        return bare.isEmpty() ? label : bare;
    }
}
