package org.fupin.files.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fupin.files.report.Cause;
import org.fupin.files.report.Findings;
import org.fupin.model.annotation.Severity;
import org.fupin.validation.dataset.DatasetRule;
import org.fupin.validation.dataset.ReferenceRules;

/**
 * Tells what else a cause may explain: a rule that compares rows does not see a value that was refused, nor a row that is
 * not there, and may find fault with what is left.
 */
final class Consequences {

    private final Collection<DatasetRule> rules;

    Consequences(Collection<DatasetRule> rules) {
        this.rules = rules;
    }

    /** The same findings; each cause names the findings that may follow from it. */
    Findings of(Findings findings) {
        Map<String, Long> counts = findings.byRule();
        List<Cause> causes =
                findings.causes().stream().map(cause -> of(cause, counts)).toList();
        return findings.withCauses(causes);
    }

    private Cause of(Cause cause, Map<String, Long> counts) {
        if (cause.missing() == null && cause.finding().severity() != Severity.ERROR) {
            return cause;
        }
        Map<String, Long> follow = new TreeMap<>();
        for (DatasetRule rule : rules) {
            long count = counts.getOrDefault(rule.code(), 0L);
            if (count > 0 && !rule.code().equals(ReferenceRules.CODE) && reads(rule, cause)) {
                follow.put(rule.code(), count);
            }
        }
        return cause.explaining(follow);
    }

    private static boolean reads(DatasetRule rule, Cause cause) {
        return cause.byElement().keySet().stream().anyMatch(element -> {
            int dot = element.indexOf('.');
            return rule.reads()
                    .getOrDefault(element.substring(0, dot), List.of())
                    .contains(element.substring(dot + 1));
        });
    }
}
