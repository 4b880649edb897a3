package org.fupin.security.keys;

import java.util.Arrays;

/**
 * A key that a {@link KeyService} wrapped. Its bytes are the service's own affair; they are no secret.
 *
 * @param wrappingKey the key that unwraps it
 * @param algorithm how it was wrapped, for people: {@code SM4-GCM}, {@code AES-256-GCM}, or the vendor's name
 * @param bytes the wrapped key, 1 to 4096 bytes
 */
public record WrappedKey(KeyId wrappingKey, String algorithm, byte[] bytes) {

    /** Most bytes of a wrapped key. */
    public static final int LONGEST = 4096;

    /**
     * A wrapped key.
     *
     * @throws IllegalArgumentException when there are no bytes, or too many
     */
    public WrappedKey {
        if (bytes.length == 0 || bytes.length > LONGEST) {
            throw new IllegalArgumentException("a wrapped key has 1 to " + LONGEST + " bytes");
        }
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WrappedKey that
                && wrappingKey.equals(that.wrappingKey)
                && algorithm.equals(that.algorithm)
                && org.fupin.security.ConstantTime.equal(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "WrappedKey(" + wrappingKey + ", " + algorithm + ", " + bytes.length + " bytes)";
    }
}
