package org.fupin.files.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Bytes that can be read several times: a file, or an entry of a zip. */
interface ByteSource {

    /** Path inside the package. */
    String path();

    /** Size in bytes, as the file system or the zip says. */
    long size();

    /** The file when it is one, null for an entry of a zip. */
    @Nullable
    Path file();

    /** The bytes from the start. */
    InputStream open() throws IOException;
}
