package org.fupin.security.tck;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.internal.Macs;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyService;
import org.fupin.security.keys.KeyState;

/** MACs: HMAC over the framed message, and nothing else. */
final class MacTests extends TckGroup {
    private static final byte[] MESSAGE = ascii("message");

    MacTests(TckSubject subject) {
        super(subject);
        for (int length : new int[] {0, 1, 63, 64, 65, 1 << 20}) {
            test("mac: a message of " + length + " bytes gives 32 bytes, the same each time", () -> {
                byte[] message = Expect.filled(length, 5);
                byte[] mac = service.mac(key(KeyPurpose.TOKEN), message);
                Expect.that(mac.length == 32, "32 bytes");
                Expect.same(mac, service.mac(key(KeyPurpose.TOKEN), message), "deterministic");
            });
        }
        values();
        misuse();
    }

    private void values() {
        test("mac: every flipped bit of a message gives another MAC", () -> {
            Set<ByteBuffer> macs = new HashSet<>();
            macs.add(ByteBuffer.wrap(service.mac(key(KeyPurpose.TOKEN), MESSAGE)));
            for (int bit = 0; bit < MESSAGE.length * Byte.SIZE; bit++) {
                byte[] mac = service.mac(key(KeyPurpose.TOKEN), Expect.flipped(MESSAGE, bit));
                Expect.that(macs.add(ByteBuffer.wrap(mac)), "another MAC");
            }
        });
        test(
                "mac: another key gives another MAC",
                () -> Expect.different(
                        service.mac(key(KeyPurpose.TOKEN), MESSAGE),
                        service.mac(other(KeyPurpose.TOKEN), MESSAGE),
                        "key"));
        test("mac: a known key gives exactly the MAC of the framed message", () -> {
            byte[] secret = Expect.filled(32, 0x0c);
            secret[31] = 1;
            subject.imported(KeyPurpose.TOKEN, secret.clone())
                    .ifPresent(key -> Expect.same(
                            Macs.mac(subject.suite(), secret, KeyService.macInput(MESSAGE)),
                            service.mac(key, MESSAGE),
                            "HMAC"));
        });
        test("mac: a decrypt-only key still matches what exists", () -> {
            byte[][] before = new byte[1][];
            KeyId key = brought(KeyPurpose.TOKEN, KeyState.DECRYPT_ONLY, id -> before[0] = service.mac(id, MESSAGE));
            Expect.same(before[0], service.mac(key, MESSAGE), "the same MAC");
        });
    }

    private void misuse() {
        test("mac: a disabled key gives none", () -> {
            KeyId key = brought(KeyPurpose.TOKEN, KeyState.DISABLED);
            Expect.refusal(Code.KEY_STATE, () -> service.mac(key, MESSAGE), "disabled");
        });
        test(
                "mac: an unknown key is refused",
                () -> Expect.refusal(Code.KEY_UNKNOWN, () -> service.mac(UNKNOWN, MESSAGE), "unknown key"));
        for (KeyPurpose purpose : KeyPurpose.values()) {
            if (purpose != KeyPurpose.TOKEN) {
                test(
                        "mac: a " + purpose + " key gives none",
                        () -> Expect.refusal(Code.KEY_STATE, () -> service.mac(key(purpose), MESSAGE), "purpose"));
            }
        }
    }
}
