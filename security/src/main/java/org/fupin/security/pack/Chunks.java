package org.fupin.security.pack;

import org.fupin.security.internal.Aead;

/**
 * Sizes of the chunked encryption <a href="https://c2sp.org/chunked-encryption">c2sp.org/chunked-encryption</a>: salt,
 * commitment, then chunks of 16 KiB with a tag each; the last one is always shorter, and may be empty.
 */
final class Chunks {

    static final int PLAIN = 16 << 10;
    static final int SEALED = PLAIN + Aead.TAG;
    static final int SALT = 24;
    static final int COMMITMENT = 32;
    static final int HEADER = SALT + COMMITMENT;
    /** 2³⁸ chunks are the most, but a number in a manifest is at most 2⁵³ − 1 and its ciphertext is larger. */
    static final long MOST_PLAIN = 1L << 52;

    private Chunks() {}

    /** How many chunks so many bytes make; there is always one. */
    static long count(long plainSize) {
        return plainSize / PLAIN + 1;
    }

    /** How many bytes so many bytes become. */
    static long sealedSize(long plainSize) {
        return HEADER + plainSize + Aead.TAG * count(plainSize);
    }
}
