package org.fupin.security.keys;

import java.time.Instant;
import org.fupin.security.CryptoSuite;
import org.jspecify.annotations.Nullable;

/**
 * What a new key shall be.
 *
 * @param id its name
 * @param purpose what it is for
 * @param suite the algorithms it works with
 * @param primary whether new work of its purpose takes it at once; the former primary key keeps its state
 * @param expires from when on a key for demonstrations makes nothing new; null for every other key
 */
public record NewKey(
        KeyId id,
        KeyPurpose purpose,
        CryptoSuite suite,
        boolean primary,
        @Nullable Instant expires) {

    /**
     * A key of that kind.
     *
     * @throws IllegalArgumentException when a key for demonstrations has no day of expiry, or another key has one
     */
    public NewKey {
        if (id.demo() != (expires != null)) {
            throw new IllegalArgumentException("演示密钥（DEMO-）须有到期时间，其他密钥没有 · only DEMO- keys expire, and they must");
        }
    }

    /** A key with a random name, primary from now on. */
    public static NewKey of(KeyPurpose purpose, CryptoSuite suite) {
        return new NewKey(KeyId.random(), purpose, suite, true, null);
    }

    /** A key for demonstrations with a random name, primary from now on. */
    public static NewKey demo(KeyPurpose purpose, CryptoSuite suite, Instant expires) {
        return new NewKey(KeyId.randomDemo(), purpose, suite, true, expires);
    }

    /** The same with that name. */
    public NewKey named(String name) {
        return new NewKey(new KeyId(name), purpose, suite, primary, expires);
    }

    /** The same, not primary: only who names it uses it, such as the key of one pair of departments. */
    public NewKey besides() {
        return new NewKey(id, purpose, suite, false, expires);
    }
}
