package org.fupin.security.field;

/** How much of a value's length its sealed form hides; the length of a name helps to guess it. */
public enum LengthHiding {
    /** The length in bytes can be seen. */
    NONE(1),
    /** Lengths are rounded up to multiples of 16 bytes. */
    TO_16(16),
    /** Lengths are rounded up to multiples of 32 bytes. */
    TO_32(32),
    /** Lengths are rounded up to multiples of 64 bytes. */
    TO_64(64);

    private final int block;

    LengthHiding(int block) {
        this.block = block;
    }

    /** Bytes of a padded value; there is always at least one byte of padding. */
    int padded(int length) {
        return (length / block + 1) * block;
    }
}
