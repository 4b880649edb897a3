package org.fupin.benchmarks.file;

import java.io.IOException;

/** A way to go through the files. */
interface Contender {

    /** Short name, such as {@code glue}. */
    String name();

    /** What it does, in a line. */
    String what();

    /** Goes through all its files once with that many threads; gives the bytes it went through. */
    long run(int threads) throws IOException;
}
