package org.fupin.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes that really die (SIGKILL) while they replace a file. */
class KilledWriterTest {
    private static final int KILLS = 200;

    @TempDir
    Path directory;

    @Test
    void aKilledWriterLeavesAWholeFile() {
        long drafts = IntStream.range(0, KILLS)
                .parallel()
                .mapToLong(i -> {
                    try {
                        return kill(Files.createDirectory(directory.resolve("kill" + i)), new Random(i));
                    } catch (IOException | InterruptedException e) {
                        throw new AssertionError(e);
                    }
                })
                .sum();
        // the kills did hit writers at work, not only between two writings
        assertThat(drafts).isGreaterThan(KILLS / 4);
    }

    private static long kill(Path folder, Random random) throws IOException, InterruptedException {
        Path file = folder.resolve("ring.json");
        Process writer = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx32m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        file.toString()))
                .redirectErrorStream(true)
                .start();
        assertThat(writer.getInputStream().read()).isEqualTo('!');
        TimeUnit.MICROSECONDS.sleep(random.nextInt(40_000));
        writer.destroyForcibly().waitFor();
        byte[] content = OwnerOnlyFiles.read(file, KilledWriter.LENGTH);
        assertThat(content).hasSize(KilledWriter.LENGTH);
        for (byte b : content) {
            assertThat(b == content[0]).isTrue();
        }
        try (var files = Files.list(folder)) {
            return files.count() - 1;
        }
    }
}
