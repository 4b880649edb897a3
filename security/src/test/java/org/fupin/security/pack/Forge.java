package org.fupin.security.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.fupin.security.CryptoSuite;

/**
 * Takes a package apart and puts it together again otherwise, with every checksum of the zip right: what an attacker with
 * a good tool would do.
 */
final class Forge {

    /** One entry of the zip. */
    record Part(String name, byte[] content) {}

    private final List<Part> parts;

    private Forge(List<Part> parts) {
        this.parts = new ArrayList<>(parts);
    }

    static Forge of(byte[] sealed) {
        PackageBytes bytes = PackageBytes.of(sealed);
        try {
            List<Part> parts = new ArrayList<>();
            for (ZipEntryShape shape : ZipIndex.read(bytes, 20_000)) {
                parts.add(new Part(shape.name(), bytes.read(shape.start(), (int) shape.size())));
            }
            return new Forge(parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Forge of(List<Part> parts) {
        return new Forge(parts);
    }

    Forge copy() {
        return new Forge(parts);
    }

    List<Part> parts() {
        return parts;
    }

    byte[] content(String name) {
        return parts.get(place(name)).content();
    }

    private int place(String name) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException(name);
    }

    Forge put(String name, byte[] content) {
        parts.set(place(name), new Part(name, content));
        return this;
    }

    Forge edit(String name, UnaryOperator<byte[]> change) {
        return put(name, change.apply(content(name).clone()));
    }

    Forge remove(String name) {
        parts.remove(place(name));
        return this;
    }

    Forge rename(String name, String other) {
        int place = place(name);
        parts.set(place, new Part(other, parts.get(place).content()));
        return this;
    }

    Forge insert(int place, String name, byte[] content) {
        parts.add(place, new Part(name, content));
        return this;
    }

    Forge swap(int one, int other) {
        java.util.Collections.swap(parts, one, other);
        return this;
    }

    /** Changes what the manifest says; the signature is then wrong. */
    Forge manifest(Consumer<Map<String, Object>> change) {
        Map<String, Object> tree = tree();
        change.accept(tree);
        return put(PackageLayout.MANIFEST, CanonicalJson.write(tree));
    }

    Map<String, Object> tree() {
        return StrictJson.read(content(PackageLayout.MANIFEST), "manifest");
    }

    PackageManifest read() {
        return new ManifestJson(PackageLimits.DEFAULT).read(content(PackageLayout.MANIFEST));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Map<String, Object> tree, String name) {
        return (Map<String, Object>) java.util.Objects.requireNonNull(tree.get(name));
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> objects(Map<String, Object> tree, String name) {
        return (List<Map<String, Object>>) java.util.Objects.requireNonNull(tree.get(name));
    }

    /** Writes sizes and digests of all parts anew into the manifest, as they are now. */
    Forge digests(CryptoSuite suite) {
        return manifest(tree -> {
            tree.put("certificates", part(suite, content(PackageLayout.CERTIFICATES)));
            tree.put("keys", part(suite, content(PackageLayout.KEYS)));
            List<Map<String, Object>> entries = objects(tree, "entries");
            for (int i = 0; i < entries.size() && i + PackageLayout.HEAD.size() < parts.size(); i++) {
                byte[] content = parts.get(i + PackageLayout.HEAD.size()).content();
                entries.get(i).putAll(part(suite, content));
            }
        });
    }

    private static Map<String, Object> part(CryptoSuite suite, byte[] content) {
        PackagePart part = Measured.part(suite, content);
        return new TreeMap<>(Map.of("size", part.size(), "digest", part.digest()));
    }

    /** Signs the manifest as it is now. */
    Forge sign(PackageSender sender) {
        return put(PackageLayout.SIGNATURE, sender.sign(content(PackageLayout.MANIFEST)));
    }

    /** A zip with these parts, its headers as they must be. */
    byte[] zip() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ZipAssembler zip = new ZipAssembler(out);
            for (Part part : parts) {
                zip.add(part.name(), part.content());
            }
            zip.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static ByteArrayInputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
