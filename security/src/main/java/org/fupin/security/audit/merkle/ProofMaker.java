package org.fupin.security.audit.merkle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes a proof while the leaves pass by once, in constant memory. Give it the hash of every leaf of the tree in order,
 * then ask for the path. Not for use by two threads.
 */
public final class ProofMaker {

    private final TreeHash hash;
    private final List<Ranges.Range> wanted;
    private final List<Ranges.Range> inOrder;
    private final List<byte[]> made = new ArrayList<>();
    private final long size;
    private Frontier current;
    private long next;

    private ProofMaker(TreeHash hash, List<Ranges.Range> wanted, long size) {
        this.hash = hash;
        this.wanted = wanted;
        this.inOrder = wanted.stream()
                .sorted(Comparator.comparingLong(Ranges.Range::from))
                .toList();
        this.size = size;
        this.current = new Frontier(hash);
    }

    /**
     * For the proof that a leaf is in a tree.
     *
     * @param index number of the leaf, from 0
     * @param size leaves of the tree
     * @throws IllegalArgumentException when the tree has no such leaf
     */
    public static ProofMaker inclusion(TreeHash hash, long index, long size) {
        return new ProofMaker(hash, Ranges.inclusion(index, size), size);
    }

    /**
     * For the proof that a tree is the beginning of another.
     *
     * @param smaller leaves of the smaller tree, at least 1
     * @param larger leaves of the larger tree
     * @throws IllegalArgumentException when the smaller one is empty or the larger
     */
    public static ProofMaker consistency(TreeHash hash, long smaller, long larger) {
        return new ProofMaker(hash, Ranges.consistency(smaller, larger), larger);
    }

    /** Takes the hash of the next leaf; those behind the tree are passed over. */
    public void add(byte[] leaf) {
        if (made.size() < inOrder.size()) {
            Ranges.Range range = inOrder.get(made.size());
            if (next >= range.from()) {
                current.add(leaf);
                if (next + 1 == range.to()) {
                    made.add(current.root());
                    current = new Frontier(hash);
                }
            }
        }
        next++;
    }

    /**
     * Returns the hashes of the proof in their order.
     *
     * @throws IllegalStateException when not all leaves of the tree were given
     */
    public List<byte[]> path() {
        if (next < size) {
            throw new IllegalStateException("leaves are missing");
        }
        return wanted.stream().map(range -> made.get(inOrder.indexOf(range))).toList();
    }
}
