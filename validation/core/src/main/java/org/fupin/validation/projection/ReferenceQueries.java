package org.fupin.validation.projection;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fupin.validation.dataset.DatasetRule;
import org.fupin.validation.dataset.ReferenceRules;

/** The queries of the rule on references, for those who run them in their own database. */
public final class ReferenceQueries implements Projection {

    /** The file that holds them. */
    static final String FILE = "rules/references.sql";

    @Override
    public SortedMap<String, String> files() {
        StringBuilder text = new StringBuilder("-- " + ReferenceRules.CODE
                + ": rows whose reference is not in the package, a query for each element.\n"
                + "-- Made from the annotation @References of the elements.\n");
        for (DatasetRule rule : ReferenceRules.all()) {
            text.append("\n-- ").append(rule.record()).append('.').append(rule.field());
            text.append(": ").append(rule.description().zh()).append('\n');
            text.append(rule.sql()).append(";\n");
        }
        return new TreeMap<>(Map.of(FILE, text.toString()));
    }
}
