package org.fupin.security.pack;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** All parts of a package, ready to be put into a zip. */
record SealedContents(PackageManifest manifest, Head head, List<Integer> crcs, CipherSpool spool) implements Closeable {

    /** The small parts that stand before the data. */
    record Head(byte[] manifest, byte[] signature, byte[] certificates, byte[] keys) {}

    void writeTo(OutputStream out) throws IOException {
        ZipAssembler zip = new ZipAssembler(out);
        zip.add(PackageLayout.MIMETYPE, PackageLayout.type());
        zip.add(PackageLayout.MANIFEST, head.manifest());
        zip.add(PackageLayout.SIGNATURE, head.signature());
        zip.add(PackageLayout.CERTIFICATES, head.certificates());
        zip.add(PackageLayout.KEYS, head.keys());
        InputStream sealed = spool.read();
        int number = 0;
        for (PackageEntry entry : manifest.entries()) {
            zip.add(EntryPaths.FOLDER + entry.path(), entry.sealed().size(), crcs.get(number++), sealed);
        }
        zip.end();
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
