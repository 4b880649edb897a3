package org.fupin.security.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.fupin.security.CryptoSuite;
import org.fupin.security.internal.Certificates;
import org.fupin.security.internal.Digests;
import org.fupin.security.internal.KeyKind;

/**
 * The vendors' kit: packages with one fault each, and sound ones, by which a reader of packages can be tested in any
 * language. Run as a program it writes them all, with their index and keys, into a folder.
 */
final class Kit {

    static final List<KeyKind> KINDS = List.of(KeyKind.SM2, KeyKind.P256);

    private final List<KitCase> cases = new ArrayList<>();
    private final Map<KeyKind, KitBase> bases = new EnumMap<>(KeyKind.class);

    private Kit() {}

    static Kit all() {
        Map<KeyKind, KitBase> stored = new EnumMap<>(KeyKind.class);
        for (KeyKind kind : KeyKind.values()) {
            stored.put(kind, KitBase.of(kind));
        }
        return of(stored);
    }

    static Kit of(Map<KeyKind, KitBase> bases) {
        Kit kit = new Kit();
        kit.bases.putAll(bases);
        KitSound.add(kit);
        KitZip.add(kit);
        KitManifest.add(kit);
        KitSeals.add(kit);
        return kit;
    }

    List<KitCase> cases() {
        return cases;
    }

    KitBase base(KeyKind kind) {
        return java.util.Objects.requireNonNull(bases.get(kind));
    }

    /** Two files, one of them of two full chunks and a short one. */
    Forge usual(KeyKind kind) {
        return base(kind)
                .forge(
                        Samples.TERMS,
                        Map.of("a.csv", text(2 * Chunks.PLAIN + 50), "b/c.csv", text(20), "d.csv", text(0)));
    }

    /** A small package for faults outside the data. */
    Forge small(KeyKind kind) {
        return base(kind).forge(Samples.TERMS, Map.of("a.csv", text(20)));
    }

    static byte[] text(int size) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) ('a' + (i + i / 251) % 26);
        }
        return bytes;
    }

    void add(KeyKind kind, String name, String expected, String what, byte[] bytes) {
        add(kind, name, expected, KitCase.Policy.ANY, what, bytes);
    }

    void add(KeyKind kind, String name, String expected, KitCase.Policy policy, String what, byte[] bytes) {
        cases.add(new KitCase(kind + "-" + name, kind, expected, policy, what, bytes));
    }

    /** The same fault under SM2 and P-256, changed in the small package and signed anew by its sender. */
    void signed(String name, String expected, String what, UnaryOperator<Forge> change) {
        for (KeyKind kind : KINDS) {
            Forge forge = change.apply(small(kind));
            add(
                    kind,
                    name,
                    expected,
                    what,
                    forge.sign(base(kind).sender("county")).zip());
        }
    }

    /** The same fault under SM2 and P-256, with the signature as it was. */
    void unsigned(String name, String expected, String what, UnaryOperator<Forge> change) {
        for (KeyKind kind : KINDS) {
            add(kind, name, expected, what, change.apply(small(kind)).zip());
        }
    }

    String index() {
        StringBuilder index = new StringBuilder("name,expected,policy,sha256,what\n");
        for (KitCase each : cases) {
            String digest = HexFormat.of().formatHex(Digests.digest(CryptoSuite.INTL, each.bytes()));
            index.append(String.join(
                            ",", each.name(), each.expected(), each.policy().name(), digest, each.what()))
                    .append('\n');
        }
        return index.toString();
    }

    /** The folder to write to. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Kit kit = all();
        for (KitCase each : kit.cases()) {
            Files.write(folder.resolve(each.name() + ".papkg"), each.bytes());
        }
        Files.writeString(folder.resolve("index.csv"), kit.index());
        for (KeyKind kind : KeyKind.values()) {
            KitBase base = kit.base(kind);
            for (String name : List.of("anchor", "province")) {
                Files.write(
                        folder.resolve(kind + "-" + name + ".pem"), Certificates.pem(List.of(base.certificate(name))));
            }
            Files.write(folder.resolve(kind + "-province.pkcs8.der"), base.bytes("province.key"));
        }
        Files.writeString(folder.resolve("README.txt"), readme(), StandardCharsets.UTF_8);
        System.out.println(kit.cases().size() + " packages in " + folder);
    }

    private static String readme() {
        return """
                Read every package at %s: trust only <kind>-anchor.pem, open with <kind>-province.pkcs8.der, read all
                entries to their end. `expected` is OK, or why the package is refused; a reader may name it otherwise,
                but must refuse what is not OK and accept what is. `policy`: ANY both suites and every profile, SM or
                INTL that suite only, FROM_2021_11 profiles from 2021-11 on. The keys are made for this kit only.
                """.formatted(Office.NOW);
    }
}
