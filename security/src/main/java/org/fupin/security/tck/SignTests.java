package org.fupin.security.tck;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.internal.CertificateUse;
import org.fupin.security.internal.KeyKind;
import org.fupin.security.internal.Signatures;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyState;

/** Signatures that anybody verifies with the certificate. */
final class SignTests extends TckGroup {
    private static final byte[] MESSAGE = ascii("manifest");
    private static final int MANY = 200;

    SignTests(TckSubject subject) {
        super(subject);
        for (KeyPurpose purpose : new KeyPurpose[] {KeyPurpose.SIGN, KeyPurpose.AUDIT}) {
            for (int length : new int[] {0, 1, 55, 64, 1 << 20}) {
                test("sign: a message of " + length + " bytes under the " + purpose + " key", () -> {
                    byte[] message = Expect.filled(length, 9);
                    verifies(key(purpose), message, service.sign(key(purpose), message));
                });
            }
        }
        values();
        misuse();
    }

    private boolean fits(KeyId key, byte[] message, byte[] signature) {
        return Signatures.verify(service.certificate(key).getPublicKey(), message, signature);
    }

    private void verifies(KeyId key, byte[] message, byte[] signature) {
        Expect.that(fits(key, message, signature), "the signature verifies, strict DER");
    }

    private void values() {
        test("sign: the certificate is of the suite, allows signing, and stays the same", () -> {
            KeyId key = key(KeyPurpose.SIGN);
            Expect.that(service.certificate(key).equals(service.certificate(key)), "the same certificate");
            Expect.that(CertificateUse.SIGN.allowedBy(service.certificate(key)), "key usage");
            KeyKind kind = KeyKind.of(service.certificate(key).getPublicKey());
            Expect.that(kind.suite() == subject.suite(), "suite");
        });
        test("sign: the signature is for this message and this key only", () -> {
            byte[] signature = service.sign(key(KeyPurpose.SIGN), MESSAGE);
            Expect.that(!fits(key(KeyPurpose.SIGN), ascii("manifesu"), signature), "another message");
            Expect.that(!fits(other(KeyPurpose.SIGN), MESSAGE, signature), "another key");
        });
        test("sign: " + MANY + " signatures verify, and no random number comes twice", () -> {
            KeyId key = key(KeyPurpose.SIGN);
            Set<ByteBuffer> first = new HashSet<>();
            for (int n = 0; n < MANY; n++) {
                byte[] message = ascii("message " + n);
                byte[] signature = service.sign(key, message);
                verifies(key, message, signature);
                if (signature[0] == 0x30) {
                    // DER: the first integer is made of the random number alone
                    Expect.that(
                            first.add(ByteBuffer.wrap(Arrays.copyOfRange(signature, 2, 4 + signature[3]))),
                            "another random number");
                }
            }
        });
        test("sign: the certificate outlives the key's use", () -> {
            KeyId key = brought(KeyPurpose.SIGN, KeyState.DISABLED);
            Expect.that(service.certificate(key).getPublicKey() != null, "old signatures are still verified");
        });
    }

    private void misuse() {
        for (KeyState state : new KeyState[] {KeyState.DECRYPT_ONLY, KeyState.DISABLED}) {
            test("sign: a key that is " + state + " signs nothing", () -> {
                KeyId key = brought(KeyPurpose.SIGN, state);
                Expect.refusal(Code.KEY_STATE, () -> service.sign(key, MESSAGE), "state");
            });
        }
        test(
                "sign: an unknown key is refused",
                () -> Expect.refusal(Code.KEY_UNKNOWN, () -> service.sign(UNKNOWN, MESSAGE), "unknown key"));
        for (KeyPurpose purpose : KeyPurpose.values()) {
            if (!purpose.signs()) {
                test(
                        "sign: a " + purpose + " key signs nothing",
                        () -> Expect.refusal(Code.KEY_STATE, () -> service.sign(key(purpose), MESSAGE), "purpose"));
            }
        }
    }
}
