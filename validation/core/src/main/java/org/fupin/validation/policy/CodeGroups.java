package org.fupin.validation.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Writes the codes that serve a clause: one by one while they are few, else by what they begin with. */
public final class CodeGroups {

    /** A line of more codes than this is grouped. */
    public static final int MOST = 24;

    private CodeGroups() {}

    /**
     * The codes by commas.
     *
     * @param each writes one code, for example as a link
     */
    public static String shown(List<String> codes, UnaryOperator<String> each) {
        if (codes.size() <= MOST) {
            return String.join(", ", codes.stream().map(each).toList());
        }
        Map<String, List<String>> groups = new LinkedHashMap<>();
        codes.forEach(code -> groups.computeIfAbsent(beginning(code), name -> new ArrayList<>())
                .add(code));
        List<String> words = new ArrayList<>();
        groups.forEach((name, members) ->
                words.add(members.size() == 1 ? each.apply(members.get(0)) : name + "-* (" + members.size() + ")"));
        return String.join(", ", words);
    }

    /** {@code INC} of a rule, {@code R-POP} of an indicator. */
    private static String beginning(String code) {
        int at = code.indexOf('-');
        return at == 1 ? code.substring(0, code.indexOf('-', 2)) : code.substring(0, at);
    }
}
