package org.fupin.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.fupin.files.read.ByteSource;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.pack.OpenedPackage;
import org.fupin.security.pack.PackageEntry;
import org.jspecify.annotations.Nullable;

/** An entry of a sealed package, decrypted while it is read and never written anywhere. */
record SealedEntry(OpenedPackage opened, PackageEntry entry) implements ByteSource {

    @Override
    public String path() {
        return entry.path();
    }

    @Override
    public long size() {
        return entry.plainSize();
    }

    @Override
    public @Nullable Path file() {
        return null;
    }

    @Override
    public boolean confidential() {
        return true;
    }

    @Override
    public InputStream open() throws IOException {
        try {
            return new Refusing(entry.path(), opened.openStreaming(entry));
        } catch (SecurityRefusal e) {
            throw failure(entry.path(), e);
        }
    }

    /** A refusal in the middle ends the run like a disk that fails: what was read before may not be trusted. */
    private static IOException failure(String path, SecurityRefusal refusal) {
        return Refused.unread(Path.of(path), refusal);
    }

    /** Gives the entry to readers that expect failures of streams only. */
    private static final class Refusing extends FilterInputStream {

        private final String path;

        Refusing(String path, InputStream in) {
            super(in);
            this.path = path;
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (SecurityRefusal e) {
                throw failure(path, e);
            }
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            try {
                return super.read(bytes, from, length);
            } catch (SecurityRefusal e) {
                throw failure(path, e);
            }
        }
    }
}
