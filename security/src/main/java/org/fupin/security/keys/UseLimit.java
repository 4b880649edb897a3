package org.fupin.security.keys;

import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;

/**
 * How often one key may seal. Each use draws a random nonce of 96 bits; after 2³² of them two could be equal with a
 * chance above 2⁻³² (NIST SP 800-38D, 8.3).
 */
final class UseLimit {

    /** From here on the key should be rotated. */
    static final long WARNING = 1L << 30;

    /** Here it ends. */
    static final long HARD = 1L << 32;

    /** Uses are granted in blocks, so that not every one of them writes the file. */
    static final long BLOCK = 1L << 20;

    private UseLimit() {}

    /**
     * Returns the uses that are counted once so many more are granted.
     *
     * @throws SecurityRefusal {@code LIMIT} when the key may not be used so often
     */
    static long granting(KeyInfo key, long times) {
        long most = key.purpose().counted() ? HARD : Long.MAX_VALUE;
        if (times > most - key.uses()) {
            throw new SecurityRefusal(Code.LIMIT, key.id().value());
        }
        return key.uses() + Math.min(Math.max(times, BLOCK), most - key.uses());
    }

    /** Tells whether the count went over the warning. */
    static boolean warns(KeyInfo before, KeyInfo after) {
        return after.purpose().counted() && before.uses() < WARNING && after.uses() >= WARNING;
    }
}
