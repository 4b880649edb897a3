package org.fupin.validation.check;

import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleDescription;

/**
 * A record rule with its read set as bits.
 *
 * @param rule the rule
 * @param description what it says
 * @param needs elements of the record that must be present and valid
 * @param reads elements of the record that must not be invalid
 * @param headerNeeds elements of the common header that must be present and valid
 * @param headerReads elements of the common header that must not be invalid
 */
record CompiledRule(
        RecordRule<Object> rule,
        RuleDescription description,
        long needs,
        long reads,
        long headerNeeds,
        long headerReads) {

    /** Whether an element it reads is invalid. */
    boolean blocked(RowState row) {
        return (row.invalid & (needs | reads)) != 0 || (row.headerInvalid & (headerNeeds | headerReads)) != 0;
    }

    /** Whether an element it needs is absent. */
    boolean lacks(RowState row) {
        return (row.present & needs) != needs || (row.headerPresent & headerNeeds) != headerNeeds;
    }
}
