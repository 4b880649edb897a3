package org.fupin.files.relate;

/**
 * How many rows the steps of a rule's queries handle: a measure of how its cost grows, the same on every machine.
 *
 * @param judging to count the rows it speaks of and to find those in breach
 * @param contradicting to find the other rows that contradict with them; 0 when the rule names none
 */
public record RuleWork(long judging, long contradicting) {

    /** Of a rule that cannot be judged. */
    static final RuleWork NONE = new RuleWork(0, 0);
}
