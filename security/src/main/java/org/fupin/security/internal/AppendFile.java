package org.fupin.security.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * A file that only grows: created for its owner alone, never reached through a link, held by one writer at a time. What
 * was cut off by a crash can be taken away from its end. Not for use by two threads.
 */
public final class AppendFile implements AutoCloseable {
    private static final Set<OpenOption> OPENING =
            Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    private static final Set<OpenOption> CREATING = Set.of(
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.CREATE_NEW,
            LinkOption.NOFOLLOW_LINKS);

    private final FileChannel channel;
    private final FaultPoint faults;
    private long length;

    private AppendFile(FileChannel channel, FaultPoint faults, long length) {
        this.channel = channel;
        this.faults = faults;
        this.length = length;
    }

    /**
     * Opens the file, or makes it.
     *
     * @throws org.fupin.security.SecurityRefusal {@code UNSAFE_FILE} when it is a link or no plain file, or its directory
     *     lets anybody replace files
     * @throws FileSystemException when another writer holds it
     */
    public static AppendFile open(Path path, FaultPoint faults) throws IOException {
        Path absolute = path.toAbsolutePath();
        OwnerOnlyFiles.requirePlainOrAbsent(absolute);
        OwnerRights.requireDirectory(OwnerOnlyFiles.parent(absolute));
        boolean old = Files.exists(absolute, LinkOption.NOFOLLOW_LINKS);
        if (!old) {
            faults.before("create");
        }
        FileChannel channel = old
                ? FileChannel.open(absolute, OPENING)
                : FileChannel.open(absolute, CREATING, OwnerRights.forFile(absolute));
        try {
            lock(channel, path);
            if (!old) {
                OwnerOnlyFiles.force(OwnerOnlyFiles.parent(absolute));
            }
            return new AppendFile(channel, faults, channel.size());
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static void lock(FileChannel channel, Path path) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return;
            }
        } catch (OverlappingFileLockException e) {
            // held by this process itself: the same answer as for another one
        }
        throw new FileSystemException(path.toString(), null, "另一程序正在写入 · held by another writer");
    }

    /** Returns how many bytes the file has. */
    public long length() {
        return length;
    }

    /** Writes at the end, all of it or, when it throws, some of it. */
    public void append(byte[] bytes) throws IOException {
        faults.before("write");
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer, length + buffer.position());
        }
        length += bytes.length;
    }

    /** Reads bytes that stand in the file; fewer when it ends before. */
    public byte[] read(long from, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.max(0, Math.min(count, length - from)));
        while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
            // goes on until the buffer is full
        }
        byte[] bytes = new byte[buffer.position()];
        buffer.flip().get(bytes);
        return bytes;
    }

    /** Takes everything behind this length away. */
    public void cut(long to) throws IOException {
        faults.before("cut");
        channel.truncate(to);
        length = to;
    }

    /** Makes what was written outlast a power failure. */
    public void force() throws IOException {
        faults.before("force");
        channel.force(true);
    }

    /** Lets go of the file. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
