package org.fupin.validation.dataset;

import java.util.ArrayList;
import java.util.List;
import org.fupin.schemas.Resources;

/** The dataset rules of the standard, listed by {@code rules/dataset/index.csv}. */
public final class DatasetRules {

    private static final String FOLDER = "rules/dataset/";
    private static final String HEADER = "code,severity,record,title";

    private DatasetRules() {}

    /** All of them, in the order of their codes. */
    public static List<DatasetRule> standard() {
        return Standard.RULES;
    }

    /** The index of these rules, one line each, as the file has it. */
    public static String index(List<DatasetRule> rules) {
        StringBuilder index = new StringBuilder(HEADER).append('\n');
        for (DatasetRule rule : rules) {
            index.append(rule.code()).append(',');
            index.append(rule.description().severity().text()).append(',');
            index.append(rule.record()).append(',');
            index.append(rule.description().title().replace(',', '，')).append('\n');
        }
        return index.toString();
    }

    /** Holds the rules from their first use on. */
    private static final class Standard {

        private static final List<DatasetRule> RULES = read();

        private static List<DatasetRule> read() {
            List<DatasetRule> rules = new ArrayList<>();
            for (String line :
                    Resources.text(FOLDER + "index.csv").lines().skip(1).toList()) {
                String code = line.substring(0, line.indexOf(','));
                rules.add(DatasetRule.proved(Resources.text(FOLDER + code + ".sql")));
            }
            return List.copyOf(rules);
        }
    }
}
