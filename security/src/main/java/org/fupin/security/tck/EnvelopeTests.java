package org.fupin.security.tck;

import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.internal.CertificateUse;
import org.fupin.security.internal.Envelopes;
import org.fupin.security.internal.Randoms;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyState;

/** Key envelopes: CMS EnvelopedData as the library and OpenSSL write it. */
final class EnvelopeTests extends TckGroup {
    private static final int MANY = 100;

    EnvelopeTests(TckSubject subject) {
        super(subject);
        for (int length : new int[] {1, 16, 31, 32, 64, 4096}) {
            test("envelope: a secret of " + length + " bytes is opened", () -> opens(length, 1));
        }
        test("envelope: " + MANY + " envelopes are opened, also with short coordinates", () -> opens(32, MANY));
        recipients();
        edits();
        misuse();
    }

    private byte[] seal(KeyId key, byte[] secret) {
        return Envelopes.seal(List.of(service.certificate(key)), secret, subject.suite());
    }

    private void opens(int length, int times) {
        for (int n = 0; n < times; n++) {
            byte[] secret = Randoms.bytes(length);
            byte[] envelope = seal(key(KeyPurpose.DECRYPT), secret);
            Expect.same(secret, open(key(KeyPurpose.DECRYPT), envelope), "the secret");
        }
    }

    private byte[] open(KeyId key, byte[] envelope) {
        return Expect.plain(service.openEnvelope(key, envelope));
    }

    private void recipients() {
        test(
                "envelope: the certificate allows encryption",
                () -> Expect.that(
                        CertificateUse.ENCRYPT.allowedBy(service.certificate(key(KeyPurpose.DECRYPT))), "key usage"));
        test("envelope: each of several recipients opens it", () -> {
            byte[] secret = Randoms.bytes(32);
            List<X509Certificate> both = List.of(
                    service.certificate(key(KeyPurpose.DECRYPT)), service.certificate(other(KeyPurpose.DECRYPT)));
            byte[] envelope = Envelopes.seal(both, secret, subject.suite());
            Expect.same(secret, open(key(KeyPurpose.DECRYPT), envelope), "the first");
            Expect.same(secret, open(other(KeyPurpose.DECRYPT), envelope), "the second");
        });
        test("envelope: who is no recipient cannot open it", () -> {
            byte[] envelope = seal(key(KeyPurpose.DECRYPT), Randoms.bytes(32));
            Expect.refusal(Code.CANNOT_OPEN, () -> open(other(KeyPurpose.DECRYPT), envelope), "not for this recipient");
        });
    }

    private void edits() {
        test("envelope: a flipped bit anywhere gives CANNOT_OPEN or another secret, and nothing else", () -> {
            byte[] secret = Randoms.bytes(32);
            byte[] envelope = seal(key(KeyPurpose.DECRYPT), secret);
            for (int bit = 0; bit < envelope.length * Byte.SIZE; bit += 7) {
                byte[] edited = Expect.flipped(envelope, bit);
                try {
                    open(key(KeyPurpose.DECRYPT), edited);
                } catch (SecurityRefusal refusal) {
                    Expect.that(refusal.code() == Code.CANNOT_OPEN, "CANNOT_OPEN, not " + refusal.code());
                }
            }
        });
        test("envelope: every truncation and extension is refused", () -> {
            byte[] envelope = seal(key(KeyPurpose.DECRYPT), Randoms.bytes(32));
            for (int length = 0; length <= envelope.length + 4; length++) {
                if (length != envelope.length) {
                    byte[] cut = Arrays.copyOf(envelope, length);
                    Expect.refusal(Code.CANNOT_OPEN, () -> open(key(KeyPurpose.DECRYPT), cut), "length " + length);
                }
            }
        });
        test("envelope: garbage and other CMS is refused", () -> {
            for (byte[] garbage : new byte[][] {{}, {0}, {0x30, 0}, Expect.filled(1000, 0x30), ascii("MIIB")}) {
                Expect.refusal(Code.CANNOT_OPEN, () -> open(key(KeyPurpose.DECRYPT), garbage), "garbage");
            }
        });
        test("envelope: different faults, one text", () -> {
            byte[] envelope = seal(key(KeyPurpose.DECRYPT), Randoms.bytes(32));
            String one = Expect.refusal(
                            Code.CANNOT_OPEN,
                            () -> open(key(KeyPurpose.DECRYPT), Arrays.copyOf(envelope, envelope.length - 1)),
                            "cut")
                    .text(Locale.ENGLISH);
            String two = Expect.refusal(Code.CANNOT_OPEN, () -> open(key(KeyPurpose.DECRYPT), new byte[10]), "garbage")
                    .text(Locale.ENGLISH);
            Expect.that(one.equals(two), "the same text");
        });
    }

    private void misuse() {
        test("envelope: a decrypt-only key still opens, a disabled one does not", () -> {
            byte[] secret = Randoms.bytes(32);
            byte[][] envelope = new byte[1][];
            KeyId old = brought(KeyPurpose.DECRYPT, KeyState.DECRYPT_ONLY, id -> envelope[0] = seal(id, secret));
            Expect.same(secret, open(old, envelope[0]), "still opens");
            KeyId off = brought(KeyPurpose.DECRYPT, KeyState.DISABLED, id -> envelope[0] = seal(id, secret));
            Expect.refusal(Code.KEY_STATE, () -> open(off, envelope[0]), "disabled");
        });
        test(
                "envelope: an unknown key is refused",
                () -> Expect.refusal(Code.KEY_UNKNOWN, () -> open(UNKNOWN, new byte[10]), "unknown key"));
        for (KeyPurpose purpose : KeyPurpose.values()) {
            if (purpose != KeyPurpose.DECRYPT) {
                test("envelope: a " + purpose + " key opens none", () -> {
                    byte[] envelope = seal(key(KeyPurpose.DECRYPT), Randoms.bytes(32));
                    Expect.refusal(Code.KEY_STATE, () -> open(key(purpose), envelope), "purpose");
                });
            }
        }
        test("envelope: the other suite's envelope is refused", () -> {
            CryptoSuite other = subject.suite() == CryptoSuite.SM ? CryptoSuite.INTL : CryptoSuite.SM;
            byte[] foreign = ForeignEnvelope.of(other);
            Expect.refusal(Code.CANNOT_OPEN, () -> open(key(KeyPurpose.DECRYPT), foreign), "suite");
        });
    }
}
