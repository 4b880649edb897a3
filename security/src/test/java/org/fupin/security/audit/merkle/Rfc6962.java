package org.fupin.security.audit.merkle;

import java.util.ArrayList;
import java.util.List;

/** The definitions of RFC 6962, 2.1, written down as they stand there: slow, recursive, and without our code. */
final class Rfc6962 {

    private final TreeHash hash;

    Rfc6962(TreeHash hash) {
        this.hash = hash;
    }

    /** MTH(D[n]). */
    byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return hash.empty();
        }
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int k = split(leaves.size());
        return hash.node(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    /** PATH(m, D[n]). */
    List<byte[]> path(int m, List<byte[]> leaves) {
        List<byte[]> path = new ArrayList<>();
        if (leaves.size() > 1) {
            int k = split(leaves.size());
            List<byte[]> left = leaves.subList(0, k);
            List<byte[]> right = leaves.subList(k, leaves.size());
            path.addAll(m < k ? path(m, left) : path(m - k, right));
            path.add(root(m < k ? right : left));
        }
        return path;
    }

    /** PROOF(m, D[n]). */
    List<byte[]> proof(int m, List<byte[]> leaves) {
        return subproof(m, leaves, true);
    }

    private List<byte[]> subproof(int m, List<byte[]> leaves, boolean known) {
        List<byte[]> path = new ArrayList<>();
        if (m == leaves.size()) {
            if (!known) {
                path.add(root(leaves));
            }
            return path;
        }
        int k = split(leaves.size());
        if (m <= k) {
            path.addAll(subproof(m, leaves.subList(0, k), known));
            path.add(root(leaves.subList(k, leaves.size())));
        } else {
            path.addAll(subproof(m - k, leaves.subList(k, leaves.size()), false));
            path.add(root(leaves.subList(0, k)));
        }
        return path;
    }

    private static int split(int size) {
        int k = 1;
        while (k * 2 < size) {
            k *= 2;
        }
        return k;
    }
}
