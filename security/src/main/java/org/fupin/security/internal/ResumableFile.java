package org.fupin.security.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.fupin.security.SecurityRefusal;

/**
 * A file in the making that outlives its process: written beside the target under a fixed name, owner-only, continued
 * after a kill from the last length that was safe on the disk, and put in place in one step. Not for use by two threads.
 */
public final class ResumableFile implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final Path draft;
    private final FaultPoint faults;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private final FileChannel channel;

    private ResumableFile(Path target, Path draft, FaultPoint faults, FileChannel channel) {
        this.target = target;
        this.draft = draft;
        this.faults = faults;
        this.channel = channel;
    }

    /**
     * Begins anew, or goes on from this length of the draft.
     *
     * @param length 0 to begin anew
     * @throws SecurityRefusal {@code UNSAFE_FILE}; {@code MALFORMED} when the draft is shorter than that
     */
    public static ResumableFile open(Path target, long length, FaultPoint faults) throws IOException {
        Path absolute = target.toAbsolutePath();
        OwnerOnlyFiles.requirePlainOrAbsent(absolute);
        OwnerRights.requireDirectory(OwnerOnlyFiles.parent(absolute));
        Path draft = draft(absolute);
        faults.before("create");
        if (length == 0) {
            Files.deleteIfExists(draft);
        } else {
            OwnerRights.require(draft);
        }
        FileChannel channel = FileChannel.open(
                draft,
                length == 0
                        ? Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)
                        : Set.of(StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS),
                OwnerRights.forFile(draft));
        if (channel.size() < length) {
            channel.close();
            throw new SecurityRefusal(SecurityRefusal.Code.MALFORMED, draft.toString());
        }
        channel.truncate(length).position(length);
        return new ResumableFile(absolute, draft, faults, channel);
    }

    /** Tells whether the draft of this target is there. */
    public static boolean begun(Path target) {
        return Files.exists(draft(target.toAbsolutePath()), LinkOption.NOFOLLOW_LINKS);
    }

    private static Path draft(Path absolute) {
        return absolute.resolveSibling("." + absolute.getFileName() + ".part");
    }

    /** Appends bytes. */
    public void write(byte[] bytes) throws IOException {
        int done = 0;
        while (done < bytes.length) {
            int now = Math.min(buffer.remaining(), bytes.length - done);
            buffer.put(bytes, done, now);
            done += now;
            if (!buffer.hasRemaining()) {
                flush();
            }
        }
    }

    private void flush() throws IOException {
        faults.before("write");
        buffer.flip();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }

    /** Makes everything written so far safe and returns its length. */
    public long mark() throws IOException {
        flush();
        faults.before("force");
        channel.force(true);
        return channel.position();
    }

    /** Puts the file in place. */
    public void commit() throws IOException {
        mark();
        channel.close();
        faults.before("rename");
        OwnerOnlyFiles.requirePlainOrAbsent(target);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        faults.before("settle");
        OwnerOnlyFiles.force(OwnerOnlyFiles.parent(target));
    }

    /** Lets go of the draft, which stays. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
