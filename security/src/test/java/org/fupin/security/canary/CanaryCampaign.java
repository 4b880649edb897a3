package org.fupin.security.canary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Sends the canaries through every API in a process of its own, and looks for them in its log, its output, what it
 * published, and all files that it has at any time in its directory of temporary files.
 */
final class CanaryCampaign {

    private final Path directory;
    private final CanaryScanner scanner = new CanaryScanner(CanaryRun.CANARIES);
    private final Set<String> found = new LinkedHashSet<>();
    private final Set<String> seen = new LinkedHashSet<>();

    CanaryCampaign(Path directory) {
        this.directory = directory;
    }

    /** Runs it all; what is returned is what was found in clear. */
    List<String> run(String... more) throws IOException, InterruptedException {
        Path temporary = Files.createDirectories(directory.resolve("scanned").resolve("tmp"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Djava.io.tmpdir=" + temporary,
                "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.Jdk14Logger",
                "-Dlog4j2.simplelogLevel=TRACE",
                "-cp",
                System.getProperty("java.class.path"),
                CanaryRun.class.getName(),
                directory.toString()));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command)
                .redirectOutput(
                        directory.resolve("scanned").resolve("output.txt").toFile())
                .redirectError(
                        directory.resolve("scanned").resolve("errors.txt").toFile())
                .start();
        while (!process.waitFor(2, TimeUnit.MILLISECONDS)) {
            watch(temporary);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(
                    Files.readString(directory.resolve("scanned").resolve("errors.txt")));
        }
        found.addAll(scanner.scan(directory.resolve("scanned"), Set.of()));
        return List.copyOf(found);
    }

    /** Reads what lies there now, since it may be gone in a moment. */
    private void watch(Path temporary) {
        try (Stream<Path> files = Files.walk(temporary)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                read(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // it was gone
        }
    }

    private void read(Path file) {
        try {
            String state = file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
            if (seen.add(state)) {
                found.addAll(scanner.scan("temporary " + file, Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            // it was gone
        }
    }

    /** What the process logged. */
    String log() throws IOException {
        return Files.readString(directory.resolve("scanned").resolve("log.txt"), StandardCharsets.UTF_8);
    }

    /** How many states of temporary files were seen. */
    int temporaryFiles() {
        return seen.size();
    }

    /** How many exceptions a plug published. */
    int faults(String plug) throws IOException {
        Path counts = directory.resolve("scanned").resolve(plug + "0.counts");
        return Integer.parseInt(Files.readString(counts).strip());
    }
}
