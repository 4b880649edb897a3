package org.fupin.security.keys;

import java.util.Objects;
import org.fupin.security.ConstantTime;
import org.jspecify.annotations.Nullable;

/**
 * How the secret of a ring is kept in its file. Nothing in it is secret.
 *
 * @param kind {@code password} or {@code kek}
 * @param algorithm how the secret is wrapped
 * @param wrapped the wrapped secret
 * @param salt of the password's key derivation; null for {@code kek}
 * @param iterations of the password's key derivation; zero for {@code kek}
 * @param kek the wrapping key; null for {@code password}
 */
record RingGuard(
        String kind,
        String algorithm,
        byte[] wrapped,
        byte @Nullable [] salt,
        int iterations,
        @Nullable KeyId kek) {

    static final String PASSWORD = "password";
    static final String KEK = "kek";

    boolean sameAs(RingGuard other) {
        return kind.equals(other.kind)
                && algorithm.equals(other.algorithm)
                && ConstantTime.equal(wrapped, other.wrapped)
                && ConstantTime.equal(salt, other.salt)
                && iterations == other.iterations
                && Objects.equals(kek, other.kek);
    }
}
