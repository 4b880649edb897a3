package org.fupin.security.pack;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.fupin.security.internal.KeyFiles;
import org.fupin.security.internal.KeyKind;

/** Faults of signature, certificates, key envelope and ciphertext. */
final class KitSeals {

    private static final String DATA = "data/a.csv";

    private KitSeals() {}

    static void add(Kit kit) {
        signatures(kit);
        KitSenders.add(kit);
        envelopes(kit);
        for (KeyKind kind : Kit.KINDS) {
            chunks(kit, kind);
        }
        policies(kit);
    }

    private static void signatures(Kit kit) {
        signature(kit, "empty", "no signature", bytes -> new byte[0]);
        signature(kit, "zeros", "zeros", bytes -> new byte[bytes.length]);
        signature(kit, "cut", "a byte less", bytes -> Arrays.copyOf(bytes, bytes.length - 1));
        signature(kit, "more", "a byte more", bytes -> Arrays.copyOf(bytes, bytes.length + 1));
        signature(kit, "flip", "one bit", bytes -> flip(bytes, bytes.length - 1));
        signature(
                kit, "raw", "r and s without DER", bytes -> Arrays.copyOfRange(bytes, bytes.length - 64, bytes.length));
        signature(kit, "nothing", "r and s of zero", bytes -> new byte[] {0x30, 6, 2, 1, 0, 2, 1, 0});
        signature(kit, "indefinite", "a length that is left open", bytes -> {
            byte[] open = Arrays.copyOf(bytes, bytes.length + 2);
            open[1] = (byte) 0x80;
            return open;
        });
        KitBase sm = kit.base(KeyKind.SM2);
        Forge forge = kit.small(KeyKind.SM2);
        byte[] manifest = forge.content(PackageLayout.MANIFEST);
        byte[] noId = KitSignature.sm2(KeyFiles.readPlain(sm.bytes("county.key")), manifest, new byte[0]);
        byte[] otherId = KitSignature.sm2(
                KeyFiles.readPlain(sm.bytes("county.key")),
                manifest,
                "ALICE123@YAHOO.COM".getBytes(StandardCharsets.US_ASCII));
        kit.add(
                KeyKind.SM2,
                "sig-no-id",
                "BAD_SIGNATURE",
                "signed with an empty user id",
                forge.copy().put(PackageLayout.SIGNATURE, noId).zip());
        kit.add(
                KeyKind.SM2,
                "sig-other-id",
                "BAD_SIGNATURE",
                "signed with another user id",
                forge.copy().put(PackageLayout.SIGNATURE, otherId).zip());
    }

    private static void signature(Kit kit, String name, String what, UnaryOperator<byte[]> change) {
        kit.unsigned("sig-" + name, "BAD_SIGNATURE", what, forge -> forge.edit(PackageLayout.SIGNATURE, change));
    }

    private static void envelopes(Kit kit) {
        for (KeyKind kind : Kit.KINDS) {
            KitBase base = kit.base(kind);
            for (String name : List.of("other", "short", "long", "stranger")) {
                kit.add(
                        kind,
                        "keys-" + name,
                        "CANNOT_OPEN",
                        "an envelope with a key that does not fit",
                        signed(base, kit.small(kind).put(PackageLayout.KEYS, base.bytes("envelope." + name))));
            }
            kit.add(
                    kind,
                    "keys-empty",
                    "CANNOT_OPEN",
                    "an empty envelope",
                    signed(base, kit.small(kind).put(PackageLayout.KEYS, new byte[0])));
            kit.add(
                    kind,
                    "keys-noise",
                    "CANNOT_OPEN",
                    "an envelope of noise",
                    signed(base, kit.small(kind).put(PackageLayout.KEYS, Kit.text(200))));
            kit.add(
                    kind,
                    "keys-more",
                    "CANNOT_OPEN",
                    "a byte behind the envelope",
                    signed(
                            base,
                            kit.small(kind).edit(PackageLayout.KEYS, bytes -> Arrays.copyOf(bytes, bytes.length + 1))));
            kit.add(
                    kind,
                    "keys-unsigned",
                    "BAD_SIGNATURE",
                    "another envelope than was signed",
                    kit.small(kind)
                            .put(PackageLayout.KEYS, base.bytes("envelope.other"))
                            .zip());
        }
    }

    private static byte[] signed(KitBase base, Forge forge) {
        return forge.digests(base.suite()).sign(base.sender("county")).zip();
    }

