package org.fupin.security.notice.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The entries of a zip in memory, unpacked one at a time with their real sizes counted; what a header says of a size is
 * never believed.
 */
final class ZipParts implements AutoCloseable {

    /** An entry of the archive. */
    record Entry(String name, boolean directory, boolean encrypted, ZipArchiveEntry raw) {}

    private static final int BLOCK = 1 << 14;

    private final ZipFile zip;
    private final Budget budget;

    private ZipParts(ZipFile zip, Budget budget) {
        this.zip = zip;
        this.budget = budget;
    }

    static ZipParts open(byte[] bytes, Budget budget) throws IOException {
        try {
            return new ZipParts(
                    ZipFile.builder()
                            .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                            .setCharset(StandardCharsets.ISO_8859_1)
                            .setUseUnicodeExtraFields(true)
                            .get(),
                    budget);
        } catch (RuntimeException e) {
            throw new IOException("not a sound zip", e);
        }
    }

    /** The entries in the order of the file. */
    List<Entry> entries() {
        return Collections.list(zip.getEntriesInPhysicalOrder()).stream()
                .map(raw -> new Entry(
                        name(raw), raw.isDirectory(), raw.getGeneralPurposeBit().usesEncryption(), raw))
                .toList();
    }

    /** The entry unpacked. */
    byte[] read(Entry entry) throws IOException {
        budget.entry();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] block = new byte[BLOCK];
        try (InputStream in = zip.getInputStream(entry.raw)) {
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                out.write(block, 0, count);
                budget.unpacked(count, out.size(), entry.raw.getCompressedSize());
            }
        } catch (RuntimeException e) {
            if (e instanceof LimitException) {
                throw e;
            }
            throw new IOException("not a sound entry", e);
        }
        return out.toByteArray();
    }

    /** Names are UTF-8 or, from old Chinese programs, GBK. */
    private static String name(ZipArchiveEntry raw) {
        byte[] bytes = raw.getRawName();
        if (bytes == null || raw.getGeneralPurposeBit().usesUTF8ForNames()) {
            return raw.getName();
        }
        return new String(bytes, charset(bytes));
    }

    private static Charset charset(byte[] bytes) {
        return TextBytes.of(bytes).charset();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
