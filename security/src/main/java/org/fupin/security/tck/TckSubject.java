package org.fupin.security.tck;

import java.util.Optional;
import java.util.function.Consumer;
import org.fupin.security.CryptoSuite;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.KeyPurpose;
import org.fupin.security.keys.KeyService;
import org.fupin.security.keys.KeyState;

/** The service under test and the keys it has for the tests. */
public interface TckSubject {

    /** Returns the service. */
    KeyService service();

    /** Returns the suite of all keys that this subject hands out. */
    CryptoSuite suite();

    /**
     * Returns an enabled key.
     *
     * @param purpose what it is for; every purpose is asked for
     * @param which 0 or 1, two different keys; the same key each time
     */
    KeyId enabled(KeyPurpose purpose, int which);

    /**
     * Makes an enabled key, lets it be used, and brings it to another state, by whatever way the service's administrator
     * does that.
     *
     * @param whileEnabled to be called with the key before its state changes
     * @return the key, or nothing when the service does not know this state; {@code DECRYPT_ONLY} and {@code DISABLED}
     *     must be there
     */
    Optional<KeyId> brought(KeyPurpose purpose, KeyState state, Consumer<KeyId> whileEnabled);

    /**
     * Puts a key of these 32 bytes into the service, so that the exact results can be checked.
     *
     * @param purpose FIELD or TOKEN
     * @return the key, or nothing when the service takes no keys from outside
     */
    Optional<KeyId> imported(KeyPurpose purpose, byte[] key);
}
