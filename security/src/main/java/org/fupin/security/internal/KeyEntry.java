package org.fupin.security.internal;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/**
 * A private key with its certificate.
 *
 * @param name what people call it
 * @param key the private key
 * @param chain the key's own certificate first, then those above it
 */
public record KeyEntry(String name, PrivateKey key, List<X509Certificate> chain) {
    /** Keeps its own copy of the chain and makes sure that the first certificate belongs to the key. */
    public KeyEntry {
        chain = List.copyOf(chain);
        if (chain.isEmpty() || !KeyPairs.belongTogether(key, chain.get(0).getPublicKey())) {
            throw new IllegalArgumentException("the first certificate must belong to the key");
        }
    }

    /** Returns the key's own certificate. */
    public X509Certificate certificate() {
        return chain.get(0);
    }

    /** Returns the first of several entries, such as an SM2 pair, whose certificate allows this use. */
    public static Optional<KeyEntry> choose(List<KeyEntry> entries, CertificateUse use) {
        return entries.stream()
                .filter(entry -> use.allowedBy(entry.certificate()))
                .findFirst();
    }

    /** Returns the name only: a key is never printed. */
    @Override
    public String toString() {
        return "KeyEntry(" + name + ")";
    }
}
