package org.fupin.security.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fupin.security.internal.CertificateUse;
import org.fupin.security.internal.Certificates;
import org.fupin.security.internal.Envelopes;
import org.fupin.security.internal.KeyKind;
import org.junit.jupiter.api.Test;

/** Packages that somebody put together otherwise: swapped, dropped, doubled, spliced, signed anew. */
class AttackTest {

    private static final KeyKind KIND = KeyKind.SM2;
    private static final String DATA = EntryPaths.FOLDER + "a.csv";
    /** Four full chunks and a short one. */
    private static final byte[] PLAIN = Samples.noise(4 * Chunks.PLAIN + 100, 7);

    private static final byte[] SEALED = Samples.sealed(
            KIND, Samples.TERMS, List.of(Samples.content("a.csv", PLAIN), Samples.content("b.csv", PLAIN)));
    private static final byte[] OTHER = Samples.sealed(
            KIND, Samples.TERMS, List.of(Samples.content("a.csv", PLAIN), Samples.content("b.csv", PLAIN)));

    private static Verdict verdict(byte[] zip) {
        return Verdict.of(zip, Office.policy(KIND), Office.province(KIND).recipient());
    }

    /** Signed anew by the sender: only the encryption itself can find it. */
    private static Verdict insider(Forge forge) {
        return verdict(
                forge.digests(KIND.suite()).sign(Office.county(KIND).sender()).zip());
    }

    @Test
    void theForgeItselfChangesNothing() {
        assertThat(Forge.of(SEALED).zip()).isEqualTo(SEALED);
        assertThat(verdict(SEALED)).isEqualTo(new Verdict(Verdict.OK, "open", ""));
        assertThat(insider(Forge.of(SEALED)).code()).isEqualTo(Verdict.OK);
    }

    @Test
    void chunksInEveryOtherOrderAreFound() {
        byte[] content = Forge.of(SEALED).content(DATA);
        List<int[]> orders = new ArrayList<>();
        permute(new int[] {0, 1, 2, 3, 4}, 0, orders);
        assertThat(orders).hasSize(120);
        int sound = 0;
        for (int[] order : orders) {
            byte[] changed = Arrays.copyOf(content, Chunks.HEADER);
            for (int chunk : order) {
                changed = concat(changed, chunk(content, chunk));
            }
            boolean same = Arrays.equals(changed, content);
            assertThat(verdict(Forge.of(SEALED).put(DATA, changed).zip()).code())
                    .isEqualTo(same ? Verdict.OK : "BAD_SIGNATURE");
            assertThat(insider(Forge.of(SEALED).put(DATA, changed)).code())
                    .isEqualTo(same ? Verdict.OK : "CANNOT_OPEN");
            sound += same ? 1 : 0;
        }
        assertThat(sound).isEqualTo(1);
    }

    @Test
    void droppedAndDoubledChunksAreFound() {
        byte[] content = Forge.of(SEALED).content(DATA);
        for (int chunk = 0; chunk < 5; chunk++) {
            int from = Chunks.HEADER + chunk * Chunks.SEALED;
            byte[] before = Arrays.copyOf(content, from);
            byte[] after = Arrays.copyOfRange(content, Math.min(from + Chunks.SEALED, content.length), content.length);
            byte[] it = chunk(content, chunk);
            check(concat(before, after), "dropped " + chunk);
            check(concat(concat(before, it), concat(it, after)), "doubled " + chunk);
            check(concat(concat(before, new byte[Chunks.SEALED]), after), "blank " + chunk);
        }
        check(Arrays.copyOf(content, Chunks.HEADER), "no chunk");
        check(Arrays.copyOf(content, Chunks.HEADER + 2 * Chunks.SEALED), "two chunks");
        check(concat(content, new byte[16]), "a tag more");
        check(concat(content, chunk(content, 4)), "the last twice");
    }

    private static void check(byte[] changed, String what) {
        assertThat(verdict(Forge.of(SEALED).put(DATA, changed).zip()).detected())
                .as(what)
                .isTrue();
        Forge inside = Forge.of(SEALED).put(DATA, changed);
        long plain = plainSize(changed.length);
        if (plain >= 0) {
            inside.manifest(tree -> Forge.objects(tree, "entries").get(0).put("plainSize", plain));
            assertThat(insider(inside).code()).as(what).isEqualTo("CANNOT_OPEN");
        } else {
            assertThat(insider(inside).code()).as(what).isEqualTo("MALFORMED");
        }
    }