    private static void chunks(Kit kit, KeyKind kind) {
        data(kit, kind, "salt", "a bit of the salt", bytes -> flip(bytes, 0));
        data(kit, kind, "commitment", "a bit of the commitment", bytes -> flip(bytes, Chunks.SALT));
        data(kit, kind, "first", "a bit of the first chunk", bytes -> flip(bytes, Chunks.HEADER));
        data(kit, kind, "tag", "a bit of the first tag", bytes -> flip(bytes, Chunks.HEADER + Chunks.SEALED - 1));
        data(kit, kind, "last", "a bit of the last tag", bytes -> flip(bytes, bytes.length - 1));
        data(kit, kind, "swapped", "two chunks have changed places", bytes -> order(bytes, 1, 0, 2));
        data(kit, kind, "doubled", "the first chunk twice, the second not at all", bytes -> order(bytes, 0, 0, 2));
        data(kit, kind, "dropped-first", "the first chunk is missing", bytes -> order(bytes, 1, 2));
        data(kit, kind, "dropped-middle", "the second chunk is missing", bytes -> order(bytes, 0, 2));
        data(kit, kind, "appended", "a chunk more", bytes -> order(bytes, 0, 1, 1, 2));
        data(
                kit,
                kind,
                "shorter",
                "the last chunk is shorter by a byte",
                bytes -> Arrays.copyOf(bytes, bytes.length - 1));
        data(
                kit,
                kind,
                "longer",
                "the last chunk is longer by a byte",
                bytes -> Arrays.copyOf(bytes, bytes.length + 1));
        data(kit, kind, "to-the-chunk", "all after the second chunk is blank", bytes -> {
            Arrays.fill(bytes, Chunks.HEADER + 2 * Chunks.SEALED, bytes.length, (byte) 0);
            return bytes;
        });
        Forge usual = kit.usual(kind);
        byte[] moved = usual.content("data/b/c.csv");
        Forge other = usual.copy()
                .put("data/d.csv", moved)
                .manifest(tree -> Forge.objects(tree, "entries").get(2).put("plainSize", 20L));
        kit.add(
                kind,
                "chunk-moved",
                "CANNOT_OPEN",
                "an entry stands in place of another",
                signed(kit.base(kind), other));
    }

    /** Once with the digests as they were, once signed anew, so that only the encryption can show it. */
    private static void data(Kit kit, KeyKind kind, String name, String what, UnaryOperator<byte[]> change) {
        Forge changed = kit.usual(kind).edit(DATA, change);
        kit.add(
                kind,
                "chunk-" + name + "-unsigned",
                "BAD_SIGNATURE",
                what,
                changed.copy().zip());
        int sealed = changed.content(DATA).length;
        long chunks = (sealed - Chunks.HEADER) / Chunks.SEALED + 1L;
        long plain = sealed - Chunks.HEADER - 16 * chunks;
        changed.manifest(tree -> Forge.objects(tree, "entries").get(0).put("plainSize", plain));
        kit.add(kind, "chunk-" + name, "CANNOT_OPEN", what, signed(kit.base(kind), changed));
    }

    private static byte[] order(byte[] bytes, int... chunks) {
        byte[] ordered = Arrays.copyOf(bytes, Chunks.HEADER);
        for (int chunk : chunks) {
            int from = Chunks.HEADER + chunk * Chunks.SEALED;
            ordered = AttackTest.concat(
                    ordered, Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + Chunks.SEALED)));
        }
        return ordered;
    }

    private static byte[] flip(byte[] bytes, int place) {
        bytes[place] ^= 1;
        return bytes;
    }

    private static void policies(Kit kit) {
        kit.add(
                KeyKind.P256,
                "policy-suite",
                "FORBIDDEN",
                KitCase.Policy.SM,
                "INTL where only SM is accepted",
                kit.small(KeyKind.P256).zip());
        kit.add(
                KeyKind.RSA,
                "policy-suite",
                "FORBIDDEN",
                KitCase.Policy.SM,
                "INTL where only SM is accepted",
                kit.small(KeyKind.RSA).zip());
        kit.add(
                KeyKind.SM2,
                "policy-suite",
                "FORBIDDEN",
                KitCase.Policy.INTL,
                "SM where only INTL is accepted",
                kit.small(KeyKind.SM2).zip());
        for (String profile : List.of("2018-08", "2020-10", "2021-10")) {
            Forge forge = kit.small(KeyKind.SM2).manifest(tree -> tree.put("profile", profile));
            kit.add(
                    KeyKind.SM2,
                    "policy-" + profile,
                    "FORBIDDEN",
                    KitCase.Policy.FROM_2021_11,
                    "an older profile than is accepted",
                    forge.sign(kit.base(KeyKind.SM2).sender("county")).zip());
        }
    }
}
