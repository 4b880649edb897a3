package org.fupin.security.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecretBytes;
import org.fupin.security.internal.CertificateUse;
import org.fupin.security.internal.Certificates;
import org.fupin.security.internal.Digests;
import org.fupin.security.internal.Envelopes;
import org.fupin.security.internal.KeyFiles;
import org.fupin.security.internal.KeyKind;

/**
 * What the packages of the kit are made from: keys, certificates and key envelopes, drawn once and stored; all else
 * follows from them, so that the same packages come out on every machine. The keys are for the kit only.
 */
final class KitBase {

    private static final List<String> SENDERS = List.of("county", "thief", "stranger", "expired", "encrypting");

    private final KeyKind kind;
    private final Properties stored;

    private KitBase(KeyKind kind, Properties stored) {
        this.kind = kind;
        this.stored = stored;
    }

    static KitBase of(KeyKind kind) {
        try (InputStream in = Objects.requireNonNull(KitBase.class.getResourceAsStream("kit-" + kind + ".txt"))) {
            return of(kind, new String(in.readAllBytes(), StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static KitBase of(KeyKind kind, String text) {
        Properties stored = new Properties();
        try {
            stored.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new KitBase(kind, stored);
    }

    /** Draws a new base; only when the stored one is to be replaced. */
    static String draw(KeyKind kind) {
        Map<String, Object> all = new TreeMap<>();
        Office province = Office.province(kind);
        Map<String, Office> offices = new TreeMap<>();
        offices.put("county", Office.county(kind));
        offices.put("province", province);
        offices.put("thief", Office.issued(kind, "CN=另一县扶贫办,O=示例,C=CN", CertificateUse.SIGN));
        offices.put("stranger", Office.stranger(kind, "CN=某县扶贫办,O=示例,C=CN", CertificateUse.SIGN));
        offices.put("encrypting", Office.issued(kind, "CN=某县扶贫办,O=示例,C=CN", CertificateUse.ENCRYPT));
        offices.put(
                "expired",
                Office.issued(
                        Office.authority(kind),
                        Office.pairOf(kind),
                        "CN=某县扶贫办,O=示例,C=CN",
                        Office.FROM,
                        Office.NOW.minusSeconds(60),
                        CertificateUse.SIGN));
        offices.forEach((name, office) -> {
            all.put(name + ".key", office.pair().getPrivate().getEncoded());
            all.put(name + ".cert", Certificates.der(office.certificate()));
        });
        all.put("anchor.cert", Certificates.der(Office.authority(kind).certificate()));
        byte[] packageKey = SecretBytes.random(32).use(byte[]::clone);
        List<X509Certificate> to = List.of(province.certificate());
        all.put("packageKey", packageKey);
        all.put("envelope", Envelopes.seal(to, packageKey, kind.suite()));
        all.put("envelope.other", Envelopes.seal(to, SecretBytes.random(32).use(byte[]::clone), kind.suite()));
        all.put("envelope.short", Envelopes.seal(to, new byte[16], kind.suite()));
        all.put("envelope.long", Envelopes.seal(to, new byte[33], kind.suite()));
        all.put(
                "envelope.stranger",
                Envelopes.seal(List.of(Office.city(kind).certificate()), packageKey, kind.suite()));
        StringBuilder text = new StringBuilder("# keys of the vendors' kit; made for it and used for nothing else\n");
        all.forEach((name, bytes) -> text.append(name)
                .append('=')
                .append(Base64.getEncoder().encodeToString((byte[]) bytes))
                .append('\n'));
        return text.toString();
    }

    byte[] bytes(String name) {
        return Base64.getDecoder().decode(stored.getProperty(name));
    }

    X509Certificate certificate(String name) {
        return Certificates.read(bytes(name + ".cert"));
    }

    private PrivateKey key(String name) {
        return KeyFiles.readPlain(bytes(name + ".key"));
    }

    KeyKind kind() {
        return kind;
    }

    CryptoSuite suite() {
        return kind.suite();
    }

    /** A sender whose signatures are always the same for the same bytes. */
    PackageSender sender(String name) {
        if (!SENDERS.contains(name)) {
            throw new IllegalArgumentException(name);
        }
        PrivateKey key = key(name);
        return PackageSender.of(List.of(certificate(name)), message -> KitSignature.sign(kind, key, message));
    }

    PackageRecipient province() {
        return PackageRecipient.of(key("province"), certificate("province"));
    }

    PackagePolicy policy() {
        return PackagePolicy.of(List.of(certificate("anchor")), () -> Office.NOW)
                .suites(CryptoSuite.values());
    }

    /** A package of these files under these terms. */
    Forge forge(PackageTerms terms, Map<String, byte[]> files) {
        String id = "5e4dc0de-0000-4000-8000-000000000001";
        PackageParty sender = Parties.of(suite(), certificate("county"));
        PackageParty receiver = Parties.of(suite(), certificate("province"));
        EntryKeys.Binding binding = new EntryKeys.Binding(
                suite(), id, terms.purpose(), sender.certificate(), List.of(receiver.certificate()));
        List<Forge.Part> data = new ArrayList<>();
        List<PackageEntry> entries = new ArrayList<>();
        try (EntryKeys keys = new EntryKeys(SecretBytes.take(bytes("packageKey")), binding)) {
            for (String path : new TreeSet<>(files.keySet())) {
                byte[] plain = Objects.requireNonNull(files.get(path));
                byte[] sealed = seal(keys, path, plain);
                data.add(new Forge.Part(EntryPaths.FOLDER + path, sealed));
                entries.add(new PackageEntry(
                        path, plain.length, Measured.part(suite(), sealed), EntryDetails.of("text/csv")));
            }
        }
        byte[] chain = Certificates.pem(List.of(certificate("county")));
        byte[] manifest = ManifestJson.write(new PackageManifest(
                id,
                terms,
                PackageSignature.of(suite(), certificate("county").getPublicKey()),
                sender,
                List.of(receiver),
                Measured.part(suite(), chain),
                Measured.part(suite(), bytes("envelope")),
                entries));
        List<Forge.Part> parts = new ArrayList<>(List.of(
                new Forge.Part(PackageLayout.MIMETYPE, PackageLayout.type()),
                new Forge.Part(PackageLayout.MANIFEST, manifest),
                new Forge.Part(PackageLayout.SIGNATURE, sender("county").sign(manifest)),
                new Forge.Part(PackageLayout.CERTIFICATES, chain),
                new Forge.Part(PackageLayout.KEYS, bytes("envelope"))));
        parts.addAll(data);
        return Forge.of(parts);
    }

    private static byte[] seal(EntryKeys keys, String path, byte[] plain) {
        byte[] salt =
                Arrays.copyOf(Digests.digest(CryptoSuite.INTL, path.getBytes(StandardCharsets.UTF_8)), Chunks.SALT);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ChunkSealer sealer = ChunkSealer.begin(out, salt, keys.of(path, salt))) {
            sealer.write(plain, 0, plain.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
