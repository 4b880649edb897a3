package org.fupin.security.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.fupin.security.CryptoSuite;
import org.fupin.security.Pae;
import org.fupin.security.internal.FaultPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Stopped at any moment, a ring's file is the old one or the new one. */
class KeyRingCrashTest {

    private static final int KILLS = Boolean.getBoolean("fupin.long") ? 200 : 4;
    private static final byte[] INFO = Pae.encode("test", 1);

    @TempDir
    private Path folder = Path.of("");

    /** Changes of a ring; each writes its file once. */
    enum Change {
        ADD(ring -> ring.add(NewKey.of(KeyPurpose.TOKEN, CryptoSuite.SM))),
        ROTATE(ring -> ring.rotate(KeyPurpose.FIELD)),
        DISABLE(ring -> ring.change(ring.primary(KeyPurpose.FIELD).id(), KeyState.DISABLED)),
        DESTROY(ring -> ring.change(disabled(ring), KeyState.DESTROYED)),
        USE(ring -> ring.used(ring.primary(KeyPurpose.FIELD).id(), 1)),
        PROTECT(ring -> ring.protect(Rings.password("another password")));

        private final Consumer<KeyRing> change;

        Change(Consumer<KeyRing> change) {
            this.change = change;
        }

        private static KeyId disabled(KeyRing ring) {
            return ring.keys().stream()
                    .filter(key -> key.state() == KeyState.DISABLED)
                    .findFirst()
                    .orElseThrow()
                    .id();
        }
    }

    private static byte[] start(Path file) throws IOException {
        try (KeyRing ring = Rings.create(file)) {
            KeyId old = ring.add(NewKey.of(KeyPurpose.FIELD, CryptoSuite.SM)).id();
            ring.rotate(KeyPurpose.FIELD);
            ring.change(old, KeyState.DISABLED);
        }
        return Files.readAllBytes(file);
    }

    @ParameterizedTest
    @EnumSource(Change.class)
    void aFailureAtAnyStepLeavesTheOldOrTheNewRing(Change change) throws IOException {
        Path file = folder.resolve("keyring.json");
        byte[] old = start(file);
        int index = 0;
        boolean failed = true;
        while (failed) {
            Files.write(file, old);
            List<String> steps = new ArrayList<>();
            int wanted = index++;
            FaultPoint faults = step -> {
                steps.add(step);
                if (steps.size() - 1 == wanted) {
                    throw new IOException("no space left");
                }
            };
            failed = fails(file, change, faults);
            byte[] now = Files.readAllBytes(file);
            boolean renamed = steps.contains("settle") || !failed;
            assertThat(Arrays.equals(now, old)).as("%s", steps).isEqualTo(!renamed);
            opens(file, change, renamed);
            assertNoLeftovers();
        }
        assertThat(index).isEqualTo(6);
    }

    private static boolean fails(Path file, Change change, FaultPoint faults) {
        KeyRing ring = Rings.open(file, faults);
        try {
            change.change.accept(ring);
            return false;
        } catch (UncheckedIOException e) {
            assertThat(e.getCause()).hasMessage("no space left");
            return true;
        }
    }

    private static void opens(Path file, Change change, boolean renamed) {
        String password = change == Change.PROTECT && renamed ? "another password" : Rings.PASSWORD;
        try (KeyRing ring = KeyRing.open(file, Rings.password(password), Rings.SETTINGS)) {
            ring.keys().stream()
                    .filter(key -> key.state().opens())
                    .forEach(key -> ring.derive(key.id(), INFO, 16).close());
        }
    }

    private void assertNoLeftovers() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("keyring.json", "keyring.json.lock");
        }
    }

    @Test
    void aRingThatCouldNotBeWrittenIsNotMade() throws IOException {
        Path file = folder.resolve("keyring.json");
        for (String step : List.of("create", "write", "force", "rename")) {
            FaultPoint faults = now -> {
                if (now.equals(step)) {
                    throw new IOException("no space left");
                }
            };
            assertThatThrownBy(() -> RingFile.create(file, CryptoSuite.SM, Rings.password(), faults))
                    .isInstanceOf(UncheckedIOException.class);
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void killedForRealTheRingStillOpens() throws Exception {
        Path file = folder.resolve("keyring.json");
        start(file);
        Random random = new Random(7);
        for (int kill = 0; kill < KILLS; kill++) {
            int before = keys(file);
            Process child = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            KeyRingCrashTest.class.getName(),
                            file.toString())
                    .redirectErrorStream(true)
                    .start();
            // the first line says that it is at work
            assertThat(child.inputReader().readLine()).isEqualTo("working");
            TimeUnit.MILLISECONDS.sleep(random.nextInt(60));
            child.destroyForcibly().waitFor();
            assertThat(keys(file)).isGreaterThanOrEqualTo(before);
        }
    }

    private static int keys(Path file) {
        try (KeyRing ring = Rings.open(file)) {
            ring.keys().stream()
                    .filter(key -> key.state().opens())
                    .forEach(key -> ring.derive(key.id(), INFO, 16).close());
            return ring.keys().size();
        }
    }

    /** The child that is killed: rotates and destroys keys without end. */
    public static void main(String[] args) {
        try (KeyRing ring = Rings.open(Path.of(args[0]))) {
            System.out.println("working");
            for (int n = 0; n < RingContent.MOST_KEYS / 2; n++) {
                KeyId old = ring.primary(KeyPurpose.FIELD).id();
                ring.rotate(KeyPurpose.FIELD);
                ring.change(old, KeyState.DISABLED);
                ring.change(old, KeyState.DESTROYED);
            }
        }
    }
}
