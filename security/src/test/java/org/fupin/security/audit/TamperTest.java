package org.fupin.security.audit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.fupin.security.CryptoSuite;
import org.fupin.security.audit.AuditFinding.Kind;
import org.fupin.security.audit.merkle.Proofs;
import org.fupin.security.keys.KeyRing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every line of a log of a thousand is flipped, forged, taken out, doubled, swapped and cut off. With a checkpoint kept
 * elsewhere all of it is detected, also when the forger chains the log anew; without one, the loss of the end is not, and
 * a test says so.
 */
class TamperTest {

    private static final int LINES = 1000;
    private static final boolean LONG = Boolean.getBoolean("fupin.long");

    @TempDir
    private static Path folder = Path.of("");

    private static final KeyRing RING = Samples.ring(CryptoSuite.SM);
    private static final List<byte[]> LOG = new ArrayList<>();
    private static Checkpoint checkpoint = Checkpoint.parse(CheckpointTest.EXAMPLE);

    @BeforeAll
    static void write() throws IOException {
        Path file = folder.resolve("audit.log");
        try (AuditLog log =
                AuditLog.open(file, Samples.settings().durability(Durability.every(LINES, Duration.ofDays(1))))) {
            for (int i = 1; i < LINES; i++) {
                log.append(Samples.event(i));
            }
            checkpoint = log.checkpoint(CheckpointSigner.of(RING));
        }
        LOG.addAll(lines(Files.readAllBytes(file)));
        assertThat(checkpoint.size()).isEqualTo(LINES);
        assertThat(verify(LOG, checkpoint).covered()).isTrue();
    }

    private static List<byte[]> lines(byte[] bytes) {
        return new String(bytes, StandardCharsets.US_ASCII)
                .lines()
                .map(line -> (line + "\n").getBytes(StandardCharsets.US_ASCII))
                .toList();
    }

    private enum Attack {
        FLIP_A_BIT,
        FORGE_A_COUNT,
        DELETE,
        DOUBLE,
        INSERT_A_FORGED_LINE,
        SWAP_WITH_THE_NEXT,
        CUT_BEFORE,
        CUT_INSIDE;

        List<byte[]> on(List<byte[]> log, int line) {
            List<byte[]> changed = new ArrayList<>(log);
            byte[] old = log.get(line);
            switch (this) {
                case FLIP_A_BIT -> changed.set(line, flipped(old, line));
                case FORGE_A_COUNT -> changed.set(line, forged(old, line));
                case DELETE -> changed.remove(line);
                case DOUBLE -> changed.add(line, old);
                case INSERT_A_FORGED_LINE -> changed.add(line, forged(old, line));
                case SWAP_WITH_THE_NEXT -> Collections.swap(changed, line, line + 1);
                case CUT_BEFORE -> changed.subList(line, changed.size()).clear();
                case CUT_INSIDE -> {
                    changed.subList(line, changed.size()).clear();
                    changed.add(Arrays.copyOf(old, 1 + line % (old.length - 1)));
                }
                default -> throw new IllegalStateException();
            }
            return changed;
        }
    }

