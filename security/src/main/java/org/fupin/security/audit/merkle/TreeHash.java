package org.fupin.security.audit.merkle;

import java.security.MessageDigest;
import org.fupin.security.CryptoSuite;
import org.fupin.security.internal.Digests;

/**
 * Hashes of a Merkle tree (RFC 6962, 2.1) with SM3 or SHA-256: a leaf is hashed behind a zero byte, a node behind a one,
 * so that no leaf can pass for a node. Not for use by two threads.
 */
public final class TreeHash {

    /** Length of every hash, in bytes. */
    public static final int LENGTH = Digests.LENGTH;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final MessageDigest digest;

    private TreeHash(MessageDigest digest) {
        this.digest = digest;
    }

    /** Hashes with the digest of this suite. */
    public static TreeHash of(CryptoSuite suite) {
        return new TreeHash(Digests.newDigest(suite));
    }

    /** Returns the root of the tree without leaves. */
    public byte[] empty() {
        return digest.digest();
    }

    /** Returns the hash of a leaf. */
    public byte[] leaf(byte[] data) {
        digest.update(LEAF);
        return digest.digest(data);
    }

    /** Returns the hash of the node above two others. */
    public byte[] node(byte[] left, byte[] right) {
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }
}
