package org.fupin.security.audit.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * A Merkle tree that grows and forgets its leaves: it keeps one hash for each bit of its size, so memory does not grow
 * with it. Not for use by two threads.
 */
public final class Frontier {

    private final TreeHash hash;
    /** Roots of the full subtrees, the largest first. */
    private final List<byte[]> nodes = new ArrayList<>();

    private long size;

    /** A tree without leaves. */
    public Frontier(TreeHash hash) {
        this.hash = hash;
    }

    /**
     * The tree that {@link #nodes()} and {@link #size()} describe.
     *
     * @throws IllegalArgumentException when there is not one hash for each bit of the size
     */
    public static Frontier of(TreeHash hash, long size, List<byte[]> nodes) {
        if (size < 0
                || nodes.size() != Long.bitCount(size)
                || nodes.stream().anyMatch(node -> node.length != TreeHash.LENGTH)) {
            throw new IllegalArgumentException("one hash for each bit of the size is needed");
        }
        Frontier frontier = new Frontier(hash);
        nodes.forEach(node -> frontier.nodes.add(node.clone()));
        frontier.size = size;
        return frontier;
    }

    /** Adds the hash of the next leaf. */
    public void add(byte[] leaf) {
        byte[] carried = leaf.clone();
        for (long full = size; (full & 1) == 1; full >>= 1) {
            carried = hash.node(nodes.remove(nodes.size() - 1), carried);
        }
        nodes.add(carried);
        size = Math.addExact(size, 1);
    }

    /** Returns the root over all leaves so far. */
    public byte[] root() {
        if (nodes.isEmpty()) {
            return hash.empty();
        }
        byte[] root = nodes.get(nodes.size() - 1).clone();
        for (int i = nodes.size() - 2; i >= 0; i--) {
            root = hash.node(nodes.get(i), root);
        }
        return root;
    }

    /** Returns how many leaves there are. */
    public long size() {
        return size;
    }

    /** Returns the roots of the full subtrees, the largest first: all that is needed to go on. */
    public List<byte[]> nodes() {
        return nodes.stream().map(byte[]::clone).toList();
    }
}
