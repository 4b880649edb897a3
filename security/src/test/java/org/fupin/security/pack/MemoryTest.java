package org.fupin.security.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An entry far larger than the memory is sealed, verified, streamed and extracted. With {@code -Dfupin.long=true} it has
 * 300 MiB, in SM and with 64 MiB of memory.
 */
class MemoryTest {

    private static final boolean LONG = Boolean.getBoolean("fupin.long");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void memoryDoesNotGrowWithTheEntry() throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        int size = LONG ? 300 : 120;
        Process process = ChildJvm.start(
                BigSeal.class,
                List.of(LONG ? "-Xmx64m" : "-Xmx32m"),
                out,
                folder.toString(),
                String.valueOf(size),
                LONG ? "SM2" : "P256");
        assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(out)).isEqualTo("whole " + ((long) size << 20) + System.lineSeparator());
        assertThat(process.exitValue()).isZero();
    }
}
