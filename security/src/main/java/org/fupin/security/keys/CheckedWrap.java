package org.fupin.security.keys;

import java.util.Arrays;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;

/**
 * A wrapped key with a check value of the key in it, put before the service's own bytes.
 *
 * @param check 16 bytes that only this key gives
 * @param inner what the service made
 */
record CheckedWrap(byte[] check, WrappedKey inner) {
    private static final int CHECK = 16;

    static WrappedKey of(WrappedKey inner, byte[] check) {
        byte[] bytes = Arrays.copyOf(check, CHECK + inner.bytes().length);
        System.arraycopy(inner.bytes(), 0, bytes, CHECK, inner.bytes().length);
        if (bytes.length > WrappedKey.LONGEST) {
            throw Deadline.unavailable(inner.wrappingKey());
        }
        return new WrappedKey(inner.wrappingKey(), inner.algorithm(), inner.nonce(), bytes);
    }

    static CheckedWrap read(WrappedKey wrapped) {
        byte[] bytes = wrapped.bytes();
        if (bytes.length <= CHECK) {
            throw new SecurityRefusal(Code.CANNOT_OPEN, wrapped.wrappingKey().value());
        }
        WrappedKey inner = new WrappedKey(
                wrapped.wrappingKey(),
                wrapped.algorithm(),
                wrapped.nonce(),
                Arrays.copyOfRange(bytes, CHECK, bytes.length));
        return new CheckedWrap(Arrays.copyOf(bytes, CHECK), inner);
    }
}
