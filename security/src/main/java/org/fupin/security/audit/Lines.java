package org.fupin.security.audit;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds line ends in bytes. */
final class Lines {

    private Lines() {}

    /** The last whole line of bytes that end in a line feed, or null. */
    static byte @Nullable [] last(byte[] bytes) {
        if (bytes.length == 0 || bytes[bytes.length - 1] != '\n') {
            return null;
        }
        return Arrays.copyOfRange(bytes, whole(bytes, bytes.length - 1), bytes.length);
    }

    /** How many of the first bytes end in a line feed. */
    static int whole(byte[] bytes, int length) {
        int end = length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }
}
