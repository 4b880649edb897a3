package org.fupin.security.tck;

import java.util.Arrays;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.internal.Hkdf;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyState;

/** Deriving keys: HKDF-Expand, and nothing else. */
final class DeriveTests extends TckGroup {
    private static final byte[] INFO = ascii("info");

    DeriveTests(TckSubject subject) {
        super(subject);
        for (int length : new int[] {1, 16, 31, 32, 33, 64, 255, 8160}) {
            test("derive: " + length + " bytes, the same each time", () -> {
                byte[] derived = derive(key(KeyPurpose.FIELD), INFO, length);
                Expect.that(derived.length == length, "the length asked for");
                Expect.same(derived, derive(key(KeyPurpose.FIELD), INFO, length), "deterministic");
            });
        }
        values();
        misuse();
        states();
    }

    private byte[] derive(KeyId key, byte[] info, int length) {
        return Expect.plain(service.derive(key, info, length));
    }

    private void values() {
        test("derive: a shorter key is the beginning of a longer one", () -> {
            byte[] longest = derive(key(KeyPurpose.FIELD), INFO, 100);
            for (int length = 1; length < longest.length; length++) {
                Expect.same(Arrays.copyOf(longest, length), derive(key(KeyPurpose.FIELD), INFO, length), "HKDF-Expand");
            }
        });
        test("derive: another info gives another key", () -> {
            byte[] derived = derive(key(KeyPurpose.FIELD), INFO, 32);
            for (String other : new String[] {"", "inf", "info ", "Info", "infp"}) {
                Expect.different(derived, derive(key(KeyPurpose.FIELD), ascii(other), 32), "info");
            }
        });
        test(
                "derive: another root gives another key",
                () -> Expect.different(
                        derive(key(KeyPurpose.FIELD), INFO, 32), derive(other(KeyPurpose.FIELD), INFO, 32), "root"));
        test("derive: an info of 64 KiB is taken to its last byte", () -> {
            byte[] info = Expect.filled(65_536, 1);
            byte[] derived = derive(key(KeyPurpose.FIELD), info, 32);
            info[info.length - 1] = 2;
            Expect.different(derived, derive(key(KeyPurpose.FIELD), info, 32), "the last byte");
        });
        test("derive: a known root gives exactly the keys of RFC 5869", () -> {
            byte[] root = Expect.filled(32, 0x0b);
            root[31] = 1;
            subject.imported(KeyPurpose.FIELD, root.clone()).ifPresent(key -> {
                try (SecretBytes secret = SecretBytes.take(root.clone())) {
                    for (int length : new int[] {1, 32, 42, 100}) {
                        byte[] wanted = Expect.plain(Hkdf.expand(subject.suite(), secret, INFO, length));
                        Expect.same(wanted, derive(key, INFO, length), "HKDF-Expand of " + length + " bytes");
                    }
                }
            });
        });
        test("derive: what came out can be closed without harm", () -> {
            byte[] derived = derive(key(KeyPurpose.FIELD), INFO, 32);
            Expect.that(!ConstantZero.is(derived), "not wiped too early");
            Expect.same(derived, derive(key(KeyPurpose.FIELD), INFO, 32), "again");
        });
    }

    private void misuse() {
        test("derive: no bytes, too many, or less than none are not derived", () -> {
            for (int length : new int[] {0, -1, 8161, Integer.MAX_VALUE}) {
                Expect.brokenPromise(() -> service.derive(key(KeyPurpose.FIELD), INFO, length), length + " bytes");
            }
        });
        test(
                "derive: an unknown key is refused",
                () -> Expect.refusal(Code.KEY_UNKNOWN, () -> service.derive(UNKNOWN, INFO, 16), "unknown key"));
        for (KeyPurpose purpose : KeyPurpose.values()) {
            if (purpose != KeyPurpose.FIELD) {
                test(
                        "derive: nothing is derived from a " + purpose + " key",
                        () -> Expect.refusal(Code.KEY_STATE, () -> service.derive(key(purpose), INFO, 16), "purpose"));
            }
        }
    }

    private void states() {
        test("derive: a decrypt-only key derives what it derived before", () -> {
            byte[][] before = new byte[1][];
            KeyId key = brought(KeyPurpose.FIELD, KeyState.DECRYPT_ONLY, id -> before[0] = derive(id, INFO, 32));
            Expect.same(before[0], derive(key, INFO, 32), "the same key");
        });
        test("derive: a disabled key derives nothing", () -> {
            KeyId key = brought(KeyPurpose.FIELD, KeyState.DISABLED);
            Expect.refusal(Code.KEY_STATE, () -> service.derive(key, INFO, 16), "disabled");
        });
    }
}
