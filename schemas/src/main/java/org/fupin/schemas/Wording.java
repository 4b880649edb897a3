package org.fupin.schemas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words in the other language: English titles of the rules, Chinese terms for who reports a record and when. */
public final class Wording {

    private Wording() {}

    /** The English title of the rule: what should hold; empty for a rule that is not of the standard. */
    public static Optional<String> ruleTitle(String code) {
        return Optional.ofNullable(Titles.BY_CODE.get(code));
    }

    /** The Chinese term for an English one; the English itself when there is none. */
    public static String chinese(String english) {
        return Terms.BY_ENGLISH.getOrDefault(english, english);
    }

    private static Map<String, String> read(String path, String header) {
        Map<String, String> words = new HashMap<>();
        for (List<String> row : Table.read(path, header)) {
            words.put(row.get(0), row.get(1));
        }
        return Map.copyOf(words);
    }

    /** Holds the titles from their first use on. */
    private static final class Titles {
        private static final Map<String, String> BY_CODE = read("rules/titles.csv", "code,en");
    }

    /** Holds the terms from their first use on. */
    private static final class Terms {
        private static final Map<String, String> BY_ENGLISH = read("reference/terms.csv", "en,zh");
    }
}
