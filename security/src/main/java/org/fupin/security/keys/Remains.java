package org.fupin.security.keys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The former file of a ring, once another has taken its place. When a key was destroyed or the password changed, its
 * bytes are overwritten before the disk may keep them. On media that write elsewhere (flash, copy-on-write, backups)
 * copies can survive; they are still wrapped under the ring's secret.
 */
final class Remains implements AutoCloseable {
    private final @Nullable FileChannel former;

    private Remains(@Nullable FileChannel former) {
        this.former = former;
    }

    /** Holds on to the file as it is now, if a wrapped key that is in it will not be in the next one. */
    static Remains of(Path path, RingContent before, RingContent after) throws IOException {
        boolean needed = before.keys().stream()
                .anyMatch(key -> key.wrapped() != null
                        && after.find(key.id()).map(RingEntry::wrapped).orElse(null) != key.wrapped());
        return new Remains(needed ? FileChannel.open(path, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS) : null);
    }

    /** Overwrites it with zeros. */
    void wipe() throws IOException {
        if (former == null) {
            return;
        }
        ByteBuffer zeros = ByteBuffer.allocate((int) former.size());
        former.position(0);
        while (zeros.hasRemaining()) {
            former.write(zeros);
        }
        former.force(true);
    }

    @Override
    public void close() throws IOException {
        if (former != null) {
            former.close();
        }
    }
}
