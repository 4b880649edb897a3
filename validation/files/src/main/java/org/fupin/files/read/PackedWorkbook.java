package org.fupin.files.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.jspecify.annotations.Nullable;

/** A workbook in a file or in memory, not yet unpacked. */
final class PackedWorkbook {

    private final @Nullable Path file;
    private final byte[] bytes;

    private PackedWorkbook(@Nullable Path file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    static PackedWorkbook in(Path file) {
        return new PackedWorkbook(file, new byte[0]);
    }

    static PackedWorkbook inMemory(ByteSource source) throws IOException {
        try (InputStream in = source.open()) {
            return new PackedWorkbook(null, in.readAllBytes());
        }
    }

    /** Its parts. */
    ZipFile parts() throws IOException {
        ZipFile.Builder builder = ZipFile.builder();
        return file != null
                ? builder.setFile(file.toFile()).get()
                : builder.setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                        .get();
    }

    /** The workbook with its cell formats; without them when it has no styles. */
    ReadableWorkbook open() throws IOException {
        try {
            return open(true);
        } catch (ExcelReaderException e) {
            return open(false);
        }
    }

    private ReadableWorkbook open(boolean formats) throws IOException {
        ReadingOptions options = new ReadingOptions(formats, true);
        return file != null
                ? new ReadableWorkbook(file.toFile(), options)
                : new ReadableWorkbook(new ByteArrayInputStream(bytes), options);
    }
}
