package org.fupin.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Starts the machine's own OpenSSL. A machine without it skips these tests and says so, unless {@code
 * -Dfupin.foreign.required=true} makes them fail, as in continuous integration.
 */
final class OpenSsl {
    private static final int MINUTES = 5;

    private OpenSsl() {}

    static boolean usable() {
        return Boolean.getBoolean("fupin.foreign.required")
                || Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "openssl")));
    }

    /** Runs one command and returns what it printed. */
    static String run(Path directory, List<String> command) {
        Process process = start(directory, command);
        try {
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(finish(process)).as("%s: %s", command, printed).isZero();
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts one command; its output goes to the returned process. */
    static Process start(Path directory, List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            throw new AssertionError("this test needs the program " + command.get(0) + " on the PATH", e);
        }
    }

    static int finish(Process process) {
        try {
            assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Copies a script out of the test resources. */
    static Path script(Path directory, String name) throws IOException {
        Path script = directory.resolve(name);
        try (InputStream in = OpenSsl.class.getResourceAsStream("/openssl/" + name)) {
            assertThat(in).isNotNull();
            Files.copy(in, script);
        }
        return script;
    }
}
