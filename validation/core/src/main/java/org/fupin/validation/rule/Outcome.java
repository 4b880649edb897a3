package org.fupin.validation.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The verdict of a rule on one record.
 *
 * @param verdict passed, not applicable or failed
 * @param details values that the message names beside the elements of the record; never personal values
 */
public record Outcome(Verdict verdict, Map<String, Object> details) {

    /** The kinds of verdict. */
    public enum Verdict {
        /** The record keeps the rule. */
        PASSED,
        /** The rule does not speak of this record. */
        NOT_APPLICABLE,
        /** The record breaks the rule. */
        FAILED
    }

    /** The record keeps the rule. */
    public static final Outcome PASSED = new Outcome(Verdict.PASSED, Map.of());

    /** The rule does not speak of this record. */
    public static final Outcome NOT_APPLICABLE = new Outcome(Verdict.NOT_APPLICABLE, Map.of());

    /** The record breaks the rule, and the elements say all. */
    public static final Outcome FAILED = new Outcome(Verdict.FAILED, Map.of());

    /** Passed when the condition holds, failed otherwise. */
    public static Outcome require(boolean holds) {
        return holds ? PASSED : FAILED;
    }

    /** Failed, with one detail for the message. */
    public static Outcome failed(String name, Object value) {
        return new Outcome(Verdict.FAILED, Map.of(name, Objects.requireNonNull(value)));
    }

    /** This verdict with one more detail. */
    public Outcome with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(details);
        more.put(name, value);
        return new Outcome(verdict, Map.copyOf(more));
    }
}
