package org.fupin.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the programs write. */
final class Terminal {

    private Terminal() {}

    /** Standard output, in UTF-8 whatever the machine's own encoding is. */
    static PrintStream utf8() {
        return new PrintStream(System.out, true, StandardCharsets.UTF_8);
    }
}
