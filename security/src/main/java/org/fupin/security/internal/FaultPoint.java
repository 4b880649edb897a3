package org.fupin.security.internal;

import java.io.IOException;

/** Called before every step that changes the disk, so that a test can fail or stop at exactly that step. */
@FunctionalInterface
public interface FaultPoint {
    /** Never fails. */
    FaultPoint NONE = step -> {};

    /**
     * Announces a step.
     *
     * @param step {@code create}, {@code write}, {@code patch}, {@code force}, {@code rename} or {@code settle}
     */
    void before(String step) throws IOException;
}
