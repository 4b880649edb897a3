package org.fupin.security.pack;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.fupin.security.ConstantTime;
import org.fupin.security.internal.FaultPoint;

/** A package whose key is at hand. Entries may be read several times and by several threads; closing wipes the key. */
public final class OpenedPackage implements Closeable {

    /** How a refusal names whatever could not be opened before the first entry. */
    static final String OBJECT = "package";

    private final PackageBytes bytes;
    private final PackageManifest manifest;
    private final List<ZipEntryShape> data;
    private final EntryKeys keys;

    OpenedPackage(PackageBytes bytes, PackageManifest manifest, List<ZipEntryShape> data, EntryKeys keys) {
        this.bytes = bytes;
        this.manifest = manifest;
        this.data = data;
        this.keys = keys;
    }

    /** What the package says of itself. */
    public PackageManifest manifest() {
        return manifest;
    }

    /** The files, in the order of their paths. */
    public List<PackageEntry> entries() {
        return manifest.entries();
    }

    /** Every entry was sealed with this key, for these parties, under this path. */
    void checkCommitments() throws IOException {
        for (PackageEntry entry : manifest.entries()) {
            keys(entry).close();
        }
    }

    private ChunkKeys keys(PackageEntry entry) throws IOException {
        byte[] header = bytes.read(shape(entry).start(), Chunks.HEADER);
        ChunkKeys derived = keys.of(entry.path(), Arrays.copyOf(header, Chunks.SALT));
        byte[] commitment = Arrays.copyOfRange(header, Chunks.SALT, Chunks.HEADER);
        if (!ConstantTime.equal(derived.commitment(), commitment)) {
            derived.close();
            throw Refusals.cannotOpen(OBJECT);
        }
        return derived;
    }

    private ZipEntryShape shape(PackageEntry entry) {
        int place = manifest.entries().indexOf(entry);
        if (place < 0) {
            throw new IllegalArgumentException("包内没有这个条目 · the package has no such entry");
        }
        return data.get(place);
    }

    /**
     * An entry in clear as a stream, without a copy on the disk. What it gives is authentic, but it may fail at the end:
     * see {@link AuthenticatedPrefixStream}.
     *
     * @throws org.fupin.security.SecurityRefusal CANNOT_OPEN
     * @throws IOException if the package cannot be read
     */
    public AuthenticatedPrefixStream openStreaming(PackageEntry entry) throws IOException {
        return new AuthenticatedPrefixStream(bytes, shape(entry), entry.path(), keys(entry));
    }

    /**
     * Writes all files in clear into a new directory, which only the owner may enter. It appears in one step once every
     * byte was found authentic; on failure there is nothing.
     *
     * @throws java.nio.file.FileAlreadyExistsException if the directory exists
     * @throws org.fupin.security.SecurityRefusal CANNOT_OPEN
     * @throws IOException if it cannot be written
     */
    public void extractTo(Path directory) throws IOException {
        extractTo(directory, PackageProgress.SILENT);
    }

    /** The same, telling how far it is. */
    public void extractTo(Path directory, PackageProgress progress) throws IOException {
        extractTo(directory, progress, FaultPoint.NONE);
    }

    void extractTo(Path directory, PackageProgress progress, FaultPoint faults) throws IOException {
        try (Extraction extraction = Extraction.begin(directory, faults)) {
            progress.total(manifest.plainSize());
            for (PackageEntry entry : manifest.entries()) {
                progress.entry(entry.path());
                try (AuthenticatedPrefixStream in = openStreaming(entry)) {
                    extraction.write(entry.path(), in, progress);
                }
            }
            extraction.commit();
        }
    }

    @Override
    public void close() {
        keys.close();
    }
}
