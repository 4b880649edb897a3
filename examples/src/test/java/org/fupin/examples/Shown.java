package org.fupin.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a program printed. */
final class Shown {

    private Shown() {}

    /** A program that prints to the given stream. */
    @FunctionalInterface
    interface Program {
        void run(PrintStream out) throws IOException;
    }

    /** The text it printed; it must not hold the identity number of the sample in clear. */
    static String by(Program program) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        program.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        String text = bytes.toString(StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("44052418800101");
        return text;
    }
}
