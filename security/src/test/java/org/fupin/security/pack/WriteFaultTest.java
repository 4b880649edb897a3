package org.fupin.security.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.internal.FaultPoint;
import org.fupin.security.internal.KeyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever step fails, there is the old file or the new one, the whole folder or none, and nothing else is left. */
class WriteFaultTest {

    private static final KeyKind KIND = KeyKind.P256;
    private static final PackageWriter WRITER = new PackageWriter(
            Office.county(KIND).sender(), List.of(Office.province(KIND).certificate()));
    private static final List<PackageContent> CONTENTS = List.of(
            Samples.content("a.csv", Samples.noise(200_000, 1)), Samples.content("sub/b.csv", Samples.noise(5, 2)));

    @TempDir
    private Path folder = Path.of("");

    /** Fails at the step of that number. */
    private static final class FailingAt implements FaultPoint {
        private final int number;
        private int step;
        private String name = "";

        FailingAt(int number) {
            this.number = number;
        }

        @Override
        public void before(String what) throws IOException {
            if (step++ == number) {
                name = what;
                throw new IOException("disk full");
            }
        }

        boolean failed() {
            return step > number;
        }
    }

    @Test
    void writingFailsAtEveryStep() throws IOException {
        Path target = folder.resolve("county.papkg");
        byte[] old = Samples.small(KIND);
        int steps = 0;
        for (boolean more = true; more; steps++) {
            Files.write(target, old);
            FailingAt fault = new FailingAt(steps);
            try {
                WRITER.write(Samples.TERMS, CONTENTS, target, fault);
                more = false;
                assertThat(fault.failed()).isFalse();
            } catch (IOException e) {
                assertThat(fault.failed()).isTrue();
                if (!fault.name.equals("settle")) {
                    assertThat(target).hasBinaryContent(old);
                }
            }
            assertThat(folder.toFile().list()).as(steps + " " + fault.name).containsExactly("county.papkg");
            assertThat(verdict(target)).isEqualTo(Verdict.OK);
        }
        assertThat(steps).isGreaterThan(7);
    }

    @Test
    void extractingFailsAtEveryStep() throws IOException {
        Path target = folder.resolve("out");
        byte[] sealed = Samples.sealed(KIND, Samples.TERMS, CONTENTS);
        int steps = 0;
        try (VerifiedPackage verified = new PackageReader(Office.policy(KIND)).verify(PackageBytes.of(sealed));
                OpenedPackage opened = verified.open(Office.province(KIND).recipient())) {
            for (boolean more = true; more; steps++) {
                FailingAt fault = new FailingAt(steps);
                try {
                    opened.extractTo(target, PackageProgress.SILENT, fault);
                    more = false;
                } catch (IOException e) {
                    assertThat(folder.toFile().list())
                            .as(steps + " " + fault.name)
                            .isEmpty();
                }
            }
        }
        assertThat(steps).isGreaterThan(18);
        assertThat(folder.toFile().list()).containsExactly("out");
        assertThat(target.resolve("a.csv")).hasBinaryContent(Samples.noise(200_000, 1));
        assertThat(Files.getPosixFilePermissions(target)).hasSize(3);
    }

    private static String verdict(Path file) throws IOException {
        return Verdict.of(
                        Files.readAllBytes(file),
                        Office.policy(KIND),
                        Office.province(KIND).recipient())
                .code();
    }

    /** A source that fails in the middle, at the start, or lies about its size. */
    @Test
    void aSourceThatFailsLeavesTheOldFile() throws IOException {
        Path target = folder.resolve("county.papkg");
        byte[] old = Samples.small(KIND);
        Files.write(target, old);
        for (int good : new int[] {0, 1, 16_384, 2_000_000}) {
            PackageContent failing = PackageContent.of("z.csv", EntryDetails.of("text/csv"), () -> failing(good));
            assertThatThrownBy(() -> WRITER.write(Samples.TERMS, List.of(CONTENTS.get(0), failing), target))
                    .isInstanceOf(IOException.class);
            assertThat(target).hasBinaryContent(old);
            assertThat(folder.toFile().list()).containsExactly("county.papkg");
        }
    }

    private static InputStream failing(int good) {
        InputStream gone = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        return new SequenceInputStream(new ByteArrayInputStream(Samples.noise(good, 1)), gone);
    }

    /** The last chunk is damaged after the verification: nothing of the files is left on the disk. */
    @Test
    void aChunkThatFailsLateLeavesNoFolder() throws IOException {
        byte[] sealed = Samples.sealed(KIND, Samples.TERMS, CONTENTS);
        try (VerifiedPackage verified = new PackageReader(Office.policy(KIND)).verify(PackageBytes.of(sealed));
                OpenedPackage opened = verified.open(Office.province(KIND).recipient())) {
            List<ZipEntryShape> shapes = ZipIndex.read(PackageBytes.of(sealed), 100);
            sealed[(int) shapes.get(5).end() - 1] ^= 1;
            assertThatThrownBy(() -> opened.extractTo(folder.resolve("out")))
                    .isInstanceOfSatisfying(
                            SecurityRefusal.class,
                            refusal -> assertThat(refusal.code()).isEqualTo(SecurityRefusal.Code.CANNOT_OPEN));
            assertThat(folder.toFile().list()).isEmpty();
            try (AuthenticatedPrefixStream in =
                    opened.openStreaming(opened.entries().get(0))) {
                byte[] buffer = new byte[1000];
                assertThatThrownBy(() -> {
                            while (in.read(buffer) >= 0) {
                                assertThat(in.complete()).isFalse();
                            }
                        })
                        .isInstanceOf(SecurityRefusal.class);
                assertThatThrownBy(in::read).isInstanceOf(SecurityRefusal.class);
                assertThat(in.complete()).isFalse();
            }
        }
    }

    @Test
    void nothingIsOverwrittenByExtracting() throws IOException {
        byte[] sealed = Samples.small(KIND);
        Path file = Files.writeString(folder.resolve("file"), "mine");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere"));
        Path full = Files.createDirectory(folder.resolve("full"));
        Files.writeString(full.resolve("household.csv"), "mine");
        try (VerifiedPackage verified = new PackageReader(Office.policy(KIND)).verify(PackageBytes.of(sealed));
                OpenedPackage opened = verified.open(Office.province(KIND).recipient())) {
            for (Path target : List.of(file, link, full)) {
                assertThatThrownBy(() -> opened.extractTo(target)).isInstanceOf(FileAlreadyExistsException.class);
            }
        }
        assertThat(file).hasContent("mine");
        assertThat(full.resolve("household.csv")).hasContent("mine");
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }
}
