package org.fupin.security.tck;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyState;
import org.fupin.security.keys.WrappedKey;

/** Wrapping keys: what goes in comes out, under the same key and context only. */
final class WrapTests extends TckGroup {
    private static final int MANY = 200;

    WrapTests(TckSubject subject) {
        super(subject);
        for (int length : new int[] {16, 24, 32, 64, 512}) {
            test("wrap: a key of " + length + " bytes comes back", () -> comesBack(length, CONTEXT));
        }
        for (int length : new int[] {0, 1, 65_536}) {
            test("wrap: a context of " + length + " bytes is taken", () -> comesBack(32, Expect.filled(length, 7)));
        }
        roundTrips();
        edits();
        misuse();
        states();
    }

    private void comesBack(int length, byte[] context) {
        try (SecretBytes key = SecretBytes.random(length)) {
            WrappedKey wrapped = service.wrap(key(KeyPurpose.WRAP), key, context);
            try (SecretBytes again = service.unwrap(wrapped, context)) {
                Expect.that(again.equals(key), "the same key");
            }
        }
    }

    private void roundTrips() {
        test("wrap: the key handed in stays usable, and what came out can be closed", () -> {
            try (SecretBytes key = SecretBytes.random(32)) {
                WrappedKey wrapped = service.wrap(key(KeyPurpose.WRAP), key, CONTEXT);
                Expect.that(key.use(bytes -> bytes.length) == 32, "still open");
                service.unwrap(wrapped, CONTEXT).close();
                try (SecretBytes again = service.unwrap(wrapped, CONTEXT)) {
                    Expect.that(again.equals(key), "unwrapped twice");
                }
            }
        });
        test("wrap: the answer names the wrapping key and the algorithm", () -> {
            WrappedKey wrapped = wrapped();
            Expect.that(wrapped.wrappingKey().equals(key(KeyPurpose.WRAP)), "the wrapping key");
            Expect.that(wrapped.algorithm().matches("[\\x21-\\x7e][\\x20-\\x7e]{0,99}"), "a printable algorithm");
        });
        test("wrap: the wrapped bytes do not hold the key", () -> {
            byte[] canary = ascii("CANARY-CANARY-CANARY-CANARY-0123");
            WrappedKey wrapped = service.wrap(key(KeyPurpose.WRAP), SecretBytes.take(canary.clone()), CONTEXT);
            String text = new String(wrapped.bytes(), StandardCharsets.ISO_8859_1);
            Expect.that(!text.contains("CANARY"), "encrypted");
        });
        test("wrap: " + MANY + " times the same key, no nonce and no answer twice", () -> {
            Set<ByteBuffer> nonces = new HashSet<>();
            Set<ByteBuffer> answers = new HashSet<>();
            try (SecretBytes key = SecretBytes.random(32)) {
                for (int n = 0; n < MANY; n++) {
                    WrappedKey wrapped = service.wrap(key(KeyPurpose.WRAP), key, CONTEXT);
                    if (wrapped.nonce().length > 0) {
                        Expect.that(nonces.add(ByteBuffer.wrap(wrapped.nonce())), "a new nonce");
                        Expect.that(answers.add(ByteBuffer.wrap(wrapped.bytes())), "a new answer");
                    }
                }
            }
        });
    }

    private WrappedKey wrapped() {
        try (SecretBytes key = SecretBytes.random(32)) {
            return service.wrap(key(KeyPurpose.WRAP), key, CONTEXT);
        }
    }

    private void cannotOpen(WrappedKey wrapped, byte[] context, String demand) throws Exception {
        Expect.refusal(Code.CANNOT_OPEN, () -> service.unwrap(wrapped, context).close(), demand);
    }

    private static WrappedKey with(WrappedKey wrapped, byte[] nonce, byte[] bytes) {
        return new WrappedKey(wrapped.wrappingKey(), wrapped.algorithm(), nonce, bytes);
    }

