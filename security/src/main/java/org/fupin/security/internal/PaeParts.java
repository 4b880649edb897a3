package org.fupin.security.internal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.fupin.security.Pae;

/**
 * The two ends of one pre-authentication encoding, for contexts of which only the middle changes from value to value:
 * head, then tail, then tail … laid end to end are what {@link Pae#encode} writes of all parts together.
 */
public final class PaeParts {

    /** Pae begins with the count of its parts. */
    private static final int COUNT = Long.BYTES;

    private PaeParts() {}

    /** The count of all parts and the first ones. */
    public static byte[] head(int allParts, Object... first) {
        byte[] head = Pae.encode(first);
        ByteBuffer.wrap(head).putLong(allParts);
        return head;
    }

    /** Further parts, without a count. */
    public static byte[] tail(Object... further) {
        byte[] encoded = Pae.encode(further);
        return Arrays.copyOfRange(encoded, COUNT, encoded.length);
    }
}
