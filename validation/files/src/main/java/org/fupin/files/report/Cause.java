package org.fupin.files.report;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.fupin.validation.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What many findings go back to: the same fault in one column, row after row, or one record that is not there though
 * others refer to it. Its words are those of the first finding.
 *
 * @param missing type and key of the record that is not there, null when the cause is a column
 * @param count how many findings go back to it; never cut short
 * @param byElement how many of them at each element, written {@code household.villageCode}
 * @param first the first of them in the order of the report
 * @param mayExplain findings of rules that read those elements and so may follow from it, by rule code
 */
public record Cause(
        @Nullable Missing missing,
        long count,
        Map<String, Long> byElement,
        Sample first,
        Map<String, Long> mayExplain) {

    /** Takes copies, in a stable order. */
    public Cause {
        byElement = Collections.unmodifiableMap(new TreeMap<>(byElement));
        mayExplain = Collections.unmodifiableMap(new TreeMap<>(mayExplain));
    }

    /** A record that is not there. */
    public record Missing(String record, String key) {}

    /** The same with the findings of other rules that may follow from it. */
    public Cause explaining(Map<String, Long> findings) {
        return new Cause(missing, count, byElement, first, findings);
    }

    /** The first finding, whose message says what is wrong. */
    public Finding finding() {
        return first.finding();
    }
}
