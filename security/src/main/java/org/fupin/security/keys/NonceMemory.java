package org.fupin.security.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;

/** Remembers the last nonces that services drew, and refuses one that comes twice. */
final class NonceMemory {
    private static final int MOST = 1 << 16;

    private final Set<ByteBuffer> seen = new LinkedHashSet<>();

    /**
     * Takes note of a nonce.
     *
     * @throws SecurityRefusal {@code RANDOMNESS} when it was drawn before under the same key
     */
    synchronized void require(WrappedKey wrapped) {
        byte[] nonce = wrapped.nonce();
        if (nonce.length == 0) {
            return;
        }
        byte[] id = wrapped.wrappingKey().value().getBytes(StandardCharsets.US_ASCII);
        ByteBuffer entry =
                ByteBuffer.allocate(nonce.length + id.length).put(nonce).put(id);
        entry.flip();
        if (!seen.add(entry)) {
            throw new SecurityRefusal(Code.RANDOMNESS, wrapped.wrappingKey().value());
        }
        if (seen.size() > MOST) {
            seen.remove(seen.iterator().next());
        }
    }
}
