package org.fupin.security.pack;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;
import org.fupin.security.internal.AtomicFile;
import org.fupin.security.internal.FaultPoint;

/**
 * Seals files into a package for named receivers and signs it. The suite follows from the sender's key: SM2 keys make SM
 * packages, P-256 and RSA keys INTL ones; receivers must have keys of the same suite. Memory does not grow with the size
 * of the files.
 *
 * <pre>{@code
 * new PackageWriter(sender, List.of(province))
 *         .write(PackageTerms.of(now, "年度数据上报", "2021-11"), PackageContent.of(folder), Path.of("county.papkg"));
 * }</pre>
 */
public final class PackageWriter {

    private static final int BUFFER = 1 << 16;

    private final PackageSender sender;
    private final List<X509Certificate> recipients;
    private final Settings settings;

    /**
     * How it writes.
     *
     * @param limits what it refuses to write, since nobody would read it
     * @param progress hears how far it is
     * @param recipientNames whether the manifest tells the receivers' names, or only the digests of their certificates
     */
    public record Settings(PackageLimits limits, PackageProgress progress, boolean recipientNames) {

        /** The usual limits, no progress, with names. */
        public static final Settings USUAL = new Settings(PackageLimits.DEFAULT, PackageProgress.SILENT, true);

        /** The same with progress. */
        public Settings progress(PackageProgress listener) {
            return new Settings(limits, listener, recipientNames);
        }

        /** The same without the names of receivers. */
        public Settings withoutRecipientNames() {
            return new Settings(limits, progress, false);
        }
    }

    /** A writer for that sender and those receivers. */
    public PackageWriter(PackageSender sender, List<X509Certificate> recipients) {
        this(sender, recipients, Settings.USUAL);
    }

    /** A writer for that sender and those receivers that works so. */
    public PackageWriter(PackageSender sender, List<X509Certificate> recipients, Settings settings) {
        this.sender = sender;
        this.recipients = List.copyOf(recipients);
        this.settings = settings;
    }

    /**
     * Writes a package to a file, readable by its owner only, in one step: whatever happens, afterwards there is the old
     * file or the new one.
     *
     * @return what the package says of itself
     * @throws IllegalArgumentException if there are no files or receivers, or two files of one path
     * @throws org.fupin.security.SecurityRefusal if a certificate or key does not fit, or a limit is passed
     * @throws IOException if a file cannot be read or the package not be written
     */
    public PackageManifest write(PackageTerms terms, List<PackageContent> contents, Path target) throws IOException {
        return write(terms, contents, target, FaultPoint.NONE);
    }

    PackageManifest write(PackageTerms terms, List<PackageContent> contents, Path target, FaultPoint faults)
            throws IOException {
        Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent(), "a file, not a root");
        try (SealedContents sealed = seal(terms, contents, folder);
                AtomicFile file = AtomicFile.begin(target, faults)) {
            OutputStream out = new BufferedOutputStream(file.stream(), BUFFER);
            sealed.writeTo(out);
            out.flush();
            file.commit();
            return sealed.manifest();
        }
    }

    /** Writes a package to a stream, which stays open. */
    public PackageManifest write(PackageTerms terms, List<PackageContent> contents, OutputStream out)
            throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        try (SealedContents sealed = seal(terms, contents, folder)) {
            sealed.writeTo(out);
            out.flush();
            return sealed.manifest();
        }
    }

    private SealedContents seal(PackageTerms terms, List<PackageContent> contents, Path folder) throws IOException {
        PackageSealing sealing = PackageSealing.of(sender, recipients, settings);
        return sealing.seal(terms, contents, folder);
    }
}
