package org.fupin.security.keys;

import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;

/** How much work one try of a password costs: iterations of PBKDF2. */
final class PasswordCost {

    /** What a new ring costs, about a second; also the least that is written. */
    static final int STANDARD = 600_000;

    /** A file that asks for more is refused before anything is computed. */
    static final int MOST = 10_000_000;

    private final int iterations;

    private PasswordCost(int iterations) {
        this.iterations = iterations;
    }

    static PasswordCost standard() {
        return new PasswordCost(STANDARD);
    }

    /** For tests only, which open hundreds of rings. */
    static PasswordCost weak(int iterations) {
        return new PasswordCost(iterations);
    }

    int iterations() {
        return iterations;
    }

    /** Makes sure that a file does not ask for endless work. */
    static void require(int iterations) {
        if (iterations < 1) {
            throw new SecurityRefusal(Code.MALFORMED, "iterations");
        }
        if (iterations > MOST) {
            throw new SecurityRefusal(Code.LIMIT, "iterations");
        }
    }
}
