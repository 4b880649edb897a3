package org.fupin.security.keys;

import org.fupin.security.SecretBytes;

/** What callers of a key service promise. */
final class ServiceArguments {

    private ServiceArguments() {}

    /** A key of 16 to 512 bytes, a multiple of 8, as every way of wrapping can take it. */
    static void requireWrappable(SecretBytes key) {
        boolean fits = key.length() >= KeyService.SHORTEST_WRAPPED
                && key.length() <= KeyService.LONGEST_WRAPPED
                && key.length() % Long.BYTES == 0;
        if (!fits) {
            throw new IllegalArgumentException("a key of 16 to 512 bytes is wrapped, a multiple of 8");
        }
    }

    /** A length that HKDF can give. */
    static void requireDerivable(int length) {
        if (length < 1 || length > KeyService.LONGEST_DERIVED) {
            throw new IllegalArgumentException("1 to " + KeyService.LONGEST_DERIVED + " bytes are derived");
        }
    }
}
