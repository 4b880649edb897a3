package org.fupin.validation.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Names of columns that a database takes for words of its own are quoted in the script and qualified in the rules. */
class ReservedWordsTest {

    private static final Pattern WORD = Pattern.compile("(?<![.\\w'\"])([A-Za-z_]+)(?![\\w'\"(])");

    @Test
    void theScriptQuotesThem() {
        assertThat(Ddl.script())
                .contains("    \"at\" TIMESTAMP", "    \"asof\" DATE")
                .doesNotContain("    at ");
    }

    @Test
    void noRuleWritesOneWithoutItsTable() {
        Set<String> bare = new TreeSet<>();
        for (DatasetRule rule : DatasetRules.standard()) {
            List<String> reserved = rule.reads().values().stream()
                    .flatMap(List::stream)
                    .filter(Ddl::reserved)
                    .toList();
            for (String sql : List.of(rule.sql(), rule.evaluated(), String.valueOf(rule.contradicts()))) {
                Matcher words = WORD.matcher(sql);
                while (words.find()) {
                    // a word of SQL is in capitals
                    String word = words.group(1);
                    if (reserved.contains(word) && !word.equals(word.toUpperCase(Locale.ROOT))) {
                        bare.add(rule.code() + " " + word);
                    }
                }
            }
        }
        assertThat(bare).isEmpty();
    }
}