    private static byte[] flipped(byte[] old, int line) {
        Random random = new Random(line);
        byte[] flipped = old.clone();
        flipped[random.nextInt(old.length)] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    /** A line in perfect form that says something else. */
    private static byte[] forged(byte[] old, int line) {
        AuditEntry entry = requireNonNull(AuditEntry.read(old));
        return new AuditEntry(entry.seq(), entry.at(), Samples.event(line + 7000), entry.previous()).line();
    }

    /**
     * All eight attacks on every line of the thousand. The lines before the attack are as they were, so verification
     * goes on from there; the lines after the first three are read only when those show nothing.
     */
    @Test
    void everyAttackOnEveryLineIsDetected() {
        List<LogState> states = states();
        List<String> missed = new ArrayList<>();
        for (int line = 0; line < LINES; line++) {
            for (Attack attack : Attack.values()) {
                List<byte[]> rest = attack.on(LOG, line);
                rest.subList(0, line).clear();
                LogState before = line == 0 ? null : states.get(line - 1);
                boolean seen =
                        !rest(before, rest.subList(0, Math.min(3, rest.size()))).sound();
                if (!seen && rest(before, rest, checkpoint).sound()) {
                    missed.add(attack + " " + line);
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    private static AuditReport rest(@Nullable LogState before, List<byte[]> lines, Checkpoint... checkpoints) {
        Chain chain = before == null ? new Chain() : Chain.after(before);
        LineReader reader = new LineReader(new ByteArrayInputStream(joined(lines)));
        try {
            return AuditVerifier.rest(chain, reader, Samples.trust(RING), List.of(checkpoints));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] joined(List<byte[]> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        lines.forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    private static List<LogState> states() {
        List<LogState> states = new ArrayList<>();
        Chain chain = new Chain();
        for (byte[] line : LOG) {
            chain.add(line);
            states.add(new LogState(
                    Samples.LOG,
                    CryptoSuite.SM,
                    chain.size(),
                    1,
                    chain.head(),
                    chain.frontier().nodes()));
        }
        return states;
    }

    /** The same by reading the whole file each time: every tenth line, every line with {@code -Dfupin.long=true}. */
    @Test
    void everyAttackIsDetectedWithACheckpoint() {
        List<Attack> attacks = List.of(Attack.values());
        List<String> missed = IntStream.range(0, LINES)
                .filter(line -> LONG || line % 10 == 7)
                .boxed()
                .flatMap(line -> attacks.stream()
                        .filter(attack -> LONG || attack == attacks.get(line / 10 % attacks.size()))
                        .filter(attack ->
                                verify(attack.on(LOG, line), checkpoint).sound())
                        .map(attack -> attack + " " + line))
                .toList();
        assertThat(missed).isEmpty();
    }

    /** All attacks on every line of the first hundred, which is quick enough for every run. */
    @Test
    void everyAttackOnEveryLineOfAHundredIsDetected() {
        List<byte[]> start = LOG.subList(0, 101);
        Checkpoint over = sign(start.subList(0, 100));
        List<String> missed = IntStream.range(0, 100)
                .boxed()
                .flatMap(line -> EnumSet.allOf(Attack.class).stream()
                        .filter(attack -> verify(attack.on(start, line), over).sound())
                        .map(attack -> attack + " " + line))
                .toList();
        assertThat(missed).isEmpty();
    }

    /** Without a checkpoint the chain alone shows every attack but those on the end. */
    @Test
    void withoutACheckpointTheChainShowsAllButTheEnd() {
        List<byte[]> log = LOG.subList(0, 60);
        for (int line = 0; line < 59; line++) {
            for (Attack attack : EnumSet.complementOf(EnumSet.of(Attack.CUT_BEFORE, Attack.CUT_INSIDE))) {
                if (line < 58 || attack != Attack.DELETE && attack != Attack.SWAP_WITH_THE_NEXT) {
                    assertThat(verify(attack.on(log, line)).sound())
                            .as(attack + " " + line)
                            .isFalse();
                }
            }
        }
    }

    /** The promise is not larger than this: a tail that no checkpoint covers can be cut off, and nobody can tell. */
    @Test
    void theLossOfTheEndCannotBeSeenWithoutACheckpoint() {
        for (int line = 1; line < 100; line++) {
            AuditReport report = verify(Attack.CUT_BEFORE.on(LOG, line));
            assertThat(report.findings()).isEmpty();
            assertThat(report.covered()).isFalse();
            assertThat(verify(Attack.CUT_INSIDE.on(LOG, line)).findings())
                    .extracting(AuditFinding::kind)
                    .containsExactly(Kind.TORN);
        }
        Checkpoint early = sign(LOG.subList(0, 50));
        AuditReport cut = verify(LOG.subList(0, 50), early);
        assertThat(cut.sound()).isTrue();
        assertThat(cut.sealed()).isEqualTo(50);
        assertThat(verify(LOG.subList(0, 49), early).findings())
                .containsExactly(AuditFinding.checkpoint(Kind.TRUNCATED, 50));
    }

    /** Whoever can write the file can also chain it anew; only the checkpoint shows it. */
    @Test
    void aLogThatWasChainedAnewIsSeenByTheCheckpointAlone() {
        for (int line = 1; line < LINES; line += 199) {
            List<byte[]> anew = chained(Attack.FORGE_A_COUNT.on(LOG, line));
            assertThat(verify(anew).findings()).isEmpty();
            assertThat(verify(anew, checkpoint).findings()).containsExactly(AuditFinding.checkpoint(Kind.ROOT, LINES));
            List<byte[]> without = chained(Attack.DELETE.on(LOG, line));
            assertThat(verify(without).findings()).isEmpty();
            assertThat(verify(without, checkpoint).sound()).isFalse();
        }
    }

    private static List<byte[]> chained(List<byte[]> log) {
        List<byte[]> anew = new ArrayList<>();
        String previous = AuditEntry.NOTHING;
        for (byte[] line : log) {
            AuditEntry entry = requireNonNull(AuditEntry.read(line));
            byte[] written = new AuditEntry(anew.size(), entry.at(), entry.event(), previous).line();
            anew.add(written);
            previous = AuditEntry.digest(CryptoSuite.SM, written);
        }
        return anew;
    }

    /** An older checkpoint keeps the beginning safe whatever a newer one says. */
    @Test
    void twoHistoriesCannotBothBeTrue() {
        Checkpoint early = sign(LOG.subList(0, 50));
        List<byte[]> anew = chained(Attack.FORGE_A_COUNT.on(LOG, 20));
        Checkpoint later = sign(anew);
        AuditReport report = verify(anew, early, later);
        assertThat(report.findings()).containsExactly(AuditFinding.checkpoint(Kind.ROOT, 50));
        assertThat(report.checkpoints()).isEqualTo(1);
    }

    private static Checkpoint sign(List<byte[]> log) {
        Chain chain = new Chain();
        log.forEach(chain::add);
        return Checkpoint.sign(
                new Checkpoint.Content(
                        Samples.LOG,
                        CryptoSuite.SM,
                        new Proofs.Tree(chain.size(), chain.root()),
                        chain.head(),
                        Samples.START),
                CheckpointSigner.of(RING));
    }

    private static AuditReport verify(List<byte[]> log, Checkpoint... checkpoints) {
        try {
            Path file = Files.createTempFile(folder, "tampered", ".log");
            Files.write(file, joined(log));
            AuditReport report = Samples.verify(file, Samples.trust(RING), checkpoints);
            Files.delete(file);
            return report;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theRootInTheReportIsTheCheckpoints() {
        assertThat(verify(LOG.subList(0, LINES), checkpoint).root())
                .isEqualTo(HexFormat.of().formatHex(checkpoint.root()));
    }
}
