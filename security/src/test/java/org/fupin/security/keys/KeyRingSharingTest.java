package org.fupin.security.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fupin.security.keys.Rings.refuses;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fupin.security.CryptoSuite;
import org.fupin.security.Pae;
import org.fupin.security.SecurityRefusal.Code;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file of a ring that several programs have open. */
class KeyRingSharingTest {

    private static final byte[] INFO = Pae.encode("test", 1);

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("keyring.json");
    }

    @Test
    void twoOpenRingsSeeEachOthersChanges() {
        try (KeyRing one = Rings.withAllPurposes(file);
                KeyRing two = Rings.open(file)) {
            KeyId id = one.primary(KeyPurpose.FIELD).id();
            two.used(id, 1);
            one.change(id, KeyState.DISABLED);
            two.derive(id, INFO, 16).close();
            refuses(Code.KEY_STATE, () -> two.used(id, 1L << 21));
            refuses(Code.KEY_STATE, () -> two.derive(id, INFO, 16));
            KeyId next = two.rotate(KeyPurpose.FIELD).id();
            one.refresh();
            assertThat(one.primary(KeyPurpose.FIELD).id()).isEqualTo(next);
        }
    }

    @Test
    void usesOfManyRingsAddUp() {
        KeyId id;
        try (KeyRing ring = Rings.withAllPurposes(file)) {
            id = ring.primary(KeyPurpose.FIELD).id();
            try (KeyRing other = Rings.open(file)) {
                ring.used(id, 3);
                other.used(id, 4);
                other.used(id, (1L << 32) - 2 * UseLimit.BLOCK);
                refuses(Code.LIMIT, () -> ring.used(id, 2 * UseLimit.BLOCK));
            }
        }
        try (KeyRing ring = Rings.open(file)) {
            assertThat(ring.info(id).orElseThrow().uses()).isEqualTo((1L << 32) - 2 * UseLimit.BLOCK + 7);
        }
    }

    @Test
    void manyThreadsOverManyRingsLoseNothing() throws Exception {
        KeyId id;
        try (KeyRing ring = Rings.create(file)) {
            id = ring.rotate(KeyPurpose.FIELD).id();
        }
        List<Callable<Integer>> work = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            work.add(() -> {
                try (KeyRing ring = Rings.open(file)) {
                    for (int n = 0; n < 5; n++) {
                        ring.add(NewKey.of(KeyPurpose.TOKEN, CryptoSuite.SM));
                        ring.used(id, 1);
                        ring.derive(id, INFO, 16).close();
                    }
                }
                return 5;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            for (Future<Integer> done : threads.invokeAll(work)) {
                assertThat(done.get()).isEqualTo(5);
            }
        } finally {
            threads.shutdownNow();
        }
        try (KeyRing ring = Rings.open(file)) {
            assertThat(ring.keys()).hasSize(21);
            assertThat(ring.info(id).orElseThrow().uses()).isEqualTo(20);
            assertThat(ring.keys().stream().filter(KeyInfo::primary)).hasSize(2);
        }
    }
}
