package org.fupin.files.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A plain file. */
record FileSource(String path, Path file, long size) implements ByteSource {

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }
}
