package org.fupin.security.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.fupin.security.CryptoSuite;

/** Holds the ciphertexts of a package to its signed manifest. */
final class ContentCheck {

    private static final int BUFFER = 1 << 16;

    private final PackageBytes bytes;
    private final CryptoSuite suite;
    private final PackageProgress progress;
    private final byte[] buffer = new byte[BUFFER];

    ContentCheck(PackageBytes bytes, CryptoSuite suite, PackageProgress progress) {
        this.bytes = bytes;
        this.suite = suite;
        this.progress = progress;
    }

    void check(PackageManifest manifest, List<ZipEntryShape> data) throws IOException {
        if (data.size() != manifest.entries().size()) {
            throw Refusals.badSignature("manifest.entries");
        }
        for (int i = 0; i < data.size(); i++) {
            PackageEntry entry = manifest.entries().get(i);
            ZipEntryShape shape = data.get(i);
            boolean fits = shape.name().equals(EntryPaths.FOLDER + entry.path())
                    && shape.size() == entry.sealed().size();
            if (!fits) {
                throw Refusals.badSignature("manifest.entries[" + i + "]");
            }
        }
        progress.total(data.stream().mapToLong(ZipEntryShape::size).sum());
        for (int i = 0; i < data.size(); i++) {
            progress.entry(manifest.entries().get(i).path());
            check(manifest.entries().get(i), data.get(i));
        }
    }

    void check(PackageEntry entry, ZipEntryShape shape) throws IOException {
        Measured measured = new Measured(OutputStream.nullOutputStream(), suite);
        long at = shape.start();
        while (at < shape.end()) {
            int count = (int) Math.min(buffer.length, shape.end() - at);
            bytes.read(at, buffer, 0, count);
            measured.write(buffer, 0, count);
            progress.bytes(count);
            at += count;
        }
        boolean same = measured.crc() == shape.crc() && measured.part().equals(entry.sealed());
        if (!same) {
            throw Refusals.badSignature(entry.path());
        }
    }
}
