package org.fupin.schemas;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Opens the files of the standard from the class path, where they lie under {@code org/fupin/schemas/}. */
public final class Resources {

    private Resources() {}

    /**
     * Opens a file of the standard; the caller closes it.
     *
     * @param path path inside {@code schemas/}, for example {@code codes/SEX.csv}
     * @throws IllegalArgumentException if there is no such file
     */
    public static InputStream open(String path) {
        InputStream stream = path.startsWith("/") ? null : Resources.class.getResourceAsStream(path);
        if (stream == null) {
            throw new IllegalArgumentException("no such file in the standard: " + path);
        }
        return new BufferedInputStream(stream, 1 << 16);
    }

    /** Whether the standard has a file at this path inside {@code schemas/}. */
    public static boolean exists(String path) {
        return !path.startsWith("/") && Resources.class.getResource(path) != null;
    }

    /**
     * The text of a UTF-8 file of the standard.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public static String text(String path) {
        try (InputStream stream = open(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
