package org.fupin.security.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.internal.FaultPoint;

/** Rings for tests: the password costs next to nothing. */
final class Rings {
    static final Instant NOW = Instant.parse("2019-06-01T08:00:00Z");
    static final KeyRingSettings SETTINGS = KeyRingSettings.of(InstantSource.fixed(NOW));
    static final String PASSWORD = "正确的密码 correct horse";

    private Rings() {}

    static RingProtection password(String password) {
        return new PasswordProtection(password.toCharArray(), PasswordCost.weak(2));
    }

    static RingProtection password() {
        return password(PASSWORD);
    }

    static KeyRing create(Path file) {
        return create(file, SETTINGS);
    }

    static KeyRing create(Path file, KeyRingSettings settings) {
        return KeyRing.create(file, CryptoSuite.SM, password(), settings);
    }

    /** A ring with a key of every purpose. */
    static KeyRing withAllPurposes(Path file) {
        KeyRing ring = create(file);
        for (KeyPurpose purpose : KeyPurpose.values()) {
            ring.add(NewKey.of(purpose, CryptoSuite.SM));
        }
        return ring;
    }

    static KeyRing open(Path file) {
        return KeyRing.open(file, password(), SETTINGS);
    }

    static KeyRing open(Path file, FaultPoint faults) {
        return KeyRing.over(RingFile.open(file, password(), faults), SETTINGS);
    }

    static SecurityRefusal refuses(Code code, ThrowingCallable action) {
        SecurityRefusal[] caught = new SecurityRefusal[1];
        assertThatThrownBy(action).isInstanceOfSatisfying(SecurityRefusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            caught[0] = refusal;
        });
        return caught[0];
    }
}