    /** The size in clear that such a ciphertext claims; -1 if there is none. */
    private static long plainSize(int sealed) {
        long chunks = (sealed - Chunks.HEADER) / Chunks.SEALED + 1L;
        long plain = sealed - Chunks.HEADER - 16 * chunks;
        return plain >= 0 && Chunks.sealedSize(plain) == sealed ? plain : -1;
    }

    @Test
    void entriesThatChangePlacesAreFound() {
        Forge forge = Forge.of(SEALED);
        byte[] a = forge.content(DATA);
        byte[] b = forge.content(EntryPaths.FOLDER + "b.csv");
        Forge swapped = Forge.of(SEALED).put(DATA, b).put(EntryPaths.FOLDER + "b.csv", a);
        assertThat(verdict(swapped.copy().zip()).code()).isEqualTo("BAD_SIGNATURE");
        assertThat(insider(swapped).code()).isEqualTo("CANNOT_OPEN");
        byte[] mixed = concat(Arrays.copyOf(a, Chunks.HEADER), Arrays.copyOfRange(b, Chunks.HEADER, b.length));
        assertThat(insider(Forge.of(SEALED).put(DATA, mixed)).code()).isEqualTo("CANNOT_OPEN");
        assertThat(verdict(Forge.of(SEALED).swap(5, 6).zip()).code()).isEqualTo("BAD_SIGNATURE");
    }

    /** Every part of one package put into another of the same sender, receiver, files and time. */
    @Test
    void splicedPackagesAreFound() {
        Map<String, String> codes = new TreeMap<>();
        for (Forge.Part part : Forge.of(OTHER).parts()) {
            if (!Arrays.equals(part.content(), Forge.of(SEALED).content(part.name()))) {
                codes.put(
                        part.name(),
                        verdict(Forge.of(SEALED)
                                        .put(part.name(), part.content())
                                        .zip())
                                .code());
            }
            if (!part.name().equals(PackageLayout.SIGNATURE)
                    && !Arrays.equals(part.content(), Forge.of(SEALED).content(part.name()))) {
                codes.put(
                        part.name() + " signed anew",
                        insider(Forge.of(SEALED).put(part.name(), part.content()))
                                .code());
            }
        }
        assertThat(codes).doesNotContainValue(Verdict.OK).hasSize(9);
        assertThat(codes)
                .containsEntry("META-INF/keys.p7m signed anew", "CANNOT_OPEN")
                .containsEntry("data/a.csv signed anew", "CANNOT_OPEN");
    }

    /** The thief takes the signature off and signs in his own name; he may even be trusted himself. */
    @Test
    void aPackageSignedAnewInAnotherNameDoesNotOpen() {
        Office thief = Office.issued(KIND, "CN=另一县,O=示例,C=CN", CertificateUse.SIGN);
        Office stranger = Office.stranger(KIND, "CN=某县扶贫办,O=示例,C=CN", CertificateUse.SIGN);
        assertThat(verdict(resigned(thief)).code()).isEqualTo("CANNOT_OPEN");
        assertThat(verdict(resigned(thief)).phase()).isEqualTo("open");
        assertThat(verdict(resigned(stranger)).code()).isEqualTo("UNTRUSTED");
        Forge kept = Forge.of(SEALED).sign(thief.sender());
        assertThat(verdict(kept.zip()).code()).isEqualTo("BAD_SIGNATURE");
        Forge half = Forge.of(SEALED).put(PackageLayout.CERTIFICATES, Certificates.pem(List.of(thief.certificate())));
        assertThat(verdict(half.sign(thief.sender()).zip()).code()).isEqualTo("BAD_SIGNATURE");
    }

    private static byte[] resigned(Office by) {
        PackageParty party = Parties.of(KIND.suite(), by.certificate());
        return Forge.of(SEALED)
                .put(PackageLayout.CERTIFICATES, Certificates.pem(List.of(by.certificate())))
                .manifest(tree -> tree.put("sender", Map.of("certificate", party.certificate(), "name", party.name())))
                .digests(KIND.suite())
                .sign(by.sender())
                .zip();
    }

