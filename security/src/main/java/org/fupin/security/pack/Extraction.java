package org.fupin.security.pack;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fupin.security.internal.FaultPoint;
import org.fupin.security.internal.OwnerOnlyFiles;
import org.fupin.security.internal.Randoms;

/** A directory that appears whole or not at all. */
final class Extraction implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final int NAME_BYTES = 12;

    private final Path target;
    private final Path draft;
    private final FaultPoint faults;
    private final byte[] buffer = new byte[BUFFER];
    private boolean committed;

    private Extraction(Path target, Path draft, FaultPoint faults) {
        this.target = target;
        this.draft = draft;
        this.faults = faults;
    }

    static Extraction begin(Path directory, FaultPoint faults) throws IOException {
        Path target = directory.toAbsolutePath().normalize();
        Path parent = Objects.requireNonNull(target.getParent(), "a directory, not a root");
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(target.toString(), null, "已存在 · exists already");
        }
        String random = HexFormat.of().formatHex(Randoms.bytes(NAME_BYTES));
        Path draft = parent.resolve("." + target.getFileName() + "." + random + ".tmp");
        faults.before("create");
        OwnerOnlyFiles.directory(draft);
        return new Extraction(target, draft, faults);
    }

    void write(String path, AuthenticatedPrefixStream in, PackageProgress progress) throws IOException {
        Path file = draft.resolve(path).normalize();
        if (!EntryPaths.allowed(path) || !file.startsWith(draft)) {
            throw Refusals.malformed("entries.path");
        }
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        faults.before("create");
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                faults.before("write");
                ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, count);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                progress.bytes(count);
            }
            faults.before("force");
            out.force(true);
        } finally {
            Arrays.fill(buffer, (byte) 0);
        }
        if (!in.complete()) {
            throw Refusals.cannotOpen(path);
        }
    }

    void commit() throws IOException {
        faults.before("rename");
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        committed = true;
    }

    /** Removes what was written unless it was committed. */
    @Override
    public void close() throws IOException {
        if (committed) {
            return;
        }
        List<Path> paths;
        try (Stream<Path> found = Files.walk(draft)) {
            paths = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.deleteIfExists(path);
        }
    }
}
