package org.fupin.security.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Set;

/**
 * A file in the making. Bytes go to a hidden, owner-only file beside the target; {@link #commit} forces them to disk and
 * puts the file in place in one step. Whatever happens before, the old file stays as it was; a JVM that is killed can
 * leave the hidden file behind, never a half target. Not for use by two threads.
 */
public final class AtomicFile implements AutoCloseable {
    private static final int NAME_BYTES = 12;

    private final Path target;
    private final Path draft;
    private final FaultPoint faults;
    private final FileChannel channel;
    private boolean committed;

    private AtomicFile(Path target, Path draft, FaultPoint faults, FileChannel channel) {
        this.target = target;
        this.draft = draft;
        this.faults = faults;
        this.channel = channel;
    }

    /**
     * Begins a new version of the target, which need not exist yet.
     *
     * @throws org.fupin.security.SecurityRefusal {@code UNSAFE_FILE} when the target is a link or no plain file, or its
     *     directory lets anybody replace files
     */
    public static AtomicFile begin(Path target) throws IOException {
        return begin(target, FaultPoint.NONE);
    }

    /** The same with a fault point, for tests. */
    public static AtomicFile begin(Path target, FaultPoint faults) throws IOException {
        Path absolute = target.toAbsolutePath();
        OwnerOnlyFiles.requirePlainOrAbsent(absolute);
        Path directory = OwnerOnlyFiles.parent(absolute);
        OwnerRights.requireDirectory(directory);
        String random = HexFormat.of().formatHex(Randoms.bytes(NAME_BYTES));
        Path draft = directory.resolve("." + absolute.getFileName() + "." + random + ".tmp");
        faults.before("create");
        FileChannel channel = FileChannel.open(
                draft, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OwnerRights.forFile(draft));
        return new AtomicFile(absolute, draft, faults, channel);
    }

    /** Returns where to write; closing it does nothing, and nothing is buffered here. */
    public OutputStream stream() {
        return new Stream();
    }

    /** Writes over bytes that were written before, such as a length that is known only at the end. */
    public void patch(long position, byte[] bytes) throws IOException {
        faults.before("patch");
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer, position + buffer.position());
        }
    }

    /** Forces everything to disk and puts the new file in place of the old one. */
    public void commit() throws IOException {
        faults.before("force");
        channel.force(true);
        channel.close();
        faults.before("rename");
        OwnerOnlyFiles.requirePlainOrAbsent(target);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        committed = true;
        faults.before("settle");
        OwnerOnlyFiles.force(OwnerOnlyFiles.parent(target));
    }

    /** Throws the new file away unless it was committed. */
    @Override
    public void close() throws IOException {
        channel.close();
        if (!committed) {
            Files.deleteIfExists(draft);
        }
    }

    private final class Stream extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            faults.before("write");
            ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        }
    }
}
