package org.fupin.security.pack;

import java.io.Closeable;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.internal.Digests;

/**
 * A package that was verified from outside: it came whole and unchanged from the sender it names. Nothing was decrypted
 * yet. Hold it open while it is used.
 */
public final class VerifiedPackage implements Closeable {

    private final PackageBytes bytes;
    private final PackageManifest manifest;
    private final Parts parts;
    private final Finding finding;

    /** Where the parts are. */
    record Parts(SealedContents.Head head, List<ZipEntryShape> data) {}

    /** What the verification found besides. */
    record Finding(List<X509Certificate> chain, Instant time, long missing, SeenPackages seen) {}

    VerifiedPackage(PackageBytes bytes, PackageManifest manifest, Parts parts, Finding finding) {
        this.bytes = bytes;
        this.manifest = manifest;
        this.parts = parts;
        this.finding = finding;
    }

    /** What the package says of itself. */
    public PackageManifest manifest() {
        return manifest;
    }

    /** Digest of the manifest, by which receipts name the package: 64 hexadecimal digits. */
    public String manifestDigest() {
        return HexFormat.of()
                .formatHex(Digests.digest(manifest.suite(), parts.head().manifest()));
    }

    /** The sender's certificate. */
    public X509Certificate signer() {
        return finding.chain().get(0);
    }

    /** The time for which the package was found good. */
    public Instant verifiedAt() {
        return finding.time();
    }

    /** How many packages of its series were not received, as far as the receiver remembers. */
    public long missingBefore() {
        return finding.missing();
    }

    /** Whether the package is sealed for that receiver. */
    public boolean isFor(PackageRecipient recipient) {
        String digest = Parties.digest(manifest.suite(), recipient.certificate());
        return manifest.recipients().stream()
                .anyMatch(each -> each.certificate().equals(digest));
    }

    /**
     * Opens the package with the receiver's key. This package must stay open as long as what it returns.
     *
     * @throws SecurityRefusal KEY_UNKNOWN if it is not sealed for that receiver, CANNOT_OPEN if the key or the entries
     *     do not belong together
     * @throws IOException if the package cannot be read
     */
    public OpenedPackage open(PackageRecipient recipient) throws IOException {
        if (!isFor(recipient)) {
            throw Refusals.unknownKey("manifest.recipients");
        }
        EntryKeys keys = new EntryKeys(packageKey(recipient), EntryKeys.Binding.of(manifest));
        OpenedPackage opened = new OpenedPackage(bytes, manifest, parts.data(), keys);
        try {
            opened.checkCommitments();
            return opened;
        } catch (IOException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private SecretBytes packageKey(PackageRecipient recipient) {
        SecretBytes key;
        try {
            key = recipient.open(parts.head().keys());
        } catch (SecurityRefusal e) {
            throw e.code() == SecurityRefusal.Code.CANNOT_OPEN ? Refusals.cannotOpen(OpenedPackage.OBJECT) : e;
        }
        if (key.length() != EntryKeys.PACKAGE_KEY) {
            key.close();
            throw Refusals.cannotOpen(OpenedPackage.OBJECT);
        }
        return key;
    }

    /**
     * Remembers the package as received, once its content was taken over.
     *
     * @throws SecurityRefusal REPLAYED if somebody else did meanwhile
     */
    public void accept() {
        if (!finding.seen().remember(manifest)) {
            throw Refusals.replayed("manifest.packageId");
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
