package org.fupin.files.read;

import java.util.Map;
import org.fupin.validation.finding.Place;
import org.fupin.validation.rule.IntakeRule;

/**
 * Something wrong with a file, before any record is judged; it becomes a finding. No detail is a personal value.
 *
 * @param rule the rule that is broken
 * @param details what the messages of the rule name in braces
 * @param place where
 */
public record IntakeNotice(IntakeRule rule, Map<String, Object> details, Place place) {

    /** A notice with the two halves of a sentence that the rule completes. */
    static IntakeNotice of(IntakeRule rule, String zh, String en, Place place) {
        return new IntakeNotice(rule, Map.of("zh", zh, "en", en), place);
    }
}
