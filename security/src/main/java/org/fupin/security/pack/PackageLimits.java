package org.fupin.security.pack;

/**
 * What protects a reader from hostile packages. What goes beyond is refused before anything is allotted for it.
 *
 * @param entries most entries
 * @param entryBytes most bytes of one entry in clear
 * @param plainBytes most bytes of all entries in clear
 * @param manifestBytes most bytes of the manifest
 * @param recipients most recipients
 * @param certificates most certificates in the sender's chain
 */
public record PackageLimits(
        int entries, long entryBytes, long plainBytes, int manifestBytes, int recipients, int certificates) {

    /** The limits of the standard. */
    public static final PackageLimits DEFAULT = new PackageLimits(10_000, 1L << 40, 1L << 42, 4 << 20, 256, 16);

    /** The most bytes a certificate of the chain may take in PEM. */
    static final int CERTIFICATE_BYTES = 16 << 10;
    /** The most bytes of the key envelope that one recipient may take. */
    static final int RECIPIENT_BYTES = 4 << 10;

    /** Refuses limits that nothing could keep. */
    public PackageLimits {
        if (entries < 1
                || entryBytes < 0
                || plainBytes < 0
                || manifestBytes < 1
                || recipients < 1
                || certificates < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    /** The most bytes of the sender's chain. */
    int chainBytes() {
        return certificates * CERTIFICATE_BYTES;
    }

    /** The most bytes of the key envelope. */
    int envelopeBytes() {
        return RECIPIENT_BYTES * (recipients + 1);
    }
}
