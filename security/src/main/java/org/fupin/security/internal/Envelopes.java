package org.fupin.security.internal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import org.bouncycastle.cms.CMSException;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;

/**
 * Wraps one short secret, in practice the key of a package, for one or more recipients: CMS EnvelopedData (RFC 5652) in
 * the form that {@code openssl cms -decrypt} opens. Suite SM: SM4-CBC, each recipient's key as DER SM2Cipher. Suite
 * INTL: AES-256-CBC, ECDH on P-256 or RSA-OAEP with SHA-256.
 *
 * <p>CBC alone does not show changes: what was wrapped must be confirmed by a signature over the envelope or a key
 * commitment, and the signature is checked before anything is opened.
 */
public final class Envelopes {
    private static final String OBJECT = "envelope";
    private static final int MOST_RECIPIENTS = 256;
    private static final int LONGEST_SECRET = 4096;
    static final int LARGEST = 1 << 20;

    private Envelopes() {}

    /**
     * Seals the secret to all recipients.
     *
     * @param recipients 1 to 256 certificates of the suite, each allowed to receive keys
     * @param secret 1 to 4096 bytes; stays the caller's to wipe
     * @throws SecurityRefusal {@code FORBIDDEN} for a signing-only certificate, {@code UNSUPPORTED} for another suite's
     */
    public static byte[] seal(List<X509Certificate> recipients, byte[] secret, CryptoSuite suite) {
        if (recipients.isEmpty() || recipients.size() > MOST_RECIPIENTS) {
            throw new IllegalArgumentException("1 to " + MOST_RECIPIENTS + " recipients, not " + recipients.size());
        }
        if (secret.length == 0 || secret.length > LONGEST_SECRET) {
            throw new IllegalArgumentException("a secret of 1 to " + LONGEST_SECRET + " bytes");
        }
        recipients.forEach(recipient -> requireRecipient(recipient, suite));
        try {
            return suite == CryptoSuite.SM
                    ? SmEnvelope.seal(recipients, secret)
                    : IntlEnvelope.seal(recipients, secret);
        } catch (CMSException | IOException | GeneralSecurityException e) {
            throw new IllegalStateException("cannot write an envelope", e);
        }
    }

    /**
     * Opens an envelope with the key that belongs to one recipient's certificate.
     *
     * @throws SecurityRefusal {@code CANNOT_OPEN}, whatever is wrong
     */
    public static SecretBytes open(byte[] envelope, PrivateKey key, X509Certificate recipient) {
        try {
            StrictDer.outline(envelope, LARGEST, OBJECT);
            CryptoSuite suite = KeyKind.of(key).suite();
            byte[] secret = suite == CryptoSuite.SM
                    ? SmEnvelope.open(envelope, key, recipient)
                    : IntlEnvelope.open(envelope, key, recipient);
            if (secret.length == 0 || secret.length > LONGEST_SECRET) {
                throw cannotOpen();
            }
            return SecretBytes.take(secret);
        } catch (CMSException | IOException | GeneralSecurityException | RuntimeException e) {
            throw cannotOpen();
        }
    }

    private static void requireRecipient(X509Certificate recipient, CryptoSuite suite) {
        if (!CertificateUse.ENCRYPT.allowedBy(recipient)) {
            throw new SecurityRefusal(SecurityRefusal.Code.FORBIDDEN, name(recipient));
        }
        if (KeyKind.of(recipient.getPublicKey()).suite() != suite) {
            throw new SecurityRefusal(SecurityRefusal.Code.UNSUPPORTED, name(recipient));
        }
    }

    private static String name(X509Certificate recipient) {
        return "certificate " + recipient.getSerialNumber().toString(16).toLowerCase(Locale.ROOT);
    }

    static SecurityRefusal cannotOpen() {
        return new SecurityRefusal(SecurityRefusal.Code.CANNOT_OPEN, OBJECT);
    }
}
