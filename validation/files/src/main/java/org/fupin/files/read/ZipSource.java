package org.fupin.files.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** An entry of a zip. It never gives more bytes than the zip says it has. */
record ZipSource(String path, ZipFile zip, ZipEntry entry) implements ByteSource {

    @Override
    public long size() {
        return Math.max(entry.getSize(), 0);
    }

    @Override
    public @Nullable Path file() {
        return null;
    }

    @Override
    public InputStream open() throws IOException {
        InputStream in = zip.getInputStream(entry);
        if (in == null) {
            throw new ZipException("no entry " + path);
        }
        return new Counted(in, size());
    }

    private static final class Counted extends FilterInputStream {
        private long left;

        Counted(InputStream in, long size) {
            super(in);
            left = size;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = super.read(bytes, from, length);
            left -= Math.max(count, 0);
            if (left < 0) {
                throw new LimitException("解压后大于压缩包所记", "it unpacks to more than the zip says");
            }
            return count;
        }
    }
}
