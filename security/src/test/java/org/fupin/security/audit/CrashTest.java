package org.fupin.security.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.fupin.security.CryptoSuite;
import org.fupin.security.audit.AuditFinding.Kind;
import org.fupin.security.internal.FaultPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stops the writer and wherever: what was acknowledged is there, what was not is cut off, and the log says so. */
class CrashTest {

    private static final boolean LONG = Boolean.getBoolean("fupin.long");
    private static final int KILLS = LONG ? 200 : 5;

    @TempDir
    private Path folder = Path.of("");

    /** The file cut at every one of its bytes, as after a crash at that moment. */
    @Test
    void aFileCutAtAnyByteIsMendedAndSaysSo() throws IOException {
        Path whole = folder.resolve("whole.log");
        Samples.write(whole, 1);
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = folder.resolve("cut.log");
        for (int length = 0; length < bytes.length; length += LONG || nearLineEnd(bytes, length) ? 1 : 9) {
            Samples.forget(cut);
            Files.write(cut, Arrays.copyOf(bytes, length));
            int kept = length;
            long lines = new String(bytes, 0, kept, StandardCharsets.US_ASCII)
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            int torn = length - Lines.whole(bytes, length);
            try (AuditLog log = AuditLog.open(cut, Samples.settings())) {
                log.append(Samples.event(99));
            }
            assertMended(cut, lines, torn);
        }
    }

    private static boolean nearLineEnd(byte[] bytes, int length) {
        return new String(bytes, length, Math.min(10, bytes.length - length), StandardCharsets.US_ASCII).contains("\n")
                || length < 2;
    }

    private static void assertMended(Path log, long lines, int torn) throws IOException {
        AuditReport report = Samples.verify(log);
        assertThat(report.findings())
                .filteredOn(finding -> finding.kind() != Kind.TIME)
                .isEmpty();
        long started = lines == 0 ? 1 : 0;
        assertThat(report.lines()).isEqualTo(lines + started + (torn > 0 ? 1 : 0) + 1);
        String text = Files.readString(log, StandardCharsets.US_ASCII);
        if (torn > 0) {
            assertThat(text).contains("LOG_RECOVERED", "\"counts\":{\"bytes\":" + torn + ",\"offset\":");
        } else {
            assertThat(text).doesNotContain("LOG_RECOVERED");
        }
        assertThat(log.resolveSibling(log.getFileName() + ".torn")).doesNotExist();
    }

    /** Stops before step {@code n}, as when the process is killed there. */
    private static final class Stop implements FaultPoint {
        private final int at;
        private int steps;

        Stop(int at) {
            this.at = at;
        }

        @Override
        public void before(String step) throws IOException {
            if (steps++ == at) {
                throw new IOException("stopped before " + step);
            }
        }
    }

    /** Every step that touches the disk fails once: while opening, mending, writing, signing, remembering. */
    @Test
    void aFaultAtAnyStepLosesNothingThatWasAcknowledged() throws IOException {
        int stopped = 0;
        for (int step = 0; step == 0 || stopped == step; step++) {
            Path log = folder.resolve("fault-" + step + ".log");
            Samples.write(log, 2);
            Files.write(log, "{\"seq\":3,\"at\":\"2019".getBytes(StandardCharsets.US_ASCII), StandardOpenOption.APPEND);
            List<AuditEntry> acknowledged = new ArrayList<>();
            if (run(log, new Stop(step), acknowledged)) {
                stopped++;
            }
            // the next writer finishes the work
            try (AuditLog again = AuditLog.open(log, Samples.settings())) {
                acknowledged.add(again.append(Samples.event(77)));
            }
            AuditReport report = Samples.verify(log);
            assertThat(report.findings())
                    .as("step " + step)
                    .filteredOn(finding -> finding.kind() != Kind.TIME)
                    .isEmpty();
            String text = Files.readString(log, StandardCharsets.US_ASCII);
            acknowledged.forEach(
                    entry -> assertThat(text).contains(new String(entry.line(), StandardCharsets.US_ASCII)));
            assertThat(text.split("LOG_RECOVERED", -1)).as("step " + step).hasSize(2);
        }
        assertThat(stopped).isGreaterThan(20);
    }

