package org.fupin.validation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How sources speak of the policy text. A rule names it; the source of an element is an abbreviation, as the standard's own
 * index has it: {@code SEED}.
 */
public final class PolicyBasis {

    /** What the policy text is called. */
    public static final String TEXT = "《指导意见》";

    private static final Pattern SEED = Pattern.compile("\\bseed\\b ?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SECTIONS = Pattern.compile(TEXT + "§([一二三四五六七八九十]+)((?:,?\\([一二三四五六七八九十末]+\\))+)");
    private static final Pattern PART = Pattern.compile("\\([^)]+\\)");

    private PolicyBasis() {}

    /** The source or note of an element as readers see it. */
    public static String shown(String source) {
        return SEED.matcher(source).replaceAll(TEXT);
    }

    /** Whether the basis names the policy text. */
    public static boolean isNamedBy(String basis) {
        return basis.contains(TEXT);
    }

    /** The sections of the policy text that the basis cites, for example {@code 五(一)}. */
    public static List<String> sections(String basis) {
        List<String> sections = new ArrayList<>();
        Matcher cited = SECTIONS.matcher(basis);
        while (cited.find()) {
            String top = cited.group(1);
            PART.matcher(cited.group(2)).results().forEach(part -> sections.add(top + part.group()));
        }
        return sections;
    }
}
