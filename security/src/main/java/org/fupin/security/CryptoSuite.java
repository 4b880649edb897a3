package org.fupin.security;

/**
 * A closed set of algorithms that are only ever used together. Its number stands in everything sealed or signed, and
 * under the seal too, so that nobody can swap one suite for the other.
 */
public enum CryptoSuite {
    /** SM2 (GB/T 32918), SM3 (GB/T 32905), SM4-GCM (GB/T 32907, GB/T 36624, RFC 8998). */
    SM(1),
    /** P-256 or RSA, SHA-256, AES-256-GCM: for partners outside the Chinese profiles. */
    INTL(2);

    private final byte id;

    CryptoSuite(int id) {
        this.id = (byte) id;
    }

    /** Returns the number that stands for this suite in a file. */
    public byte id() {
        return id;
    }

    /**
     * Returns the suite with this number.
     *
     * @throws SecurityRefusal {@code MALFORMED} when no suite has it
     */
    public static CryptoSuite of(byte id) {
        for (CryptoSuite suite : values()) {
            if (suite.id == id) {
                return suite;
            }
        }
        throw new SecurityRefusal(SecurityRefusal.Code.MALFORMED, "suite");
    }
}
