package org.fupin.security.keys;

import java.time.Instant;
import org.fupin.security.CryptoSuite;

/**
 * What may be known of a key: everything but the key.
 *
 * @param id its name
 * @param purpose what it is for
 * @param state what it may still do
 * @param suite the algorithms it works with
 * @param primary whether it is the one that new work of its purpose takes
 * @param created when it was made, to the second
 * @param uses how often it sealed, made tokens or signed, as far as it was told
 */
public record KeyInfo(
        KeyId id, KeyPurpose purpose, KeyState state, CryptoSuite suite, boolean primary, Instant created, long uses) {}
