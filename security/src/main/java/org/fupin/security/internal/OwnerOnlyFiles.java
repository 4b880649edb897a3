package org.fupin.security.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Objects;
import org.fupin.security.SecurityRefusal;

/**
 * Files that hold keys: readable by their owner alone, never reached through a link, replaced in one step. The limits of
 * a size are checked before anything is read.
 */
public final class OwnerOnlyFiles {
    private OwnerOnlyFiles() {}

    /**
     * Reads a file that only its owner may read.
     *
     * @param limit most bytes accepted
     * @throws SecurityRefusal {@code UNSAFE_FILE} for a link, no plain file, or one that others may read or change;
     *     {@code LIMIT} when it is larger
     */
    public static byte[] read(Path path, int limit) throws IOException {
        requirePlain(path);
        OwnerRights.require(path);
        return readPlain(path, limit);
    }

    /** Reads a file that others may read too, such as a certificate or a key whose owner said so; still no link. */
    public static byte[] readShared(Path path, int limit) throws IOException {
        requirePlain(path);
        return readPlain(path, limit);
    }

    private static byte[] readPlain(Path path, int limit) throws IOException {
        Object before = attributes(path).fileKey();
        try (InputStream in = Files.newInputStream(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                Arrays.fill(bytes, (byte) 0);
                throw new SecurityRefusal(SecurityRefusal.Code.LIMIT, path.toString());
            }
            // exchanged between the check and the reading
            if (!Objects.equals(before, attributes(path).fileKey())) {
                Arrays.fill(bytes, (byte) 0);
                throw OwnerRights.unsafe(path);
            }
            return bytes;
        }
    }

    /** Writes a new file or replaces an old one, in one step: afterwards, or after a crash, it is the old or the new. */
    public static void write(Path path, byte[] content) throws IOException {
        write(path, content, FaultPoint.NONE);
    }

    /** The same with a fault point, for tests. */
    public static void write(Path path, byte[] content, FaultPoint faults) throws IOException {
        try (AtomicFile file = AtomicFile.begin(path, faults);
                OutputStream out = file.stream()) {
            out.write(content);
            file.commit();
        }
    }

    /** Makes a directory for the owner alone, if there is none; an old one is only checked. */
    public static void directory(Path path) throws IOException {
        Path absolute = path.toAbsolutePath();
        if (!Files.exists(absolute, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(absolute, OwnerRights.forDirectory(absolute));
            force(parent(absolute));
        }
        if (!attributes(absolute).isDirectory()) {
            throw OwnerRights.unsafe(path);
        }
        OwnerRights.require(absolute);
    }

    static void requirePlainOrAbsent(Path path) throws IOException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            requirePlain(path);
        }
    }

    private static void requirePlain(Path path) throws IOException {
        if (!attributes(path).isRegularFile()) {
            throw OwnerRights.unsafe(path);
        }
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    static Path parent(Path absolute) {
        Path parent = absolute.getParent();
        if (parent == null) {
            throw OwnerRights.unsafe(absolute);
        }
        return parent;
    }

    /** Makes a renaming in this directory outlast a power failure; where directories cannot be forced, does nothing. */
    static void force(Path directory) throws IOException {
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
