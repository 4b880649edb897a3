package org.fupin.files.engine;

/**
 * How NDJSON is gone through. The pace never changes what is found, which tests hold it to.
 *
 * @param chunk bytes that a thread takes at once
 * @param quick whether plain rows are read the quick way
 */
record Pace(int chunk, boolean quick) {

    /** The pace of every run but tests. */
    static final Pace USUAL = new Pace(1 << 20, true);
}
