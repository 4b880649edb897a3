package org.fupin.security.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file to be sealed.
 *
 * @param path path in the package: lower-case letters, digits and {@code . _ - /}
 * @param details what is said of it in clear
 * @param size bytes if known, else -1; only to tell how far the work is
 * @param source gives the bytes; it is read once
 */
public record PackageContent(String path, EntryDetails details, long size, Source source) {

    /** Gives the bytes of a file in clear. */
    @FunctionalInterface
    public interface Source {
        /** The bytes from the start; closed by the caller. */
        InputStream open() throws IOException;
    }

    /**
     * Refuses a path that a package cannot hold.
     *
     * @throws IllegalArgumentException if the path is not allowed
     */
    public PackageContent {
        if (!EntryPaths.allowed(path)) {
            throw new IllegalArgumentException("包内路径只能用小写字母、数字和 . _ - / · a path in a package has lower-case"
                    + " letters, digits and . _ - / only: " + path);
        }
    }

    /** A stream of unknown length. */
    public static PackageContent of(String path, EntryDetails details, Source source) {
        return new PackageContent(path, details, -1, source);
    }

    /** Bytes in memory. */
    public static PackageContent of(String path, EntryDetails details, byte[] bytes) {
        return new PackageContent(path, details, bytes.length, () -> new java.io.ByteArrayInputStream(bytes));
    }

    /**
     * A file, or all plain files under a directory; hidden ones (their name begins with a dot) are left out, links are
     * not followed.
     *
     * @throws IllegalArgumentException if a name is one that a package cannot hold
     * @throws IOException if it cannot be read
     */
    public static List<PackageContent> of(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of(file(String.valueOf(root.toAbsolutePath().normalize().getFileName()), root));
        }
        List<PackageContent> contents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted().toList()) {
                String path = root.relativize(file).toString().replace('\\', '/');
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !hidden(path)) {
                    contents.add(file(path, file));
                }
            }
        }
        return contents;
    }

    private static PackageContent file(String path, Path file) throws IOException {
        EntryDetails details = EntryDetails.of(MediaTypes.of(path));
        return new PackageContent(path, details, Files.size(file), () -> Files.newInputStream(file));
    }

    private static boolean hidden(String path) {
        return path.startsWith(".") || path.contains("/.");
    }
}