    @Test
    void noSignatureIsNoPackage() {
        for (byte[] signature : new byte[][] {{}, {0}, {0x30, 0}, {0x30, 6, 2, 1, 0, 2, 1, 0}, new byte[70]}) {
            assertThat(verdict(Forge.of(SEALED)
                                    .put(PackageLayout.SIGNATURE, signature)
                                    .zip())
                            .code())
                    .isEqualTo("BAD_SIGNATURE");
        }
        assertThat(verdict(Forge.of(SEALED).remove(PackageLayout.SIGNATURE).zip())
                        .code())
                .isEqualTo("MALFORMED");
    }

    /** A receiver is added, taken away, or the key wrapped again for somebody else. */
    @Test
    void otherReceiversDoNotOpen() {
        Office city = Office.city(KIND);
        PackageParty party = Parties.of(KIND.suite(), city.certificate());
        Forge added = Forge.of(SEALED).manifest(tree -> {
            List<Map<String, Object>> all = Forge.objects(tree, "recipients");
            all.add(new TreeMap<>(Map.of("certificate", party.certificate(), "name", party.name())));
            all.sort(java.util.Comparator.comparing(each -> (String) each.get("certificate")));
        });
        assertThat(insider(added).code()).isEqualTo("CANNOT_OPEN");
        byte[] envelope = Envelopes.seal(List.of(city.certificate()), new byte[32], KIND.suite());
        Forge wrapped = Forge.of(SEALED).put(PackageLayout.KEYS, envelope);
        assertThat(insider(wrapped).code()).isEqualTo("CANNOT_OPEN");
        assertThat(Verdict.of(SEALED, Office.policy(KIND), city.recipient()))
                .isEqualTo(new Verdict("KEY_UNKNOWN", "open", "manifest.recipients"));
        for (int length : new int[] {1, 16, 31, 33, 64}) {
            byte[] odd = Envelopes.seal(List.of(Office.province(KIND).certificate()), new byte[length], KIND.suite());
            assertThat(insider(Forge.of(SEALED).put(PackageLayout.KEYS, odd)).code())
                    .isEqualTo("CANNOT_OPEN");
        }
    }

    /** Every way in which opening may fail says the same. */
    @Test
    void whyItCannotBeOpenedIsNotTold() {
        Forge forge = Forge.of(SEALED);
        byte[] otherKey =
                Envelopes.seal(List.of(Office.province(KIND).certificate()), Samples.noise(32, 3), KIND.suite());
        byte[] shortKey = Envelopes.seal(List.of(Office.province(KIND).certificate()), new byte[5], KIND.suite());
        byte[] strange = Envelopes.seal(List.of(Office.city(KIND).certificate()), new byte[32], KIND.suite());
        List<Verdict> all = List.of(
                insider(forge.copy().put(PackageLayout.KEYS, otherKey)),
                insider(forge.copy().put(PackageLayout.KEYS, shortKey)),
                insider(forge.copy().put(PackageLayout.KEYS, strange)),
                insider(forge.copy().put(PackageLayout.KEYS, new byte[] {0x30, 0})),
                insider(forge.copy().edit(DATA, content -> flipped(content, 3))),
                insider(forge.copy().edit(DATA, content -> flipped(content, Chunks.SALT + 3))),
                insider(forge.copy().manifest(tree -> tree.put("purpose", "另一目的"))));
        assertThat(all).containsOnly(new Verdict("CANNOT_OPEN", "open", OpenedPackage.OBJECT));
    }

    private static byte[] flipped(byte[] content, int place) {
        content[place] ^= 1;
        return content;
    }

    private static byte[] chunk(byte[] content, int number) {
        int from = Chunks.HEADER + number * Chunks.SEALED;
        return Arrays.copyOfRange(content, from, Math.min(from + Chunks.SEALED, content.length));
    }

    static byte[] concat(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static void permute(int[] order, int from, List<int[]> all) {
        if (from == order.length) {
            all.add(order.clone());
        }
        for (int i = from; i < order.length; i++) {
            int kept = order[from];
            order[from] = order[i];
            order[i] = kept;
            permute(order, from + 1, all);
            order[i] = order[from];
            order[from] = kept;
        }
    }
}
