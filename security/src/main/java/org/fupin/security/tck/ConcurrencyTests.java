package org.fupin.security.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fupin.security.SecretBytes;
import org.fupin.security.internal.Envelopes;
import org.fupin.security.internal.Randoms;
import org.fupin.security.internal.Signatures;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.WrappedKey;

/** Many threads at once get the same answers as one. */
final class ConcurrencyTests extends TckGroup {
    private static final int THREADS = 8;
    private static final int ROUNDS = 20;

    ConcurrencyTests(TckSubject subject) {
        super(subject);
        test("threads: wrap and unwrap", () -> together(this::wrap));
        test("threads: derive", () -> together(this::derive));
        test("threads: mac", () -> together(this::mac));
        test("threads: sign", () -> together(this::sign));
        test("threads: envelopes", () -> together(this::open));
        test(
                "threads: everything at once",
                () -> together(() -> {
                    wrap();
                    derive();
                    mac();
                    sign();
                    open();
                }));
    }

    private static void together(Runnable work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Integer>> all = new ArrayList<>();
            for (int n = 0; n < THREADS; n++) {
                all.add(() -> {
                    for (int round = 0; round < ROUNDS; round++) {
                        work.run();
                    }
                    return ROUNDS;
                });
            }
            for (Future<Integer> done : threads.invokeAll(all)) {
                Expect.that(done.get() == ROUNDS, "all rounds");
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void wrap() {
        try (SecretBytes key = SecretBytes.random(32)) {
            WrappedKey wrapped = service.wrap(key(KeyPurpose.WRAP), key, CONTEXT);
            try (SecretBytes again = service.unwrap(wrapped, CONTEXT)) {
                Expect.that(again.equals(key), "the same key");
            }
        }
    }

    private void derive() {
        byte[] one = Expect.plain(service.derive(key(KeyPurpose.FIELD), CONTEXT, 64));
        byte[] two = Expect.plain(service.derive(key(KeyPurpose.FIELD), CONTEXT, 64));
        Expect.same(one, two, "the same key");
    }

    private void mac() {
        byte[] message = Randoms.bytes(100);
        Expect.same(
                service.mac(key(KeyPurpose.TOKEN), message),
                service.mac(key(KeyPurpose.TOKEN), message),
                "the same MAC");
    }

    private void sign() {
        KeyId key = key(KeyPurpose.SIGN);
        byte[] message = Randoms.bytes(100);
        byte[] signature = service.sign(key, message);
        Expect.that(Signatures.verify(service.certificate(key).getPublicKey(), message, signature), "verifies");
    }

    private void open() {
        KeyId key = key(KeyPurpose.DECRYPT);
        byte[] secret = Randoms.bytes(32);
        byte[] envelope = Envelopes.seal(List.of(service.certificate(key)), secret, subject.suite());
        Expect.same(secret, Expect.plain(service.openEnvelope(key, envelope)), "the secret");
    }
}
