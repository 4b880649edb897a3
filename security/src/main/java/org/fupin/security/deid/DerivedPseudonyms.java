package org.fupin.security.deid;

import org.fupin.security.CryptoSuite;
import org.fupin.security.Pae;
import org.fupin.security.SecretBytes;
import org.fupin.security.internal.Hkdf;
import org.fupin.security.internal.MacKey;

/**
 * Pseudonyms that are computed from a key: the same value has the same pseudonym for one purpose, and unrelated ones for
 * different purposes. Whoever holds the key can find the person again by trying, so the key is kept apart from the data
 * (GB/T 35273-2020, 6.2). A pseudonym is personal information still (PIPL 73). Safe for use by many threads.
 *
 * <p>Values that differ in spelling have different pseudonyms; bring them into one spelling before.
 */
public final class DerivedPseudonyms implements AutoCloseable {

    private static final String CONTEXT = "pa.pseudonym.v1";
    private static final int KEY = 32;

    private final MacKey key;

    private DerivedPseudonyms(MacKey key) {
        this.key = key;
    }

    /**
     * Pseudonyms for a purpose.
     *
     * @param key random, 32 bytes or more; may be closed afterwards
     * @param purpose what the data are for; not empty
     */
    public static DerivedPseudonyms of(CryptoSuite suite, SecretBytes key, String purpose) {
        if (key.length() < KEY || purpose.isBlank()) {
            throw new IllegalArgumentException("a key of at least 32 bytes and a purpose are needed");
        }
        byte[] info = Pae.encode(CONTEXT, suite.id(), purpose);
        try (SecretBytes derived = Hkdf.expand(suite, key, info, KEY)) {
            return new DerivedPseudonyms(MacKey.of(suite, derived));
        }
    }

    /**
     * The pseudonym of a value: {@code p} and 26 letters and digits.
     *
     * @param kind what the value is, such as the code of its data element; the same text of another kind has another
     *     pseudonym
     */
    public String of(String kind, String value) {
        return PseudonymText.of(java.util.Arrays.copyOf(key.mac(Pae.encode(kind, value)), PseudonymText.BYTES));
    }

    @Override
    public void close() {
        key.close();
    }
}
