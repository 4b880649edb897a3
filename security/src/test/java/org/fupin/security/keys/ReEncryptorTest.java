package org.fupin.security.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fupin.security.keys.Rings.refuses;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.internal.FaultPoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Moving sealed values to a new key: all of them, bound to the same, and stopped at any moment it goes on. */
class ReEncryptorTest {

    private static final int LINES = 101;
    private static final int VALUES = 2 * (LINES - 1);

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");
    private Path checkpoint = Path.of("");
    private final KeyRing ring = KeyRing.inMemory(CryptoSuite.SM, Rings.SETTINGS);
    private final LineSeals seals = new LineSeals(ring);
    private KeyId first = KeyId.random();
    private KeyId second = KeyId.random();
    private KeyId target = KeyId.random();

    @BeforeEach
    void file() throws IOException {
        file = folder.resolve("households.csv");
        checkpoint = folder.resolve("households.checkpoint");
        first = ring.add(NewKey.of(KeyPurpose.FIELD, CryptoSuite.SM).besides()).id();
        second = ring.rotate(KeyPurpose.FIELD).id();
        seals.write(file, LINES, first, second);
        target = ring.rotate(KeyPurpose.FIELD).id();
        ring.change(first, KeyState.DECRYPT_ONLY);
    }

    private ReEncryptor<SealedLine> job(Resealer<SealedLine> resealer) {
        return ReEncryptor.to(ring, target, resealer, checkpoint).every(10);
    }

    private ReEncryptionReport run(ReEncryptor<SealedLine> job) throws IOException {
        return run(job, FaultPoint.NONE);
    }

    private ReEncryptionReport run(ReEncryptor<SealedLine> job, FaultPoint faults) throws IOException {
        try (SealedLines source = SealedLines.from(file);
                SealedLines.Target sink = SealedLines.to(file, faults)) {
            return job.run(source, sink);
        }
    }

    private void assertMoved() throws IOException {
        int n = 0;
        try (SealedLines lines = SealedLines.from(file)) {
            for (Optional<SealedLine> line = lines.next(); line.isPresent(); line = lines.next()) {
                assertThat(line.get().end()).isEqualTo(n == LINES - 1 ? "" : "\r\n");
                assertThat(seals.keys(line.get())).allMatch(target::equals);
                if (n > 0) {
                    assertThat(seals.plain(line.get())).containsExactly("身份证" + n, "电话" + n);
                    assertThat(line.get().text()).startsWith("52230" + n + ",户" + n + ",seal:");
                }
                n++;
            }
        }
        assertThat(n).isEqualTo(LINES);
        assertThat(checkpoint).doesNotExist();
        assertThat(folder.resolve(".households.csv.part")).doesNotExist();
    }

    @Test
    void everythingMovesAndIsCounted() throws IOException {
        List<Long> progress = new ArrayList<>();
        ReEncryptionReport report = run(job(seals).progress(progress::add));
        assertMoved();
        assertThat(report.items()).isEqualTo(LINES);
        assertThat(report.resealed()).isEqualTo(VALUES);
        assertThat(report.before()).containsOnlyKeys(first, second);
        assertThat(report.before().values()).containsOnly(VALUES / 2L);
        assertThat(report.after()).isEqualTo(new TreeMap<>(Map.of(target, (long) VALUES)));
        assertThat(report.complete()).isTrue();
        assertThat(progress).startsWith(10L, 20L).endsWith((long) LINES);
        // now the old keys can go
        ring.change(first, KeyState.DISABLED);
        ring.change(first, KeyState.DESTROYED);
        ring.change(second, KeyState.DISABLED);
        ring.change(second, KeyState.DESTROYED);
        assertMoved();
    }

    @Test
    void doingItTwiceDoesNothing() throws IOException {
        run(job(seals));
        byte[] once = Files.readAllBytes(file);
        ReEncryptionReport again = run(job(seals));
        assertThat(again.resealed()).isZero();
        assertThat(again.before()).isEqualTo(again.after());
        assertThat(Files.readAllBytes(file)).isEqualTo(once);
    }

    @Test
    void stoppedAtAnyStepItGoesOnAndEndsTheSame() throws IOException {
        byte[] old = Files.readAllBytes(file);
        int stops = 0;
        boolean stopped = true;
        for (int index = 0; stopped; index++) {
            Files.write(file, old);
            int wanted = index;
            int[] steps = new int[1];
            FaultPoint faults = step -> {
                if (steps[0]++ == wanted) {
                    throw new IOException("no space left");
                }
            };
            stopped = false;
            try {
                run(job(seals).faults(faults), faults);
            } catch (IOException e) {
                assertThat(e).hasMessage("no space left");
                stopped = true;
                stops++;
                byte[] now = Files.readAllBytes(file);
                if (!Arrays.equals(now, old)) {
                    assertThat(seals.keys(firstRow())).containsOnly(target);
                }
            }
            ReEncryptionReport rest = run(job(seals));
            assertMoved();
            assertThat(rest.items()).isEqualTo(LINES);
            assertThat(rest.after()).containsOnlyKeys(target);
        }
        assertThat(stops).isGreaterThan(50);
    }

