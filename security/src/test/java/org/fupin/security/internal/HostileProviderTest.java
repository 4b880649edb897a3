package org.fupin.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPair;
import java.security.Provider;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecretBytes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody else's provider stands first in the JVM and offers everything: it is never asked. */
class HostileProviderTest {
    private static final class Hostile extends Provider {
        private static final long serialVersionUID = 1L;
        final transient List<String> asked = new ArrayList<>();

        Hostile() {
            super("BC", "9.99", "pretends to be Bouncy Castle");
            put("MessageDigest.SM3", "x");
        }

        @Override
        public synchronized @Nullable Service getService(String type, String algorithm) {
            boolean ours = Thread.currentThread().getName().equals("ours");
            if (ours) {
                String asker = StackWalker.getInstance()
                        .walk(frames -> frames.skip(1).limit(12).toList().toString());
                asked.add(type + "." + algorithm.toUpperCase(Locale.ROOT) + " by " + asker);
            }
            return null;
        }

        @Override
        public synchronized Set<Service> getServices() {
            return Set.of();
        }
    }

    @ParameterizedTest
    @EnumSource
    void itIsNeverAsked(KeyKind kind) throws Exception {
        // not asked for: once in its life the JDK's own DRBG takes any SHA of the JVM while it gathers system entropy,
        // and a fuzzer's agent takes one while it instruments classes
        everything(kind);
        Hostile hostile = new Hostile();
        Security.insertProviderAt(hostile, 1);
        List<Throwable> failures = new ArrayList<>();
        try {
            Thread thread = new Thread(() -> everything(kind), "ours");
            thread.setUncaughtExceptionHandler((dead, fault) -> failures.add(fault));
            thread.start();
            thread.join();
        } finally {
            Security.removeProvider(hostile.getName());
        }
        assertThat(failures).isEmpty();
        assertThat(hostile.asked).isEmpty();
    }

    @Test
    void nothingWasRegistered() {
        everything(KeyKind.SM2);
        assertThat(Security.getProvider("BC")).isNull();
    }

    private static void everything(KeyKind kind) {
        CryptoSuite suite = kind.suite();
        // a new RSA key would take a second each time
        KeyPair pair = kind == KeyKind.RSA ? TestKeys.pair(kind) : KeyPairs.generate(kind);
        byte[] message = Randoms.bytes(40);
        byte[] signature = Signatures.sign(pair.getPrivate(), message);
        assertThat(Signatures.verify(pair.getPublic(), message, signature)).isTrue();
        KeyPair root = TestKeys.pair(kind);
        X509Certificate authority =
                Certificates.selfSigned(TestKeys.request("CN=CA", root, CertificateUse.ISSUE), root.getPrivate());
        X509Certificate own = Certificates.issue(
                TestKeys.request("CN=own", pair, CertificateUse.ENCRYPT), authority, root.getPrivate());
        assertThat(CertificateChains.judge(
                        own, List.of(), CertificateUse.ENCRYPT, new TrustPolicy(Set.of(authority), TestKeys.NOW)))
                .isEmpty();
        byte[] envelope = Envelopes.seal(List.of(own), message, suite);
        Envelopes.open(envelope, pair.getPrivate(), own).close();
        char[] password = "12345678".toCharArray();
        KdfCost cheap = new KdfCost(10_000);
        for (KeyProtection protection : KeyProtection.values()) {
            byte[] file = KeyFiles.write(pair.getPrivate(), password, protection, cheap);
            assertThat(KeyFiles.read(file, password)).isEqualTo(pair.getPrivate());
        }
        KeyEntry entry = new KeyEntry("x", pair.getPrivate(), List.of(own));
        Pkcs12Files.read(Pkcs12Files.write(List.of(entry), password, cheap), password);
        SecretBytes key = SecretBytes.random(Aead.keyLength(suite));
        byte[] sealed = Aead.seal(suite, key, new byte[12], message, message);
        assertThat(Aead.open(suite, key, new byte[12], message, sealed)).isEqualTo(message);
        assertThat(Macs.mac(suite, key, message)).hasSize(32);
        Hkdf.expand(suite, Hkdf.extract(suite, message, key), message, 32).close();
        assertThat(Digests.digest(suite, message)).hasSize(32);
    }
}
