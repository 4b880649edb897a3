package org.fupin.validation.finding;

import java.util.Map;
import org.fupin.model.annotation.Severity;
import org.fupin.validation.rule.RuleDescription;
import org.jspecify.annotations.Nullable;

/**
 * One breach of one rule at one place. Every text in it is fit to be shown: personal values are masked.
 *
 * @param rule the rule that is broken
 * @param severity severity in force, by the profile
 * @param record name of the record type, null when it is not known
 * @param key business key of the record, masked where it is personal, parts joined by {@code +}; null when absent
 * @param place file, sheet, line and column
 * @param field canonical name of the element, null when the finding is about the row or file
 * @param zh Chinese message
 * @param en English message
 * @param details masked values that the message speaks of, by name, in a stable order
 * @param fingerprint the same for the same breach in another run, 16 hexadecimal digits
 * @param related the other rows that together with this one contradict the rule
 */
public record Finding(
        RuleDescription rule,
        Severity severity,
        @Nullable String record,
        @Nullable String key,
        Place place,
        @Nullable String field,
        String zh,
        String en,
        Map<String, String> details,
        String fingerprint,
        Related related) {

    /** A finding whose row contradicts alone. */
    public Finding(
            RuleDescription rule,
            Severity severity,
            @Nullable String record,
            @Nullable String key,
            Place place,
            @Nullable String field,
            String zh,
            String en,
            Map<String, String> details,
            String fingerprint) {
        this(rule, severity, record, key, place, field, zh, en, details, fingerprint, Related.NONE);
    }
}
