package org.fupin.files.relate;

/** What became of one dataset rule. */
public sealed interface RuleRun {

    /**
     * The rule was judged.
     *
     * @param evaluated number of rows it speaks of
     * @param failed number of rows in breach
     */
    record Judged(long evaluated, long failed) implements RuleRun {}

    /**
     * The rule could not be judged, because data that it reads are not in the package.
     *
     * @param zh reason in Chinese
     * @param en reason in English
     */
    record Idle(String zh, String en) implements RuleRun {}

    /**
     * The query failed; rows that were handed out before stand.
     *
     * @param message what the database says, in one line without values of the data
     */
    record Broken(String message) implements RuleRun {}
}
