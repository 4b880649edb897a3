package org.fupin.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.fupin.security.SecurityRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerOnlyFilesTest {
    private static final byte[] OLD = {1, 1, 1};
    private static final byte[] NEW = {2, 2, 2, 2, 2, 2, 2};

    @TempDir
    Path directory;

    @Test
    void onlyTheOwnerReadsIt() throws IOException {
        Path file = directory.resolve("ring.json");
        for (byte[] content : List.of(OLD, NEW)) {
            OwnerOnlyFiles.write(file, content);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(OwnerOnlyFiles.read(file, 100)).isEqualTo(content);
        }
        assertThat(names()).containsExactly("ring.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rw-rw-rw-", "rwx--x---", "r-----r--"})
    void aFileOpenToOthersIsRefusedUnlessAsked(String mode) throws IOException {
        Path file = directory.resolve("key.pem");
        OwnerOnlyFiles.write(file, OLD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
        unsafe(() -> OwnerOnlyFiles.read(file, 100));
        assertThat(OwnerOnlyFiles.readShared(file, 100)).isEqualTo(OLD);
        // and written anew it is closed
        OwnerOnlyFiles.write(file, NEW);
        assertThat(OwnerOnlyFiles.read(file, 100)).isEqualTo(NEW);
    }

    @Test
    void linksAndOtherThingsAreRefused() throws IOException {
        Path target = directory.resolve("target");
        OwnerOnlyFiles.write(target, OLD);
        Path link = Files.createSymbolicLink(directory.resolve("link"), target);
        Path dangling = Files.createSymbolicLink(directory.resolve("dangling"), directory.resolve("nowhere"));
        Path folder = Files.createDirectory(directory.resolve("folder"));
        for (Path path : List.of(link, dangling, folder)) {
            unsafe(() -> OwnerOnlyFiles.read(path, 100));
            unsafe(() -> OwnerOnlyFiles.readShared(path, 100));
            unsafe(() -> OwnerOnlyFiles.write(path, NEW));
        }
        assertThat(Files.readAllBytes(target)).isEqualTo(OLD);
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.exists(directory.resolve("nowhere"))).isFalse();
        assertThatThrownBy(() -> OwnerOnlyFiles.read(directory.resolve("missing"), 100))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aDirectoryWhereAnybodyMayReplaceFilesIsRefused() throws IOException {
        Path open = Files.createDirectory(directory.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        unsafe(() -> OwnerOnlyFiles.write(open.resolve("key"), NEW));
        // with the sticky bit, as /tmp, others cannot
        Files.setAttribute(open, "unix:mode", 01777);
        OwnerOnlyFiles.write(open.resolve("key"), NEW);
        assertThat(OwnerOnlyFiles.read(open.resolve("key"), 100)).isEqualTo(NEW);
    }

    @Test
    void directoriesAreTheOwnersToo() throws IOException {
        Path keys = directory.resolve("keys");
        OwnerOnlyFiles.directory(keys);
        OwnerOnlyFiles.directory(keys);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)))
                .isEqualTo("rwx------");
        Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rwxr-x---"));
        unsafe(() -> OwnerOnlyFiles.directory(keys));
        OwnerOnlyFiles.write(directory.resolve("file"), OLD);
        unsafe(() -> OwnerOnlyFiles.directory(directory.resolve("file")));
    }

    @Test
    void sizeIsLimited() throws IOException {
        Path file = directory.resolve("big");
        OwnerOnlyFiles.write(file, new byte[1000]);
        assertThat(OwnerOnlyFiles.read(file, 1000)).hasSize(1000);
        assertThatThrownBy(() -> OwnerOnlyFiles.read(file, 999)).hasMessageStartingWith("LIMIT");
    }

    @Test
    void whatIsNotCommittedNeverWas() throws IOException {
        Path file = directory.resolve("file");
        OwnerOnlyFiles.write(file, OLD);
        try (AtomicFile draft = AtomicFile.begin(file);
                OutputStream out = draft.stream()) {
            out.write(NEW);
            assertThat(Files.readAllBytes(file)).isEqualTo(OLD);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(OLD);
        assertThat(names()).containsExactly("file");
    }

    @Test
    void patchesWriteOverEarlierBytes() throws IOException {
        Path file = directory.resolve("file");
        try (AtomicFile draft = AtomicFile.begin(file);
                OutputStream out = draft.stream()) {
            out.write(new byte[8]);
            out.write(7);
            draft.patch(4, new byte[] {1, 2});
            out.write(9);
            draft.commit();
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(new byte[] {0, 0, 0, 0, 1, 2, 0, 0, 7, 9});
    }

    /** The disk fails at every step in turn: old or new, and nothing left lying about. */
    @Test
    void aFailureAtAnyStepLeavesOldOrNew() throws IOException {
        for (int failing = 0; failing < steps(); failing++) {
            Path file = directory.resolve("file");
            OwnerOnlyFiles.write(file, OLD);
            int index = failing;
            assertThatThrownBy(() -> writeInPieces(file, failAt(index, new IOException("disk full"))))
                    .isInstanceOf(IOException.class)
                    .hasMessage("disk full");
            boolean renamed = failing == steps() - 1;
            assertThat(OwnerOnlyFiles.read(file, 100)).isEqualTo(renamed ? NEW : OLD);
            assertThat(names()).containsExactly("file");
        }
    }

    /** The process ends at every step in turn: nobody cleans up, and still it is old or new. */
    @Test
    void anEndAtAnyStepLeavesOldOrNew() throws IOException {
        for (boolean existed : new boolean[] {true, false}) {
            for (int ending = 0; ending < steps(); ending++) {
                Path folder = Files.createDirectory(directory.resolve(existed + "-" + ending));
                Path file = folder.resolve("file");
                if (existed) {
                    OwnerOnlyFiles.write(file, OLD);
                }
                endAt(file, ending);
                boolean renamed = ending == steps() - 1;
                assertThat(Files.exists(file)).isEqualTo(existed || renamed);
                if (existed || renamed) {
                    assertThat(OwnerOnlyFiles.read(file, 100)).isEqualTo(renamed ? NEW : OLD);
                }
                // what is left is hidden and closed to others, and the next writing works
                try (var left = Files.list(folder)) {
                    for (Path path : left.filter(path -> !path.equals(file)).toList()) {
                        assertThat(path.getFileName().toString()).matches("\\.file\\.[0-9a-f]{24}\\.tmp");
                        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                                .isEqualTo("rw-------");
                    }
                }
                OwnerOnlyFiles.write(file, NEW);
                assertThat(OwnerOnlyFiles.read(file, 100)).isEqualTo(NEW);
            }
        }
    }

    @Test
    void manyWritersOneOfThemWins() throws IOException {
        Path file = directory.resolve("file");
        IntStream.range(0, 200).parallel().forEach(i -> {
            try {
                byte[] content = new byte[1000];
                Arrays.fill(content, (byte) i);
                OwnerOnlyFiles.write(file, content);
                byte[] read = OwnerOnlyFiles.read(file, 1000);
                assertThat(read).hasSize(1000).containsOnly(read[0]);
            } catch (IOException e) {
                throw new AssertionError(e);
            } catch (SecurityRefusal refused) {
                // another writer replaced the file while it was read: noticed, not mixed
                assertThat(refused.code()).isEqualTo(SecurityRefusal.Code.UNSAFE_FILE);
            }
        });
        assertThat(names()).containsExactly("file");
    }

    private int steps() throws IOException {
        AtomicInteger steps = new AtomicInteger();
        Path folder = Files.createTempDirectory(directory, "count");
        writeInPieces(folder.resolve("file"), step -> steps.incrementAndGet());
        Files.delete(folder.resolve("file"));
        Files.delete(folder);
        assertThat(steps).hasValue(10);
        return steps.get();
    }

    // create, five writes, patch, force, rename, settle
    private static void writeInPieces(Path file, FaultPoint faults) throws IOException {
        try (AtomicFile draft = AtomicFile.begin(file, faults);
                OutputStream out = draft.stream()) {
            fill(draft, out);
        }
    }

    private static void fill(AtomicFile draft, OutputStream out) throws IOException {
        out.write(new byte[] {9, 9});
        for (int i = 2; i < 6; i++) {
            out.write(i == 5 ? new byte[] {2, 2} : new byte[] {2});
        }
        draft.patch(0, new byte[] {2, 2});
        draft.commit();
    }

    // no close: that is what a killed process does
    private static void endAt(Path file, int index) throws IOException {
        try {
            AtomicFile draft = AtomicFile.begin(file, failAt(index, new IOException("end")));
            fill(draft, draft.stream());
        } catch (IOException end) {
            assertThat(end).hasMessage("end");
        }
    }

    private static FaultPoint failAt(int index, IOException fault) {
        AtomicInteger at = new AtomicInteger();
        return step -> {
            if (at.getAndIncrement() == index) {
                throw fault;
            }
        };
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(directory)) {
            return new ArrayList<>(
                    files.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }

    private static void unsafe(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        SecurityRefusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(SecurityRefusal.Code.UNSAFE_FILE));
    }
}
