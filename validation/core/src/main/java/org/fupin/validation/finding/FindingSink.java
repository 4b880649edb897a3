package org.fupin.validation.finding;

/** Takes findings one by one; it may keep, count or write them, but never changes a verdict. */
@FunctionalInterface
public interface FindingSink {

    /** Takes one finding. */
    void accept(Finding finding);
}
