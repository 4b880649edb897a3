package org.fupin.security.pack;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.fupin.security.internal.Signatures;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyRing;

/** Who signs packages and receipts. A key service or a hardware module may stand behind it. */
public interface PackageSender {

    /** The certificate of the signing key, then those above it as far as they are to be shipped. */
    List<X509Certificate> chain();

    /**
     * Signs the bytes: SM2 with SM3 and the usual user id, ECDSA, or RSA-PSS, as the key is.
     *
     * @throws org.fupin.security.SecurityRefusal if the key may not sign
     */
    byte[] sign(byte[] message);

    /** A SIGN key of a ring, with the certificates above its own. */
    static PackageSender of(KeyRing ring, KeyId id, List<X509Certificate> above) {
        List<X509Certificate> chain = new ArrayList<>(List.of(ring.certificate(id)));
        chain.addAll(above);
        return of(chain, message -> ring.sign(id, message));
    }

    /** A private key with its certificate and those above it. */
    static PackageSender of(PrivateKey key, List<X509Certificate> chain) {
        return of(chain, message -> Signatures.sign(key, message));
    }

    /** A chain and whatever signs for it. */
    static PackageSender of(List<X509Certificate> chain, Signing signing) {
        List<X509Certificate> certificates = List.copyOf(chain);
        return new PackageSender() {
            @Override
            public List<X509Certificate> chain() {
                return certificates;
            }

            @Override
            public byte[] sign(byte[] message) {
                return signing.sign(message);
            }
        };
    }

    /** Signs. */
    @FunctionalInterface
    interface Signing {
        /** The signature over the bytes. */
        byte[] sign(byte[] message);
    }
}
