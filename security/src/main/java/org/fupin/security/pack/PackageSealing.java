package org.fupin.security.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecretBytes;
import org.fupin.security.internal.CertificateUse;
import org.fupin.security.internal.Certificates;
import org.fupin.security.internal.Envelopes;
import org.fupin.security.internal.KeyKind;
import org.fupin.security.internal.Randoms;
import org.fupin.security.internal.Signatures;

/** The making of one package: seal the files, wrap the key, sign the manifest. */
final class PackageSealing {

    private static final int BUFFER = 1 << 16;

    private final PackageSender sender;
    private final CryptoSuite suite;
    private final SortedMap<String, X509Certificate> recipients;
    private final PackageWriter.Settings settings;
    private final byte[] buffer = new byte[BUFFER];

    private PackageSealing(
            PackageSender sender,
            CryptoSuite suite,
            SortedMap<String, X509Certificate> recipients,
            PackageWriter.Settings settings) {
        this.sender = sender;
        this.suite = suite;
        this.recipients = recipients;
        this.settings = settings;
    }

    static PackageSealing of(PackageSender sender, List<X509Certificate> recipients, PackageWriter.Settings settings) {
        X509Certificate own = sender.chain().get(0);
        CryptoSuite suite = KeyKind.of(own.getPublicKey()).suite();
        if (!CertificateUse.SIGN.allowedBy(own)) {
            throw Refusals.forbidden("sender");
        }
        if (recipients.isEmpty()) {
            throw new IllegalArgumentException("至少要有一个接收方 · there must be a receiver");
        }
        SortedMap<String, X509Certificate> sorted = new TreeMap<>();
        recipients.forEach(each -> sorted.put(Parties.digest(suite, each), each));
        if (sorted.size() > settings.limits().recipients()) {
            throw Refusals.limit("recipients");
        }
        return new PackageSealing(sender, suite, sorted, settings);
    }

    SealedContents seal(PackageTerms terms, List<PackageContent> contents, Path folder) throws IOException {
        List<PackageContent> sorted = contents.stream()
                .sorted(Comparator.comparing(PackageContent::path))
                .toList();
        if (sorted.size() > settings.limits().entries()) {
            throw Refusals.limit("entries");
        }
        if (sorted.isEmpty()
                || sorted.stream().map(PackageContent::path).distinct().count() < sorted.size()) {
            throw new IllegalArgumentException("至少要有一个文件，路径不能重复 · there must be a file, and no path may stand twice");
        }
        EntryPaths.check(sorted.stream().map(PackageContent::path).toList());
        settings.progress()
                .total(sorted.stream()
                        .mapToLong(each -> Math.max(each.size(), 0))
                        .sum());
        CipherSpool spool = new CipherSpool(folder);
        try (SecretBytes packageKey = SecretBytes.random(EntryKeys.PACKAGE_KEY)) {
            return seal(new Draft(Parties.newId(), terms, packageKey), sorted, spool);
        } catch (IOException | RuntimeException e) {
            spool.close();
            throw e;
        }
    }

    /** What is fixed before anything is sealed. */
    private record Draft(String packageId, PackageTerms terms, SecretBytes packageKey) {}

    private SealedContents seal(Draft draft, List<PackageContent> contents, CipherSpool spool) throws IOException {
        List<PackageEntry> entries = new ArrayList<>();
        List<Integer> crcs = new ArrayList<>();
        long total = 0;
        try (EntryKeys keys = new EntryKeys(copy(draft.packageKey()), binding(draft))) {
            for (PackageContent content : contents) {
                Measured out = new Measured(spool, suite);
                long plainSize = entry(content, out, keys);
                total += plainSize;
                if (total > settings.limits().plainBytes()) {
                    throw Refusals.limit("entries");
                }
                entries.add(new PackageEntry(content.path(), plainSize, out.part(), content.details()));
                crcs.add(out.crc());
            }
        }
        byte[] certificates = Certificates.pem(sender.chain());
        byte[] envelope = draft.packageKey().use(key -> Envelopes.seal(List.copyOf(recipients.values()), key, suite));
        PackageManifest manifest = new PackageManifest(
                draft.packageId(),
                draft.terms(),
                PackageSignature.of(suite, sender.chain().get(0).getPublicKey()),
                Parties.of(suite, sender.chain().get(0)),
                parties(),
                Measured.part(suite, certificates),
                Measured.part(suite, envelope),
                entries);
        return new SealedContents(manifest, head(manifest, certificates, envelope), crcs, spool);
    }

    private long entry(PackageContent content, Measured out, EntryKeys keys) throws IOException {
        settings.progress().entry(content.path());
        byte[] salt = Randoms.bytes(Chunks.SALT);
        try (InputStream in = content.source().open();
                ChunkSealer sealer = ChunkSealer.begin(out, salt, keys.of(content.path(), salt))) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                sealer.write(buffer, 0, count);
                settings.progress().bytes(count);
                if (sealer.plainSize() > settings.limits().entryBytes()) {
                    throw Refusals.limit(content.path());
                }
            }
            return sealer.plainSize();
        } finally {
            java.util.Arrays.fill(buffer, (byte) 0);
        }
    }

    private SealedContents.Head head(PackageManifest manifest, byte[] certificates, byte[] envelope) {
        byte[] json = ManifestJson.write(manifest);
        if (json.length > settings.limits().manifestBytes()) {
            throw Refusals.limit(ManifestJson.MANIFEST);
        }
        byte[] signature = sender.sign(json);
        Signatures.require(sender.chain().get(0).getPublicKey(), json, signature, "sender");
        return new SealedContents.Head(json, signature, certificates, envelope);
    }

    private EntryKeys.Binding binding(Draft draft) {
        return new EntryKeys.Binding(
                suite,
                draft.packageId(),
                draft.terms().purpose(),
                Parties.digest(suite, sender.chain().get(0)),
                List.copyOf(recipients.keySet()));
    }

    private List<PackageParty> parties() {
        return recipients.entrySet().stream()
                .map(each -> settings.recipientNames()
                        ? Parties.of(suite, each.getValue())
                        : new PackageParty(each.getKey(), ""))
                .collect(Collectors.toList());
    }

    private static SecretBytes copy(SecretBytes secret) {
        return secret.use(bytes -> SecretBytes.take(bytes.clone()));
    }
}
