package org.fupin.files.report;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is there whole or not at all: it is written beside its place under another name, brought to the disk and
 * then moved. Until {@link #commit()} has ended the old file stays as it was.
 */
public final class AtomicFile implements Closeable {

    private final Path target;
    private final Path temporary;
    private final FileChannel channel;
    private final OutputStream out;
    private boolean committed;

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it; the stream is not to be closed. */
        void write(OutputStream out) throws IOException;
    }

    /**
     * Begins a file; missing directories above it are made.
     *
     * @throws IOException if the directory cannot be written
     */
    public AtomicFile(Path target) throws IOException {
        this.target = target.toAbsolutePath();
        Path directory = this.target.getParent();
        if (directory == null) {
            throw new IOException(target + " is no file");
        }
        Files.createDirectories(directory);
        this.temporary = Files.createTempFile(directory, "." + this.target.getFileName(), ".part");
        this.channel = FileChannel.open(temporary, StandardOpenOption.WRITE);
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    }

    /** Writes a whole file in one go. */
    public static void write(Path target, Content content) throws IOException {
        try (AtomicFile file = new AtomicFile(target)) {
            content.write(file.out());
            file.commit();
        }
    }

    /** Where to write. */
    public OutputStream out() {
        return out;
    }

    /** Puts the new file in the place of the old. */
    public void commit() throws IOException {
        out.flush();
        channel.force(true);
        channel.close();
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("the file system of " + target + " cannot replace a file in one step", e);
        }
        committed = true;
    }

    /** Drops what was written unless it was committed. */
    @Override
    public void close() throws IOException {
        channel.close();
        if (!committed) {
            Files.deleteIfExists(temporary);
        }
    }
}
