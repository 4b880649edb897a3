package org.fupin.security.pack;

import java.util.ArrayList;
import java.util.List;
import org.fupin.security.CryptoSuite;
import org.fupin.security.Pae;
import org.fupin.security.SecretBytes;
import org.fupin.security.internal.Aead;
import org.fupin.security.internal.Hkdf;

/**
 * The keys of a package's entries. Package id, suite, sender, receivers, purpose and path go into each of them: whoever
 * takes the signature off and signs in another name, or moves an entry, gets another key and the commitment fails.
 */
final class EntryKeys implements AutoCloseable {

    /** Length of the key of a package, in bytes. */
    static final int PACKAGE_KEY = 32;

    private final CryptoSuite suite;
    private final SecretBytes packageKey;
    private final List<Object> context;
    private final String packageId;

    /**
     * The keys of one package.
     *
     * @param packageKey closed together with this
     */
    EntryKeys(SecretBytes packageKey, Binding binding) {
        this.suite = binding.suite();
        this.packageKey = packageKey;
        this.packageId = binding.packageId();
        this.context = binding.parts();
    }

    /**
     * What all keys of a package are bound to.
     *
     * @param recipients digests of the receivers' certificates, in their order
     */
    record Binding(CryptoSuite suite, String packageId, String purpose, String sender, List<String> recipients) {

        static Binding of(PackageManifest manifest) {
            return new Binding(
                    manifest.suite(),
                    manifest.packageId(),
                    manifest.terms().purpose(),
                    manifest.sender().certificate(),
                    manifest.recipients().stream()
                            .map(PackageParty::certificate)
                            .toList());
        }

        private List<Object> parts() {
            List<Object> parts =
                    new ArrayList<>(List.of("pa.entry.context.v1", suite.name(), packageId, purpose, sender));
            parts.add(recipients.size());
            parts.addAll(recipients);
            return parts;
        }
    }

    /** The keys of the entry of that path whose ciphertext begins with that salt. */
    ChunkKeys of(String path, byte[] salt) {
        List<Object> parts = new ArrayList<>(context);
        parts.add(path);
        byte[] info = Pae.encode("pa.entry.v1", packageId, path);
        try (SecretBytes inputKey = Hkdf.expand(suite, packageKey, info, Aead.keyLength(suite))) {
            return ChunkKeys.derive(suite, inputKey, salt, Pae.encode(parts.toArray()));
        }
    }

    @Override
    public void close() {
        packageKey.close();
    }
}
