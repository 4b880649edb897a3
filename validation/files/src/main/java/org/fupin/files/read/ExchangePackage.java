package org.fupin.files.read;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

/**
 * The files handed in together: plain files, directories, zips, with or without a Frictionless
 * {@code datapackage.json}. Hold it open while its entries are read.
 */
public final class ExchangePackage implements Closeable {

    private final List<PackageEntry> entries;
    private final List<IntakeNotice> notices;
    private final List<ZipFile> zips;

    ExchangePackage(List<PackageEntry> entries, List<IntakeNotice> notices, List<ZipFile> zips) {
        this.entries = List.copyOf(entries);
        this.notices = List.copyOf(notices);
        this.zips = List.copyOf(zips);
    }

    /**
     * Looks at the paths; no data are read yet.
     *
     * @param paths files, directories, zips
     * @throws java.nio.file.NoSuchFileException if a path does not exist
     * @throws IOException if a path cannot be read; the message names it
     */
    public static ExchangePackage open(List<Path> paths, ReadOptions options) throws IOException {
        return new PackageFinder(options.limits()).find(paths);
    }

    /**
     * Takes the files from somebody who keeps them; no data are read yet.
     *
     * @param sources the files, a manifest among them; their paths must differ
     * @throws IOException if one cannot be read
     */
    public static ExchangePackage of(List<? extends ByteSource> sources, ReadOptions options) throws IOException {
        return new PackageFinder(options.limits()).take(sources);
    }

    /** The data files, in the order of their paths. */
    public List<PackageEntry> entries() {
        return entries;
    }

    /** What is wrong with the package itself: files missing, refused or ignored. */
    public List<IntakeNotice> notices() {
        return notices;
    }

    @Override
    public void close() throws IOException {
        List<IOException> failed = new ArrayList<>();
        for (ZipFile zip : zips) {
            try {
                zip.close();
            } catch (IOException e) {
                failed.add(e);
            }
        }
        if (!failed.isEmpty()) {
            throw failed.get(0);
        }
    }
}
