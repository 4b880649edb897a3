package org.fupin.security.audit.merkle;

import java.util.List;
import org.fupin.security.ConstantTime;

/** Checks proofs of a Merkle tree (RFC 9162, 2.1.3.2 and 2.1.4.2); a proof of any shape gets an answer. */
public final class Proofs {

    private Proofs() {}

    /**
     * Tells whether the leaf is where the proof says, under this root.
     *
     * @param leaf number of the leaf, from 0, and size of the tree
     * @param hashed hash of the leaf
     * @param path the hashes of the proof
     */
    public static boolean included(TreeHash hash, Leaf leaf, byte[] hashed, List<byte[]> path, byte[] root) {
        if (leaf.index < 0 || leaf.index >= leaf.size) {
            return false;
        }
        long node = leaf.index;
        long last = leaf.size - 1;
        byte[] reached = hashed;
        for (byte[] sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                reached = hash.node(sibling, reached);
                int up = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
                node >>= up;
                last >>= up;
            } else {
                reached = hash.node(reached, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && ConstantTime.equal(reached, root);
    }

    /**
     * Where a leaf stands.
     *
     * @param index number of the leaf, from 0
     * @param size leaves of the tree
     */
    public record Leaf(long index, long size) {}

    /**
     * A tree as a checkpoint knows it.
     *
     * @param size leaves
     * @param root its root
     */
    public record Tree(long size, byte[] root) {}

    /** Tells whether the smaller tree is the beginning of the larger one; the empty tree is the beginning of all. */
    public static boolean consistent(TreeHash hash, Tree smaller, Tree larger, List<byte[]> path) {
        if (smaller.size < 0 || smaller.size > larger.size) {
            return false;
        }
        if (smaller.size == 0 || smaller.size == larger.size) {
            boolean same = smaller.size == 0 || ConstantTime.equal(smaller.root, larger.root);
            return path.isEmpty() && same;
        }
        boolean full = Long.bitCount(smaller.size) == 1;
        if (!full && path.isEmpty()) {
            return false;
        }
        byte[] first = full ? smaller.root : path.get(0);
        return climb(hash, smaller, larger, first, full ? path : path.subList(1, path.size()));
    }

    private static boolean climb(TreeHash hash, Tree smaller, Tree larger, byte[] first, List<byte[]> path) {
        int up = Long.numberOfTrailingZeros(smaller.size);
        long node = (smaller.size - 1) >> up;
        long last = (larger.size - 1) >> up;
        byte[] old = first;
        byte[] now = first;
        for (byte[] sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                old = hash.node(sibling, old);
                now = hash.node(sibling, now);
                int more = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
                node >>= more;
                last >>= more;
            } else {
                now = hash.node(now, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && ConstantTime.equal(old, smaller.root) && ConstantTime.equal(now, larger.root);
    }
}
