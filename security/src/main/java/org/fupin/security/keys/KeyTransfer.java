package org.fupin.security.keys;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.internal.CertificateChains;
import org.fupin.security.internal.CertificateUse;
import org.fupin.security.internal.Certificates;
import org.fupin.security.internal.Envelopes;
import org.fupin.security.internal.KdfCost;
import org.fupin.security.internal.KeyFiles;
import org.fupin.security.internal.KeyKind;
import org.fupin.security.internal.KeyProtection;
import org.fupin.security.internal.Pkcs12Files;
import org.fupin.security.internal.Signatures;
import org.fupin.security.internal.TrustPolicy;

/**
 * Brings keys into a ring and out of it, always encrypted: key pairs as password-protected PKCS#8 and PKCS#12 files,
 * secret keys in an envelope to named recipients, signed by the sender. Every key that leaves is an event. Imported keys
 * are enabled and not primary.
 */
public final class KeyTransfer {
    private static final int LEAST_SECRET = 32;
    private static final int MOST_SECRET = 512;

    private final KeyRing ring;

    private KeyTransfer(KeyRing ring) {
        this.ring = ring;
    }

    /** Returns the ways in and out of this ring. */
    public static KeyTransfer of(KeyRing ring) {
        return new KeyTransfer(ring);
    }

    /**
     * Exports a key pair as encrypted PKCS#8 in PEM, as OpenSSL 3.0 and later read it.
     *
     * @param password at least 8 characters; stays the caller's to wipe
     * @throws SecurityRefusal {@code KEY_STATE} when the key opens nothing, or is no pair; {@code WEAK}
     */
    public byte[] pkcs8(KeyId id, char[] password) {
        return ring.exporting(id, (key, bytes) -> {
            requirePair(key, true);
            return PairKeys.with(
                    bytes, privateKey -> KeyFiles.write(privateKey, password, KeyProtection.PORTABLE, KdfCost.usual()));
        });
    }

    /** Exports a key pair with its certificate as PKCS#12. See {@link #pkcs8}. */
    public byte[] pkcs12(KeyId id, char[] password) {
        return ring.exporting(id, (key, bytes) -> {
            requirePair(key, true);
            X509Certificate certificate = PairKeys.certificate(key);
            return PairKeys.with(bytes, privateKey -> {
                var entry = new org.fupin.security.internal.KeyEntry(id.value(), privateKey, List.of(certificate));
                return Pkcs12Files.write(List.of(entry), password, KdfCost.usual());
            });
        });
    }

    /**
     * Exports a secret key to other offices.
     *
     * @param recipients their encryption certificates, of the key's suite, which the caller trusts
     * @param signer an enabled SIGN key of this ring
     * @throws SecurityRefusal {@code KEY_STATE} when the key opens nothing, or is a pair; {@code FORBIDDEN} or
     *     {@code UNSUPPORTED} for a recipient's certificate
     */
    public SignedEnvelope envelope(KeyId id, List<X509Certificate> recipients, KeyId signer) {
        byte[] envelope = ring.exporting(id, (key, bytes) -> {
            requirePair(key, false);
            try (SecretBytes text = bytes.use(plain -> SecretKeyText.of(key).write(plain))) {
                return text.use(
                        plain -> Envelopes.seal(recipients, plain, key.info().suite()));
            }
        });
        return new SignedEnvelope(envelope, ring.sign(signer, envelope));
    }

    /**
     * Imports a key pair from an encrypted PKCS#8 file; it gets a certificate of its own, to be replaced by
     * {@link KeyRing#certify}.
     *
     * @param file PEM or DER
     * @param password stays the caller's to wipe
     */
    public KeyInfo takePkcs8(KeyId id, KeyPurpose purpose, byte[] file, char[] password) {
        PrivateKey key = KeyFiles.read(file, password);
        NewKey wanted = new NewKey(id, purpose, KeyKind.of(key).suite(), false, null);
        return ring.taking(wanted, SecretBytes.take(key.getEncoded()), List.of());
    }

    /**
     * Imports from a PKCS#12 file the key pair whose certificate fits the purpose.
     *
     * @param password stays the caller's to wipe
     * @throws SecurityRefusal {@code KEY_UNKNOWN} when no certificate in the file fits
     */
    public KeyInfo takePkcs12(KeyId id, KeyPurpose purpose, byte[] file, char[] password) {
        CertificateUse use = PairKeys.use(purpose);
        var entry = org.fupin.security.internal.KeyEntry.choose(Pkcs12Files.read(file, password), use)
                .orElseThrow(() -> new SecurityRefusal(Code.KEY_UNKNOWN, use.name()));
        CryptoSuite suite = KeyKind.of(entry.key()).suite();
        return ring.taking(
                new NewKey(id, purpose, suite, false, null),
                SecretBytes.take(entry.key().getEncoded()),
                List.of(Certificates.der(entry.certificate())));
    }

    /**
     * Imports a secret key that another office sent, under the name it has there.
     *
     * @param sender the sender's certificate, which the caller trusts
     * @param decrypting the DECRYPT key of this ring to which the envelope was sealed
     * @throws SecurityRefusal {@code UNTRUSTED} for a certificate that is not valid now or not for signing,
     *     {@code BAD_SIGNATURE}, {@code CANNOT_OPEN}, {@code KEY_STATE} when the ring has a key of that name
     */
    public KeyInfo takeEnvelope(SignedEnvelope sent, X509Certificate sender, KeyId decrypting) {
        CertificateChains.require(sender, List.of(), CertificateUse.SIGN, new TrustPolicy(Set.of(sender), ring.now()));
        Signatures.require(sender.getPublicKey(), sent.envelope(), sent.signature(), "key envelope");
        try (SecretBytes opened = ring.openEnvelope(decrypting, sent.envelope())) {
            SecretKeyText.WithKey found = opened.use(SecretKeyText::read);
            SecretKeyText text = found.text();
            return take(new NewKey(text.id(), text.purpose(), text.suite(), false, text.expires()), found.key());
        }
    }

    /**
     * Imports a secret key from elsewhere, such as from an older system.
     *
     * @param secret 32 to 512 random bytes; closed when this returns
     * @throws SecurityRefusal {@code WEAK} when it is short or all its bytes are equal, {@code KEY_STATE}
     */
    public KeyInfo take(NewKey key, SecretBytes secret) {
        try (secret) {
            boolean weak = secret.length() < LEAST_SECRET
                    || secret.length() > MOST_SECRET
                    || secret.use(KeyTransfer::allEqual);
            if (weak || key.purpose().pair()) {
                throw new SecurityRefusal(
                        weak ? Code.WEAK : Code.KEY_STATE, key.id().value());
            }
            return ring.taking(key, secret, List.of());
        }
    }

    private static boolean allEqual(byte[] bytes) {
        int difference = 0;
        for (byte b : bytes) {
            difference |= b ^ bytes[0];
        }
        return difference == 0;
    }

    private static void requirePair(RingEntry key, boolean wanted) {
        if (key.info().purpose().pair() != wanted) {
            throw new SecurityRefusal(Code.KEY_STATE, key.id().value());
        }
    }
}