    /** Works until the fault; tells whether it came. */
    private static boolean run(Path path, FaultPoint faults, List<AuditEntry> acknowledged) {
        try (AuditLog log = AuditLog.open(path, Samples.settings(), faults)) {
            for (int i = 0; i < 3; i++) {
                acknowledged.add(log.append(Samples.event(i)));
            }
            log.checkpoint(CheckpointSigner.of(Samples.ring(CryptoSuite.SM)));
            acknowledged.add(log.append(Samples.event(9)));
            return false;
        } catch (IOException e) {
            assertThat(e).hasMessageStartingWith("stopped before");
            return true;
        }
    }

    @Test
    void afterAFaultTheLogRefusesUntilItIsOpenedAgain() throws IOException {
        Path path = folder.resolve("broken.log");
        boolean[] fail = {false};
        FaultPoint faults = step -> {
            if (fail[0] && step.equals("write")) {
                throw new IOException("disk full");
            }
        };
        try (AuditLog log = AuditLog.open(path, Samples.settings(), faults)) {
            log.append(Samples.event(1));
            fail[0] = true;
            assertThat(catching(() -> log.append(Samples.event(2)))).hasMessage("disk full");
            fail[0] = false;
            assertThat(log.broken()).isTrue();
            assertThat(catching(() -> log.append(Samples.event(3)))).hasMessageContaining("must be opened again");
        }
        Samples.write(path, 1);
        assertThat(Samples.verify(path).lines()).isEqualTo(3);
    }

    private interface Work {
        Object run() throws IOException;
    }

    private static IOException catching(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            return e;
        }
        throw new AssertionError("nothing was thrown");
    }

    /** Real processes, really killed (SIGKILL), at random times while they write; 200 with {@code -Dfupin.long=true}. */
    @Test
    void aKilledWriterLosesNothingThatItAcknowledged() throws Exception {
        Path log = folder.resolve("killed.log");
        Random random = new Random(7);
        long acknowledged = -1;
        for (int kill = 0; kill < KILLS; kill++) {
            long said = killed(log, folder.resolve("said-" + kill), 1 + random.nextInt(40), random.nextInt(20));
            assertThat(said).isGreaterThan(acknowledged);
            acknowledged = said;
            AuditReport report = Samples.verify(log);
            assertThat(report.sound()).as(report.toString()).isTrue();
            assertThat(report.lines()).isGreaterThan(acknowledged);
        }
        try (AuditLog again = AuditLog.open(log, Samples.settings())) {
            assertThat(again.size()).isGreaterThan(acknowledged);
        }
    }

    /** Lets a writer say some lines and a little more, kills it, and gives the last line that it said whole. */
    private static long killed(Path log, Path said, int lines, int more) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Endless.class.getName(),
                        log.toString())
                .redirectOutput(said.toFile())
                .redirectError(said.resolveSibling("errors").toFile())
                .start();
        while (Files.size(said) < lines * WORD && writer.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        TimeUnit.MILLISECONDS.sleep(more);
        writer.destroyForcibly();
        assertThat(writer.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(said.resolveSibling("errors"))).isEmpty();
        String words = Files.readString(said, StandardCharsets.US_ASCII);
        return Long.parseLong(words.substring(words.lastIndexOf('\n') - 10, words.lastIndexOf('\n')));
    }

    private static final long WORD = 11;

    /** Writes for ever and says the number of each line once it is written. */
    static final class Endless {
        private Endless() {}

        /** Writes into the log that is named. */
        public static void main(String[] arguments) throws IOException {
            try (AuditLog log = AuditLog.open(Path.of(arguments[0]), Samples.settings())) {
                for (int i = 0; true; i++) {
                    long seq = log.append(Samples.event(i)).seq();
                    System.out.print(String.format(Locale.ROOT, "%010d\n", seq));
                    System.out.flush();
                }
            }
        }
    }
}
