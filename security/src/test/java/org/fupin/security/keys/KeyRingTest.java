package org.fupin.security.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.fupin.security.CryptoSuite;
import org.fupin.security.Pae;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.keys.KeyEvent.Kind;
import org.junit.jupiter.api.Test;

/** What a ring lets its keys do, and what it tells of it. */
class KeyRingTest {

    private static final Instant NOW = Instant.parse("2019-06-01T08:00:00Z");
    private static final byte[] INFO = Pae.encode("test", 1);

    private final List<KeyEvent> events = new ArrayList<>();
    private final KeyRing ring = KeyRing.inMemory(
            CryptoSuite.SM, KeyRingSettings.of(InstantSource.fixed(NOW)).events(events::add));

    private KeyInfo field() {
        return ring.add(NewKey.of(KeyPurpose.FIELD, CryptoSuite.SM));
    }

    @Test
    void aNewKeyIsEnabledPrimaryAndUnused() {
        KeyInfo key = field();
        assertThat(key).isEqualTo(ring.primary(KeyPurpose.FIELD));
        assertThat(key.state()).isEqualTo(KeyState.ENABLED);
        assertThat(key.created()).isEqualTo(NOW);
        assertThat(key.uses()).isZero();
        assertThat(kinds()).containsExactly(Kind.CREATED, Kind.BECAME_PRIMARY);
    }

    @Test
    void rotationLeavesTheOldKeyToOpenOnly() {
        KeyInfo old = field();
        SecretBytes before = ring.derive(old.id(), INFO, 16);
        KeyInfo fresh = ring.rotate(KeyPurpose.FIELD);
        assertThat(ring.primary(KeyPurpose.FIELD)).isEqualTo(fresh);
        assertThat(ring.info(old.id()).orElseThrow().state()).isEqualTo(KeyState.DECRYPT_ONLY);
        assertThat(ring.derive(old.id(), INFO, 16)).isEqualTo(before);
        assertThat(ring.derive(fresh.id(), INFO, 16)).isNotEqualTo(before);
        refuses(Code.KEY_STATE, () -> ring.used(old.id(), 1));
        ring.used(fresh.id(), 1);
    }

    @Test
    void aKeyMayBeUsedExactlyTwoToTheThirtyTwoTimes() {
        KeyId id = field().id();
        ring.used(id, 1);
        ring.used(id, (1L << 32) - 2);
        ring.used(id, 1);
        assertThat(ring.info(id).orElseThrow().uses()).isEqualTo(1L << 32);
        refuses(Code.LIMIT, () -> ring.used(id, 1));
        assertThat(kinds()).contains(Kind.USAGE_WARNING, Kind.USAGE_LIMIT);
    }

    @Test
    void aDestroyedKeyIsGone() {
        KeyId id = field().id();
        refuses(Code.KEY_STATE, () -> ring.change(id, KeyState.DESTROYED));
        ring.change(id, KeyState.DISABLED);
        refuses(Code.KEY_STATE, () -> ring.derive(id, INFO, 16));
        ring.change(id, KeyState.DESTROYED);
        refuses(Code.KEY_STATE, () -> ring.derive(id, INFO, 16));
        refuses(Code.KEY_STATE, () -> ring.change(id, KeyState.DECRYPT_ONLY));
        assertThat(kinds()).endsWith(Kind.STATE_CHANGED, Kind.DESTROYED);
    }

    private List<Kind> kinds() {
        return events.stream().map(KeyEvent::kind).toList();
    }

    private static void refuses(Code code, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        SecurityRefusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