    private void edits() {
        test("unwrap: another context is refused", () -> {
            WrappedKey wrapped = wrapped();
            for (String other : new String[] {"", "contex", "context ", "Context", "ontext", "contextcontext"}) {
                cannotOpen(wrapped, ascii(other), "context");
            }
        });
        test("unwrap: under another key it is refused", () -> {
            WrappedKey wrapped = wrapped();
            KeyId other = other(KeyPurpose.WRAP);
            cannotOpen(
                    new WrappedKey(other, wrapped.algorithm(), wrapped.nonce(), wrapped.bytes()),
                    CONTEXT,
                    "another wrapping key");
        });
        test("unwrap: every flipped bit of the bytes is refused", () -> {
            WrappedKey wrapped = wrapped();
            for (int bit = 0; bit < wrapped.bytes().length * Byte.SIZE; bit++) {
                cannotOpen(with(wrapped, wrapped.nonce(), Expect.flipped(wrapped.bytes(), bit)), CONTEXT, "bit");
            }
        });
        test("unwrap: every flipped bit of the nonce is refused", () -> {
            WrappedKey wrapped = wrapped();
            for (int bit = 0; bit < wrapped.nonce().length * Byte.SIZE; bit++) {
                cannotOpen(with(wrapped, Expect.flipped(wrapped.nonce(), bit), wrapped.bytes()), CONTEXT, "bit");
            }
        });
        test("unwrap: every shorter or longer text is refused", () -> {
            WrappedKey wrapped = wrapped();
            for (int length = 1; length <= wrapped.bytes().length + 32; length++) {
                if (length != wrapped.bytes().length) {
                    cannotOpen(
                            with(wrapped, wrapped.nonce(), Arrays.copyOf(wrapped.bytes(), length)), CONTEXT, "length");
                }
            }
        });
        test("unwrap: a nonce of another length is refused", () -> {
            WrappedKey wrapped = wrapped();
            for (int length = 0; length <= WrappedKey.LONGEST_NONCE; length++) {
                if (length != wrapped.nonce().length) {
                    cannotOpen(
                            with(wrapped, Arrays.copyOf(wrapped.nonce(), length), wrapped.bytes()), CONTEXT, "nonce");
                }
            }
        });
        test("unwrap: the halves of two wrapped keys are refused", () -> {
            WrappedKey one = wrapped();
            WrappedKey two = wrapped();
            byte[] spliced = one.bytes();
            System.arraycopy(two.bytes(), 0, spliced, 0, spliced.length / 2);
            cannotOpen(with(one, one.nonce(), spliced), CONTEXT, "spliced");
        });
        test("unwrap: garbage is refused", () -> {
            WrappedKey wrapped = wrapped();
            cannotOpen(with(wrapped, wrapped.nonce(), Expect.filled(1, 0)), CONTEXT, "one byte");
            cannotOpen(with(wrapped, wrapped.nonce(), Expect.filled(4096, 0xff)), CONTEXT, "4096 bytes");
        });
    }

    private void misuse() {
        test("wrap: keys too short, too long, or of an odd length are not taken", () -> {
            for (int length : new int[] {8, 15, 17, 33, 520}) {
                try (SecretBytes key = SecretBytes.random(length)) {
                    Expect.brokenPromise(() -> service.wrap(key(KeyPurpose.WRAP), key, CONTEXT), length + " bytes");
                }
            }
        });
        test("wrap: an unknown wrapping key is refused both ways", () -> {
            try (SecretBytes key = SecretBytes.random(32)) {
                Expect.refusal(Code.KEY_UNKNOWN, () -> service.wrap(UNKNOWN, key, CONTEXT), "wrap");
            }
            WrappedKey wrapped = wrapped();
            WrappedKey unknown = new WrappedKey(UNKNOWN, wrapped.algorithm(), wrapped.nonce(), wrapped.bytes());
            Expect.refusal(
                    Code.KEY_UNKNOWN, () -> service.unwrap(unknown, CONTEXT).close(), "unwrap");
        });
        for (KeyPurpose purpose : KeyPurpose.values()) {
            if (purpose != KeyPurpose.WRAP) {
                test("wrap: a " + purpose + " key wraps and unwraps nothing", () -> {
                    try (SecretBytes key = SecretBytes.random(32)) {
                        Expect.refusal(Code.KEY_STATE, () -> service.wrap(key(purpose), key, CONTEXT), "wrap");
                    }
                    WrappedKey wrapped = wrapped();
                    WrappedKey moved =
                            new WrappedKey(key(purpose), wrapped.algorithm(), wrapped.nonce(), wrapped.bytes());
                    Expect.refusal(
                            Code.KEY_STATE, () -> service.unwrap(moved, CONTEXT).close(), "unwrap");
                });
            }
        }
    }

    private void states() {
        test("wrap: a decrypt-only key unwraps what it wrapped and wraps nothing", () -> {
            try (SecretBytes secret = SecretBytes.random(32)) {
                WrappedKey[] wrapped = new WrappedKey[1];
                KeyId key = brought(
                        KeyPurpose.WRAP, KeyState.DECRYPT_ONLY, id -> wrapped[0] = service.wrap(id, secret, CONTEXT));
                Expect.that(service.unwrap(wrapped[0], CONTEXT).equals(secret), "unwraps");
                Expect.refusal(Code.KEY_STATE, () -> service.wrap(key, secret, CONTEXT), "wraps nothing");
            }
        });
        test("wrap: a disabled key neither wraps nor unwraps", () -> {
            try (SecretBytes secret = SecretBytes.random(32)) {
                WrappedKey[] wrapped = new WrappedKey[1];
                KeyId key = brought(
                        KeyPurpose.WRAP, KeyState.DISABLED, id -> wrapped[0] = service.wrap(id, secret, CONTEXT));
                Expect.refusal(Code.KEY_STATE, () -> service.wrap(key, secret, CONTEXT), "wraps nothing");
                Expect.refusal(
                        Code.KEY_STATE,
                        () -> service.unwrap(wrapped[0], CONTEXT).close(),
                        "unwraps nothing");
            }
        });
    }
}
