package org.fupin.security.audit.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.fupin.security.CryptoSuite;
import org.junit.jupiter.api.Test;

/** The tree against the definitions of RFC 6962 and against the roots that Certificate Transparency publishes. */
class MerkleTest {

    private static final HexFormat HEX = HexFormat.of();

    /** Inputs and roots of the test data of Certificate Transparency (merkle_tree_test.cc), which are over SHA-256. */
    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private final TreeHash sm = TreeHash.of(CryptoSuite.SM);

    @Test
    void theRootsAreThoseOfCertificateTransparency() {
        TreeHash hash = TreeHash.of(CryptoSuite.INTL);
        Frontier tree = new Frontier(hash);
        for (int i = 0; i < ROOTS.size(); i++) {
            assertThat(HEX.formatHex(tree.root())).isEqualTo(ROOTS.get(i));
            if (i < LEAVES.size()) {
                tree.add(hash.leaf(HEX.parseHex(LEAVES.get(i))));
            }
        }
    }

    @Test
    void theEmptyTreeIsTheDigestOfNothing() {
        // SM3 of the empty string (GB/T 32905-2016; RFC draft-sca-cfrg-sm3 gives the same)
        assertThat(HEX.formatHex(new Frontier(sm).root()))
                .isEqualTo("1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b");
    }

    @Test
    void rootsAndProofsAreThoseOfTheDefinition() {
        Rfc6962 definition = new Rfc6962(sm);
        List<byte[]> leaves = leaves(70);
        for (int size = 1; size <= leaves.size(); size++) {
            List<byte[]> tree = leaves.subList(0, size);
            byte[] root = root(tree);
            assertThat(root).isEqualTo(definition.root(tree));
            for (int index = 0; index < size; index++) {
                List<byte[]> path = path(ProofMaker.inclusion(sm, index, size), leaves);
                assertSame(path, definition.path(index, tree));
                assertThat(Proofs.included(sm, new Proofs.Leaf(index, size), tree.get(index), path, root))
                        .isTrue();
            }
            for (int smaller = 1; smaller <= size; smaller++) {
                List<byte[]> path = path(ProofMaker.consistency(sm, smaller, size), leaves);
                assertSame(path, definition.proof(smaller, tree));
                Proofs.Tree old = new Proofs.Tree(smaller, root(leaves.subList(0, smaller)));
                assertThat(Proofs.consistent(sm, old, new Proofs.Tree(size, root), path))
                        .isTrue();
            }
        }
    }

    @Test
    void noOtherLeafPlaceOrTreeIsProved() {
        List<byte[]> leaves = leaves(21);
        byte[] root = root(leaves);
        for (int index = 0; index < 21; index++) {
            List<byte[]> path = path(ProofMaker.inclusion(sm, index, 21), leaves);
            for (int other = 0; other < 21; other++) {
                boolean same = other == index;
                assertThat(Proofs.included(sm, new Proofs.Leaf(other, 21), leaves.get(index), path, root))
                        .isEqualTo(same);
                assertThat(Proofs.included(sm, new Proofs.Leaf(index, 21), leaves.get(other), path, root))
                        .isEqualTo(same);
            }
            for (int hash = 0; hash < path.size(); hash++) {
                assertRefused(index, leaves, changed(path, hash));
                List<byte[]> shorter = new ArrayList<>(path);
                shorter.remove(hash);
                assertRefused(index, leaves, shorter);
                List<byte[]> longer = new ArrayList<>(path);
                longer.add(hash, path.get(hash));
                assertRefused(index, leaves, longer);
            }
        }
        assertThat(Proofs.included(sm, new Proofs.Leaf(-1, 21), leaves.get(0), List.of(), root))
                .isFalse();
        assertThat(Proofs.included(sm, new Proofs.Leaf(21, 21), leaves.get(0), List.of(), root))
                .isFalse();
        assertThat(Proofs.included(sm, new Proofs.Leaf(0, 0), leaves.get(0), List.of(), root))
                .isFalse();
    }

    private void assertRefused(int index, List<byte[]> leaves, List<byte[]> path) {
        assertThat(Proofs.included(sm, new Proofs.Leaf(index, 21), leaves.get(index), path, root(leaves)))
                .isFalse();
    }

    @Test
    void aTreeThatIsNoBeginningIsRefused() {
        List<byte[]> leaves = leaves(21);
        Proofs.Tree now = new Proofs.Tree(21, root(leaves));
        for (int smaller = 1; smaller < 21; smaller++) {
            List<byte[]> path = path(ProofMaker.consistency(sm, smaller, 21), leaves);
            List<byte[]> other = new ArrayList<>(leaves.subList(0, smaller));
            other.set(smaller / 2, sm.leaf(new byte[] {1, 2, 3}));
            assertThat(Proofs.consistent(sm, new Proofs.Tree(smaller, root(other)), now, path))
                    .isFalse();
            Proofs.Tree old = new Proofs.Tree(smaller, root(leaves.subList(0, smaller)));
            for (int hash = 0; hash < path.size(); hash++) {
                assertThat(Proofs.consistent(sm, old, now, changed(path, hash))).isFalse();
            }
            assertThat(Proofs.consistent(sm, old, now, List.of())).isFalse();
            assertThat(Proofs.consistent(sm, now, old, path)).isFalse();
        }
        assertThat(Proofs.consistent(sm, new Proofs.Tree(0, sm.empty()), now, List.of()))
                .isTrue();
        assertThat(Proofs.consistent(sm, now, now, List.of())).isTrue();
        assertThat(Proofs.consistent(sm, now, now, List.of(now.root()))).isFalse();
        assertThat(Proofs.consistent(sm, new Proofs.Tree(-1, sm.empty()), now, List.of()))
                .isFalse();
    }

    @Test
    void aTreeGoesOnFromItsNodes() {
        List<byte[]> leaves = leaves(33);
        Frontier tree = new Frontier(sm);
        for (byte[] leaf : leaves) {
            tree = Frontier.of(sm, tree.size(), tree.nodes());
            tree.add(leaf);
        }
        assertThat(tree.root()).isEqualTo(root(leaves));
        assertThatThrownBy(() -> Frontier.of(sm, 3, List.of(new byte[32])))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Frontier.of(sm, 1, List.of(new byte[31])))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Frontier.of(sm, -1, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aProofNeedsAllLeavesAndALeafThatIsThere() {
        ProofMaker maker = ProofMaker.inclusion(sm, 0, 2);
        maker.add(new byte[32]);
        assertThatThrownBy(maker::path).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ProofMaker.inclusion(sm, 2, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProofMaker.consistency(sm, 0, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProofMaker.consistency(sm, 3, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    private List<byte[]> leaves(int count) {
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            leaves.add(sm.leaf(("leaf " + i).getBytes(StandardCharsets.UTF_8)));
        }
        return leaves;
    }

    private byte[] root(List<byte[]> leaves) {
        Frontier tree = new Frontier(sm);
        leaves.forEach(tree::add);
        return tree.root();
    }

    private static List<byte[]> path(ProofMaker maker, List<byte[]> leaves) {
        leaves.forEach(maker::add);
        return maker.path();
    }

    private static List<byte[]> changed(List<byte[]> path, int at) {
        List<byte[]> changed = new ArrayList<>(path);
        byte[] hash = path.get(at).clone();
        hash[7] ^= 1;
        changed.set(at, hash);
        return changed;
    }

    private static void assertSame(List<byte[]> left, List<byte[]> right) {
        assertThat(left.stream().map(HEX::formatHex).toList())
                .isEqualTo(right.stream().map(HEX::formatHex).toList());
    }
}
