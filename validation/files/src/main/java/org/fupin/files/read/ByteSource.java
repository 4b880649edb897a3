package org.fupin.files.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that can be read several times: a file, an entry of a zip, or what somebody else keeps, such as an entry of a
 * sealed package that is decrypted while it is read.
 */
public interface ByteSource {

    /** Path inside the package, with forward slashes. */
    String path();

    /** Size in bytes, as the file system or the container says. */
    long size();

    /** The file when it is one, null for anything else. */
    @Nullable
    Path file();

    /**
     * Whether the bytes are confidential: then nothing of them is copied to a file, and what needs a file is not read.
     */
    default boolean confidential() {
        return false;
    }

    /** The bytes from the start; opened several times, closed by the reader. */
    InputStream open() throws IOException;
}
