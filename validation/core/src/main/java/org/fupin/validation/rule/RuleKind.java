package org.fupin.validation.rule;

/** Where a rule is decided. */
public enum RuleKind {
    /** While a file is read. */
    INTAKE,
    /** On one value, by a constraint annotation. */
    CONSTRAINT,
    /** On one record, by a {@link RecordRule}. */
    RECORD,
    /** On rows against rows, by SQL. */
    DATASET
}
