package org.fupin.security.internal;

import org.fupin.security.SecurityRefusal;

/**
 * How many PBKDF2 rounds stand between a password and a key.
 *
 * @param iterations rounds, at least 10,000
 */
public record KdfCost(int iterations) {
    private static final int LEAST = 10_000;
    private static final int USUAL = 600_000;

    /** Checks the bounds: {@code WEAK} below 10,000 rounds, {@code LIMIT} above what the reader accepts. */
    public KdfCost {
        if (iterations < LEAST) {
            throw new SecurityRefusal(SecurityRefusal.Code.WEAK, "iterations");
        }
        if (iterations > KdfBudget.MOST_ITERATIONS / 4) {
            throw new SecurityRefusal(SecurityRefusal.Code.LIMIT, "iterations");
        }
    }

    /** Returns the usual cost, 600,000 rounds: about half a second of one core. */
    public static KdfCost usual() {
        return new KdfCost(USUAL);
    }
}
