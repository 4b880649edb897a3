package org.fupin.security.keys;

import java.util.Arrays;
import org.fupin.security.ConstantTime;
import org.jspecify.annotations.Nullable;

/**
 * A key that a {@link KeyService} wrapped; no part of it is secret.
 *
 * @param wrappingKey the key that unwraps it
 * @param algorithm how it was wrapped, for people: {@code SM4-GCM}, {@code AES-256-GCM}, or the vendor's name
 * @param nonce the number that the service drew and will never draw again; empty for a way of wrapping that needs none,
 *     such as AES Key Wrap
 * @param bytes the wrapped key, 1 to 4096 bytes
 */
public record WrappedKey(KeyId wrappingKey, String algorithm, byte[] nonce, byte[] bytes) {

    /** Most bytes of a wrapped key. */
    public static final int LONGEST = 4096;

    /** Most bytes of a nonce. */
    public static final int LONGEST_NONCE = 64;

    /**
     * A wrapped key.
     *
     * @throws IllegalArgumentException when there are no bytes, or too many
     */
    public WrappedKey {
        if (bytes.length == 0 || bytes.length > LONGEST || nonce.length > LONGEST_NONCE) {
            throw new IllegalArgumentException("a wrapped key has 1 to " + LONGEST + " bytes");
        }
        nonce = nonce.clone();
        bytes = bytes.clone();
    }

    @Override
    public byte[] nonce() {
        return nonce.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WrappedKey that
                && wrappingKey.equals(that.wrappingKey)
                && algorithm.equals(that.algorithm)
                && ConstantTime.equal(nonce, that.nonce)
                && ConstantTime.equal(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "WrappedKey(" + wrappingKey + ", " + algorithm + ", " + bytes.length + " bytes)";
    }

    /** Returns nonce and bytes as one array, for a file: the nonce's length first. */
    byte[] packed() {
        byte[] packed = new byte[1 + nonce.length + bytes.length];
        packed[0] = (byte) nonce.length;
        System.arraycopy(nonce, 0, packed, 1, nonce.length);
        System.arraycopy(bytes, 0, packed, 1 + nonce.length, bytes.length);
        return packed;
    }

    /**
     * Takes apart what {@link #packed} made.
     *
     * @throws IllegalArgumentException when it did not make that
     */
    static WrappedKey unpacked(KeyId wrappingKey, String algorithm, byte[] packed) {
        int nonce = packed.length == 0 ? 0 : packed[0];
        if (nonce < 0 || nonce > packed.length - 1) {
            throw new IllegalArgumentException("not a wrapped key");
        }
        return new WrappedKey(
                wrappingKey,
                algorithm,
                Arrays.copyOfRange(packed, 1, 1 + nonce),
                Arrays.copyOfRange(packed, 1 + nonce, packed.length));
    }
}