    private SealedLine firstRow() throws IOException {
        try (SealedLines lines = SealedLines.from(file)) {
            lines.next();
            return lines.next().orElseThrow();
        }
    }

    @Test
    void itGoesOnWhereItStoppedAndCountsOnce() throws IOException {
        stopAfter(55);
        int[] done = new int[1];
        ReEncryptionReport report = run(job(new ChangedResealer(seals) {
            @Override
            public SealedLine reseal(SealedLine line, KeyId to) {
                done[0]++;
                return super.reseal(line, to);
            }
        }));
        assertMoved();
        assertThat(done[0]).isEqualTo(LINES - 50);
        assertThat(report.resealed()).isEqualTo(VALUES);
        assertThat(report.before().values()).containsOnly(VALUES / 2L);
    }

    private void stopAfter(int items) {
        int[] done = new int[1];
        assertThatThrownBy(() -> run(job(new ChangedResealer(seals) {
                    @Override
                    public SealedLine reseal(SealedLine line, KeyId to) {
                        if (++done[0] > items) {
                            throw new SecurityRefusal(Code.UNAVAILABLE, "stop");
                        }
                        return super.reseal(line, to);
                    }
                })))
                .isInstanceOf(SecurityRefusal.class);
        assertThat(checkpoint).exists();
    }

    @Test
    void anEditedCheckpointIsRefused() throws IOException {
        stopAfter(55);
        byte[] noted = Files.readAllBytes(checkpoint);
        for (int at = 0; at < noted.length; at++) {
            byte[] edited = noted.clone();
            edited[at] ^= 1;
            assertThatThrownBy(() -> ReEncryptionCheckpoint.parse(edited, ring, target, "checkpoint"))
                    .isInstanceOfSatisfying(
                            SecurityRefusal.class,
                            refusal -> assertThat(refusal.code())
                                    .isIn(Code.MALFORMED, Code.BAD_SIGNATURE, Code.KEY_STATE));
        }
        Files.write(checkpoint, noted);
        run(job(seals));
        assertMoved();
    }

    @Test
    void aCheckpointOfOtherDataIsRefused() throws IOException {
        stopAfter(55);
        String text = Files.readString(file);
        Files.writeString(file, text.replace("户7,", "户8,"));
        refuses(Code.MALFORMED, () -> run(job(seals)));
        Files.writeString(file, text.substring(0, text.length() / 4));
        refuses(Code.MALFORMED, () -> run(job(seals)));
        Files.writeString(file, text);
        KeyId other = ring.rotate(KeyPurpose.FIELD).id();
        refuses(Code.KEY_STATE, () -> run(ReEncryptor.to(ring, other, seals, checkpoint)));
        refuses(Code.KEY_STATE, () -> run(ReEncryptor.to(ring, target, seals, folder.resolve("new"))));
    }

    @Test
    void aResealerThatForgetsWhatAValueIsBoundToIsFoundOut() throws IOException {
        byte[] old = Files.readAllBytes(file);
        assertBroken((line, moved) -> moved.text(moved.text().replaceFirst("52230\\d+", "522300")), "bound");
        assertBroken((line, moved) -> line, "did not seal");
        assertBroken((line, moved) -> moved.text(moved.text().replaceFirst(",seal[^,]+$", "")), "did not seal");
        assertThat(Files.readAllBytes(file)).isEqualTo(old);
    }

    private void assertBroken(BinaryOperator<SealedLine> breaking, String message) {
        assertThatThrownBy(() -> run(job(new ChangedResealer(seals) {
                    @Override
                    public SealedLine reseal(SealedLine line, KeyId to) {
                        return breaking.apply(line, super.reseal(line, to));
                    }
                })))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(message);
    }

    @Test
    void whatCannotBeOpenedStopsTheJobOrIsKeptAndCounted() throws IOException {
        edit(text -> text.replace("522303,", "522309999,"));
        SecurityRefusal refusal = refuses(Code.CANNOT_OPEN, () -> run(job(seals)));
        assertThat(refusal.object()).isEqualTo("item 4");
        ReEncryptionReport report = run(job(seals).keepingUnopened());
        assertThat(report.unopened()).isEqualTo(2);
        assertThat(report.complete()).isFalse();
        assertThat(report.after()).containsEntry(second, 2L).containsEntry(target, VALUES - 2L);
    }

    @Test
    void linesMustBeTextAndNotEndless() throws IOException {
        Files.write(file, new byte[] {(byte) 0xff, '\n'});
        refuses(Code.MALFORMED, () -> run(job(seals)));
        Files.writeString(file, "x".repeat((1 << 20) + 1));
        refuses(Code.LIMIT, () -> run(job(seals)));
        Files.writeString(file, "");
        assertThat(run(job(seals)).items()).isZero();
    }

    private void edit(UnaryOperator<String> edit) throws IOException {
        Files.writeString(file, edit.apply(Files.readString(file)));
    }
}
