package org.fupin.validation.finding;

import org.fupin.model.annotation.Severity;
import org.fupin.validation.rule.RuleDescription;
import org.jspecify.annotations.Nullable;

/**
 * What became of one rule: evaluated = passed + failed + waived, and beside it not applicable and blocked.
 *
 * @param rule the rule
 * @param severity severity in force
 * @param passed judged and kept
 * @param failed judged and broken
 * @param waived judged and broken, with a waiver in force
 * @param notApplicable the rule did not speak of the record, or an element it needs was absent
 * @param blocked an element it reads was invalid
 * @param idle why the rule did not run at all (switched off, a record type is absent), null when it ran
 */
public record LedgerEntry(
        RuleDescription rule,
        Severity severity,
        long passed,
        long failed,
        long waived,
        long notApplicable,
        long blocked,
        @Nullable String idle) {

    /** The entry of a rule that did not run, and why. */
    public static LedgerEntry idle(RuleDescription rule, Severity severity, String reason) {
        return new LedgerEntry(rule, severity, 0, 0, 0, 0, 0, reason);
    }

    /** How often the rule was judged. */
    public long evaluated() {
        return passed + failed + waived;
    }

    /** Both accounts of the same rule as one. */
    public LedgerEntry plus(LedgerEntry other) {
        return new LedgerEntry(
                rule,
                severity,
                passed + other.passed,
                failed + other.failed,
                waived + other.waived,
                notApplicable + other.notApplicable,
                blocked + other.blocked,
                idle == null || other.idle == null ? null : idle);
    }
}
