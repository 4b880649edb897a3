package org.fupin.security.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.fupin.security.CryptoSuite;
import org.fupin.security.audit.AuditFinding.Kind;
import org.fupin.security.internal.FaultPoint;
import org.fupin.security.keys.KeyRing;

/** Any sequence of appends, checkpoints, closings and crashes, against a list that does the same in memory. */
class AuditLogProperties {

    private static final KeyRing RING = Samples.ring(CryptoSuite.SM);
    private static final AuditTrust TRUST = Samples.trust(RING);

    private enum Step {
        APPEND,
        CHECKPOINT,
        REOPEN,
        KILL,
        POWER_LOSS,
        LOSE_STATE
    }

    /**
     * One step.
     *
     * @param what what is done
     * @param n how much of it
     */
    private record Command(Step what, int n) {}

    @Provide
    Arbitrary<List<Command>> commands() {
        Arbitrary<Step> steps = Arbitraries.of(
                Step.APPEND,
                Step.APPEND,
                Step.APPEND,
                Step.CHECKPOINT,
                Step.REOPEN,
                Step.KILL,
                Step.POWER_LOSS,
                Step.LOSE_STATE);
        return Combinators.combine(steps, Arbitraries.integers().between(0, 1000))
                .as(Command::new)
                .list()
                .ofMaxSize(14);
    }

    @Property(tries = 60)
    void theLogHoldsWhatItAcknowledged(
            @ForAll("commands") List<Command> commands, @ForAll @IntRange(min = 1, max = 5) int every)
            throws IOException {
        Path folder = Files.createTempDirectory("audit");
        try (Model model = new Model(folder.resolve("audit.log"), every)) {
            for (Command command : commands) {
                model.run(command);
            }
            model.run(new Command(Step.REOPEN, 0));
            model.compare();
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The log, and beside it what it should hold. */
    private static final class Model implements AutoCloseable {
        private final Path file;
        private final AuditLogSettings settings;
        private final List<AuditEntry> acknowledged = new ArrayList<>();
        private final List<Checkpoint> checkpoints = new ArrayList<>();
        private long durable;
        private int number;
        private AuditLog log;

        Model(Path file, int every) throws IOException {
            this.file = file;
            InstantSource clock = Samples.ticking();
            this.settings = AuditLogSettings.of(Samples.LOG, Samples.SERVICE, clock)
                    .durability(Durability.every(every, Duration.ofDays(1)));
            this.log = open();
        }

        private AuditLog open() throws IOException {
            FaultPoint watch = step -> {
                if (step.equals("force") && Files.exists(file)) {
                    durable = Files.size(file);
                }
            };
            AuditLog opened = AuditLog.open(file, settings, watch);
            return opened;
        }

        void run(Command command) throws IOException {
            switch (command.what) {
                case APPEND -> append(1 + command.n % 4);
                case CHECKPOINT -> checkpoints.add(log.checkpoint(CheckpointSigner.of(RING)));
                case REOPEN -> {
                    log.close();
                    log = open();
                }
                case KILL -> crash(Files.size(file), command.n % 300);
                case POWER_LOSS -> crash(durable + (Files.size(file) - durable) * command.n / 1000, 0);
                case LOSE_STATE -> Samples.forget(file);
            }
        }

        private void append(int count) throws IOException {
            for (int i = 0; i < count; i++) {
                acknowledged.add(log.append(Samples.event(number++)));
            }
        }

        /** What is on the disk at the moment of a crash: the file up to some byte, perhaps the beginning of a line more. */
        private void crash(long length, int more) throws IOException {
            Path before = file.resolveSibling("before");
            Path state = file.resolveSibling("state-before");
            boolean remembered = Files.exists(LogState.path(file));
            Files.copy(file, before, StandardCopyOption.REPLACE_EXISTING);
            if (remembered) {
                Files.copy(LogState.path(file), state, StandardCopyOption.REPLACE_EXISTING);
            }
            log.close();
            Samples.forget(file);
            byte[] bytes = Files.readAllBytes(before);
            byte[] next = "{\"seq\":".concat("x".repeat(300)).getBytes(StandardCharsets.US_ASCII);
            byte[] left = Arrays.copyOf(bytes, (int) length + more);
            System.arraycopy(next, 0, left, (int) length, more);
            Files.write(file, left);
            if (remembered) {
                Files.copy(state, LogState.path(file), StandardCopyOption.REPLACE_EXISTING);
            }
            int lines = (int) new String(bytes, 0, (int) length, StandardCharsets.US_ASCII)
                    .lines()
                    .count();
            boolean whole = bytes[(int) length - 1] == '\n';
            acknowledged.removeIf(entry -> entry.seq() >= (whole ? lines : lines - 1));
            log = open();
            compare();
        }

        void compare() throws IOException {
            AuditReport report = AuditVerifier.verify(file, TRUST, checkpoints);
            assertThat(report.findings())
                    .filteredOn(finding -> finding.kind() != Kind.TORN)
                    .isEmpty();
            assertThat(report.checkpoints()).isEqualTo(checkpoints.size());
            List<AuditEntry> read = new ArrayList<>();
            try (AuditReader reader = AuditReader.open(file)) {
                for (AuditEntry entry = reader.next(); entry != null; entry = reader.next()) {
                    if (!entry.event().action().startsWith("LOG_")) {
                        read.add(entry);
                    }
                }
            }
            assertThat(read).isEqualTo(acknowledged);
        }

        @Override
        public void close() throws IOException {
            log.close();
        }
    }
}
