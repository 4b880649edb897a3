package org.fupin.security.pack;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import org.fupin.security.SecretBytes;
import org.fupin.security.internal.Envelopes;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyRing;

/** Who opens packages. A key service or a hardware module may stand behind it. */
public interface PackageRecipient {

    /** The certificate that packages are sealed for. */
    X509Certificate certificate();

    /**
     * Opens a key envelope.
     *
     * @return the key in it, closed by the caller
     * @throws org.fupin.security.SecurityRefusal CANNOT_OPEN, or if the key may not be used
     */
    SecretBytes open(byte[] envelope);

    /** A DECRYPT key of a ring. */
    static PackageRecipient of(KeyRing ring, KeyId id) {
        return of(ring.certificate(id), envelope -> ring.openEnvelope(id, envelope));
    }

    /** A private key with its certificate. */
    static PackageRecipient of(PrivateKey key, X509Certificate certificate) {
        return of(certificate, envelope -> Envelopes.open(envelope, key, certificate));
    }

    /** A certificate and whatever opens for it. */
    static PackageRecipient of(X509Certificate certificate, Opening opening) {
        return new PackageRecipient() {
            @Override
            public X509Certificate certificate() {
                return certificate;
            }

            @Override
            public SecretBytes open(byte[] envelope) {
                return opening.open(envelope);
            }
        };
    }

    /** Opens. */
    @FunctionalInterface
    interface Opening {
        /** The key in the envelope. */
        SecretBytes open(byte[] envelope);
    }
}
