package org.fupin.security.notice;

/** Hears how far a check of many files is. It is told no names, since a name may hold a number of a person. */
@FunctionalInterface
public interface GateProgress {

    /**
     * A file is about to be checked.
     *
     * @param number which one, from 1
     * @param of how many files there are
     */
    void checking(int number, int of);
}
