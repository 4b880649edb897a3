package org.fupin.security;

import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** The only comparison of tags, digests, tokens and keys: its time tells nothing about where two values differ. */
public final class ConstantTime {
    private ConstantTime() {}

    /** Tells whether both arrays hold the same bytes; null equals only null. The length itself is not hidden. */
    public static boolean equal(byte @Nullable [] left, byte @Nullable [] right) {
        return MessageDigest.isEqual(left, right);
    }
}
