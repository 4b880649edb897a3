package org.fupin.security.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.keys.GuardedKeyService;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyInfo;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.keys.KeyRingSettings;
import org.fupin.security.keys.KeyState;
import org.fupin.security.keys.NewKey;
import org.fupin.security.keys.Pkcs11KeyService;
import org.fupin.security.keys.RingProtection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Keys in a PKCS#11 token that others wrote: the same tests as for the software service, and a ring under its key. */
@EnabledIf(value = "org.fupin.security.tck.SoftHsm#usable", disabledReason = "SoftHSM2 is not installed")
class Pkcs11KeyServiceTest {
    private static final Instant NOW = Instant.parse("2019-06-01T08:00:00Z");

    @TempDir
    private static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private static Subject subject;

    @BeforeAll
    static void token() throws Exception {
        subject = new Subject(
                SoftHsm.create(folder),
                Pkcs11KeyService.open(SoftHsm.library(), 0, SoftHsm.PIN.toCharArray(), List.of()));
    }

    @AfterAll
    static void logout() {
        subject.service.close();
    }

    @TestFactory
    Stream<DynamicTest> tck() {
        return KeyServiceTck.tests(subject).map(test -> DynamicTest.dynamicTest(test.name(), test::run));
    }

    @Test
    void theKeysStayInTheToken() throws GeneralSecurityException {
        for (KeyPurpose purpose : KeyPurpose.values()) {
            assertThat(subject.hsm.extractable(subject.enabled(purpose, 0))).isFalse();
        }
    }

    @Test
    void aRingOpensOnlyWithTheTokensKey() {
        Path file = folder.resolve("keyring.json");
        KeyId kek = subject.enabled(KeyPurpose.WRAP, 0);
        KeyId other = subject.enabled(KeyPurpose.WRAP, 1);
        KeyRingSettings settings = KeyRingSettings.of(InstantSource.fixed(NOW));
        byte[] info = TckGroup.ascii("info");
        try (GuardedKeyService guarded = new GuardedKeyService(subject.service, Duration.ofSeconds(30), Map.of())) {
            SecretBytes derived;
            KeyId field;
            try (KeyRing ring = KeyRing.create(file, CryptoSuite.SM, RingProtection.kek(guarded, kek), settings)) {
                field = ring.add(NewKey.of(KeyPurpose.FIELD, CryptoSuite.SM)).id();
                derived = ring.derive(field, info, 32);
            }
            try (KeyRing ring = KeyRing.open(file, RingProtection.kek(guarded, kek), settings)) {
                assertThat(ring.derive(field, info, 32)).isEqualTo(derived);
            }
            refuses(Code.CANNOT_OPEN, () -> KeyRing.open(file, RingProtection.kek(guarded, other), settings));
            refuses(
                    Code.CANNOT_OPEN,
                    () -> KeyRing.open(file, RingProtection.password("password".toCharArray()), settings));
        }
    }

    @Test
    void whatIsNotThereIsUnavailable() {
        refuses(
                Code.UNAVAILABLE,
                () -> Pkcs11KeyService.open(folder.resolve("none.so"), 0, new char[4], List.of())
                        .close());
        KeyId missing = KeyId.random();
        subject.service.put(subject.info(missing, KeyPurpose.TOKEN, KeyState.ENABLED));
        refuses(Code.UNAVAILABLE, () -> subject.service.mac(missing, new byte[1]));
        KeyInfo sm = new KeyInfo(missing, KeyPurpose.TOKEN, KeyState.ENABLED, CryptoSuite.SM, false, NOW, 0);
        refuses(Code.UNSUPPORTED, () -> subject.service.put(sm));
    }

    private static void refuses(Code code, Runnable action) {
        assertThat(assertThrows(SecurityRefusal.class, action::run).code()).isEqualTo(code);
    }

    /** The token and its keys; the administrator puts keys in, the service uses them. */
    private record Subject(SoftHsm hsm, Pkcs11KeyService service, Map<String, KeyId> enabled) implements TckSubject {

        Subject(SoftHsm hsm, Pkcs11KeyService service) {
            this(hsm, service, new HashMap<>());
        }

        @Override
        public CryptoSuite suite() {
            return CryptoSuite.INTL;
        }

        KeyInfo info(KeyId key, KeyPurpose purpose, KeyState state) {
            return new KeyInfo(key, purpose, state, CryptoSuite.INTL, false, NOW, 0);
        }

        @Override
        public KeyId enabled(KeyPurpose purpose, int which) {
            synchronized (enabled) {
                return enabled.computeIfAbsent(purpose + "-" + which, name -> fresh(purpose));
            }
        }

        private KeyId fresh(KeyPurpose purpose) {
            KeyId key = KeyId.random();
            try {
                hsm.put(key, purpose);
            } catch (GeneralSecurityException e) {
                throw new AssertionError(e);
            }
            service.put(info(key, purpose, KeyState.ENABLED));
            return key;
        }

        @Override
        public Optional<KeyId> brought(KeyPurpose purpose, KeyState state, Consumer<KeyId> whileEnabled) {
            KeyId key = fresh(purpose);
            whileEnabled.accept(key);
            if (state == KeyState.DESTROYED) {
                service.put(info(key, purpose, KeyState.DISABLED));
                try {
                    hsm.remove(key);
                } catch (GeneralSecurityException e) {
                    throw new AssertionError(e);
                }
            }
            service.put(info(key, purpose, state));
            return Optional.of(key);
        }

        @Override
        public Optional<KeyId> imported(KeyPurpose purpose, byte[] bytes) {
            KeyId key = KeyId.random();
            try {
                hsm.put(key, purpose, bytes);
            } catch (GeneralSecurityException e) {
                throw new AssertionError(e);
            }
            service.put(info(key, purpose, KeyState.ENABLED));
            return Optional.of(key);
        }
    }
}
