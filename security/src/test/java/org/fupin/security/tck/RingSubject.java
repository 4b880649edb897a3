package org.fupin.security.tck;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecretBytes;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.keys.KeyRingSettings;
import org.fupin.security.keys.KeyService;
import org.fupin.security.keys.KeyState;
import org.fupin.security.keys.KeyTransfer;
import org.fupin.security.keys.NewKey;
import org.fupin.security.keys.SoftKeyService;

/** The service in software over a ring in memory, perhaps with something around it. */
public final class RingSubject implements TckSubject {
    private static final Instant NOW = Instant.parse("2019-06-01T08:00:00Z");

    private final CryptoSuite suite;
    private final KeyRing ring;
    private final KeyService service;
    private final Map<String, KeyId> enabled = new HashMap<>();

    /** A subject of this suite with that around the software service. */
    public RingSubject(CryptoSuite suite, UnaryOperator<KeyService> around) {
        this.suite = suite;
        this.ring = KeyRing.inMemory(suite, KeyRingSettings.of(InstantSource.fixed(NOW)));
        this.service = around.apply(new SoftKeyService(ring));
    }

    @Override
    public KeyService service() {
        return service;
    }

    @Override
    public CryptoSuite suite() {
        return suite;
    }

    @Override
    public synchronized KeyId enabled(KeyPurpose purpose, int which) {
        return enabled.computeIfAbsent(purpose + "-" + which, name -> fresh(purpose));
    }

    private KeyId fresh(KeyPurpose purpose) {
        return ring.add(NewKey.of(purpose, suite).besides()).id();
    }

    @Override
    public Optional<KeyId> brought(KeyPurpose purpose, KeyState state, Consumer<KeyId> whileEnabled) {
        KeyId key = fresh(purpose);
        whileEnabled.accept(key);
        if (state == KeyState.DESTROYED) {
            ring.change(key, KeyState.DISABLED);
        }
        ring.change(key, state);
        return Optional.of(key);
    }

    @Override
    public Optional<KeyId> imported(KeyPurpose purpose, byte[] key) {
        NewKey wanted = NewKey.of(purpose, suite).besides();
        return Optional.of(
                KeyTransfer.of(ring).take(wanted, SecretBytes.take(key)).id());
    }
}
