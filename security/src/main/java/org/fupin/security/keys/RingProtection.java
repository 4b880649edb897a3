package org.fupin.security.keys;

import org.fupin.security.CryptoSuite;
import org.fupin.security.SecretBytes;

/** What protects a ring's file: a password, or a wrapping key in a key service. Closing it wipes the password. */
public abstract sealed class RingProtection implements AutoCloseable permits PasswordProtection, KekProtection {

    RingProtection() {}

    /**
     * Protects by a password: PBKDF2 with 600,000 iterations.
     *
     * @param wipedAfterCopy filled with zeros when this returns
     * @throws IllegalArgumentException when it holds a lone surrogate
     */
    public static RingProtection password(char[] wipedAfterCopy) {
        return new PasswordProtection(wipedAfterCopy, PasswordCost.standard());
    }

    /**
     * Protects by a WRAP key that lives elsewhere, such as in a hardware module.
     *
     * @param service stays open as long as this is used
     */
    public static RingProtection kek(KeyService service, KeyId wrappingKey) {
        return new KekProtection(service, wrappingKey);
    }

    /** Wraps the secret of a new ring. */
    abstract RingGuard seal(CryptoSuite suite, SecretBytes master);

    /** Unwraps the secret of a ring. */
    abstract SecretBytes open(CryptoSuite suite, RingGuard guard);

    @Override
    public abstract void close();
}
