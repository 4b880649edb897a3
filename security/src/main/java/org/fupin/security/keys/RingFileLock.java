package org.fupin.security.keys;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.jspecify.annotations.Nullable;

/** Lets one process at a time touch a ring's file. The lock file beside it is empty and stays. */
final class RingFileLock implements AutoCloseable {
    private static final long PATIENCE_NANOS = 20_000_000_000L;
    private static final long PAUSE_MILLIS = 10;
    private static final Set<OpenOption> OPTIONS =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);

    private final FileChannel channel;

    private RingFileLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Waits for the lock.
     *
     * @throws SecurityRefusal {@code UNAVAILABLE} when another process keeps it for long
     */
    static RingFileLock of(Path ring) throws IOException {
        Path path = ring.resolveSibling(ring.getFileName() + ".lock");
        FileChannel channel = FileChannel.open(path, OPTIONS, ownerOnly(path));
        long start = System.nanoTime();
        boolean taken = false;
        try {
            while (lock(channel) == null) {
                if (System.nanoTime() - start > PATIENCE_NANOS) {
                    throw new SecurityRefusal(Code.UNAVAILABLE, path.toString());
                }
                pause(path);
            }
            taken = true;
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        return new RingFileLock(channel);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // another ring of this process has it
            return null;
        }
    }

    private static void pause(Path path) {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SecurityRefusal(Code.UNAVAILABLE, path.toString());
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Does work that only the holder of the lock may do. */
    <R> R guarding(Work<R> work) throws IOException {
        if (!channel.isOpen()) {
            throw new IllegalStateException("the lock was given back");
        }
        return work.run();
    }

    /** Work on the disk. */
    interface Work<R> {
        R run() throws IOException;
    }

    /** Closing the channel gives the lock back. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
