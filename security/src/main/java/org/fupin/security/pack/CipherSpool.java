package org.fupin.security.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps ciphertext until the manifest, which stands before it, can be written: a little in memory, more in a temporary
 * file. Nothing in clear ever comes here. The file goes on closing; where the system allows it, it loses its name as soon
 * as it is open, so that nothing is left behind whatever happens.
 */
final class CipherSpool extends OutputStream {

    private static final int IN_MEMORY = 1 << 20;
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable Spilled spilled;

    /** An empty spool, whose file, if it needs one, is made in that folder. */
    CipherSpool(Path folder) {
        this.folder = folder;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (spilled == null && memory.size() + length > IN_MEMORY) {
            spilled = Spilled.create(folder);
            memory.writeTo(spilled.out);
            memory = new ByteArrayOutputStream();
        }
        if (spilled == null) {
            memory.write(bytes, from, length);
        } else {
            spilled.out.write(bytes, from, length);
        }
    }

    /** What was written, from the start. */
    InputStream read() throws IOException {
        return spilled == null ? new ByteArrayInputStream(memory.toByteArray()) : spilled.read();
    }

    @Override
    public void close() throws IOException {
        if (spilled != null) {
            spilled.close();
        }
    }

    /** The temporary file. */
    private record Spilled(Path file, FileChannel channel, OutputStream out) implements Closeable {

        static Spilled create(Path folder) throws IOException {
            Path file = Files.createTempFile(folder, ".fupin-", ".tmp");
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            return new Spilled(
                    file, channel, new java.io.BufferedOutputStream(Channels.newOutputStream(channel), BUFFER));
        }

        InputStream read() throws IOException {
            out.flush();
            channel.position(0);
            return Channels.newInputStream(channel);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
