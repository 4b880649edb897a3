package org.fupin.security.keys;

import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import org.fupin.security.ConstantTime;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.internal.CertificateRequest;
import org.fupin.security.internal.CertificateUse;
import org.fupin.security.internal.Certificates;
import org.fupin.security.internal.Envelopes;
import org.fupin.security.internal.KeyFiles;
import org.fupin.security.internal.KeyPairs;
import org.fupin.security.internal.PublicKeys;
import org.fupin.security.internal.Signatures;
import org.jspecify.annotations.Nullable;

/** Key pairs of a ring: the private key as the bytes of an unencrypted PKCS#8, and a certificate. */
final class PairKeys {

    /** How long a certificate that a ring makes for its own key is valid. */
    private static final Duration VALIDITY = Duration.ofDays(5 * 365);

    private PairKeys() {}

    /** A private key and its certificate. */
    record Pair(SecretBytes pkcs8, byte[] certificate) {}

    /** Makes a key pair and a certificate that its own key signs, named after the key. */
    static Pair make(KeyInfo info, @Nullable Instant expires) {
        KeyPair pair = KeyPairs.generate(info.suite());
        byte[] certificate = certificate(info, expires, pair);
        return new Pair(SecretBytes.take(pair.getPrivate().getEncoded()), certificate);
    }

    /** Makes a certificate for a private key that came without one. */
    static byte[] certificateOf(KeyInfo info, SecretBytes pkcs8) {
        return with(pkcs8, key -> certificate(info, null, new KeyPair(PublicKeys.of(key), key)));
    }

    private static byte[] certificate(KeyInfo info, @Nullable Instant expires, KeyPair pair) {
        CertificateRequest request = new CertificateRequest(
                "CN=" + info.id().value(),
                pair.getPublic(),
                Set.of(use(info.purpose())),
                info.created(),
                expires == null ? info.created().plus(VALIDITY) : expires);
        return Certificates.der(Certificates.selfSigned(request, pair.getPrivate()));
    }

    static CertificateUse use(KeyPurpose purpose) {
        return purpose == KeyPurpose.DECRYPT ? CertificateUse.ENCRYPT : CertificateUse.SIGN;
    }

    static byte[] sign(SecretBytes pkcs8, byte[] message) {
        return with(pkcs8, key -> Signatures.sign(key, message));
    }

    /** Opens an envelope that names any certificate the key has, or had. */
    static SecretBytes openEnvelope(RingEntry entry, SecretBytes pkcs8, byte[] cms) {
        return with(pkcs8, key -> {
            for (byte[] der : entry.certificates()) {
                try {
                    return Envelopes.open(cms, key, Certificates.read(der));
                } catch (SecurityRefusal refusal) {
                    if (refusal.code() != Code.CANNOT_OPEN) {
                        throw refusal;
                    }
                }
            }
            throw new SecurityRefusal(Code.CANNOT_OPEN, entry.id().value());
        });
    }

    static X509Certificate certificate(RingEntry entry) {
        if (entry.certificates().isEmpty()) {
            throw new SecurityRefusal(Code.KEY_STATE, entry.id().value());
        }
        return Certificates.read(entry.certificates().get(0));
    }

    /** The entry with a new certificate for its key. */
    static RingEntry certified(RingEntry entry, X509Certificate certificate) {
        if (!entry.info().purpose().pair() || entry.wrapped() == null) {
            throw new SecurityRefusal(Code.KEY_STATE, entry.id().value());
        }
        byte[] own = certificate(entry).getPublicKey().getEncoded();
        if (!ConstantTime.equal(own, certificate.getPublicKey().getEncoded())
                || !use(entry.info().purpose()).allowedBy(certificate)) {
            throw new SecurityRefusal(Code.UNTRUSTED, entry.id().value());
        }
        return entry.certificate(Certificates.der(certificate));
    }

    /** Lets the worker use the private key, whose encoded bytes are wiped afterwards. */
    static <R> R with(SecretBytes pkcs8, Function<PrivateKey, R> worker) {
        return pkcs8.use(bytes -> worker.apply(KeyFiles.readPlain(bytes)));
    }
}
