package org.fupin.security.canary;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where a plug puts all that an API hands out besides the values themselves: it is scanned. */
final class Outbox {

    private static final Logger LOGGER = Logger.getLogger("canary");

    private final Path directory;
    private int number;
    private int faults;

    Outbox(Path directory) {
        this.directory = directory;
    }

    /** Takes bytes that leave the house: sealed text, tokens, reports. */
    void publish(String name, byte[] bytes) {
        try {
            Files.write(directory.resolve(String.format(Locale.ROOT, "%04d-%s", number++, name)), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes what an object says of itself, which is what ends in logs. */
    void publish(String name, Object object) {
        publish(name, String.valueOf(object).getBytes(StandardCharsets.UTF_8));
    }

    /** Does something that is to fail; the exception, its causes and its stack trace are taken, and what it gave if it did not. */
    void attempt(String name, Callable<?> work) {
        try {
            publish(name, work.call());
        } catch (Exception e) {
            fault(name, e);
        }
    }

    /** Does something that has to fail. */
    void refused(String name, Callable<?> work) {
        int before = faults;
        attempt(name, work);
        if (faults == before) {
            throw new IllegalStateException(name + " was not refused");
        }
    }

    private void fault(String name, Throwable fault) {
        faults++;
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace, true));
        publish(name + ".trace", trace);
        // as a careless caller logs it
        LOGGER.log(Level.WARNING, name + ": " + fault.getMessage(), fault);
    }

    /** How many exceptions were taken. */
    int faults() {
        return faults;
    }
}
