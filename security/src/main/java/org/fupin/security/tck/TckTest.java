package org.fupin.security.tck;

/**
 * One test.
 *
 * @param name what must hold, in English; unique
 * @param body throws {@link AssertionError} when it does not hold
 */
public record TckTest(String name, Body body) {

    /** What a test does. */
    @FunctionalInterface
    public interface Body {

        /**
         * Does it.
         *
         * @throws Exception whatever the service throws against its contract
         */
        void run() throws Exception;
    }

    /**
     * Runs the test.
     *
     * @throws AssertionError when the service does not do what it must
     */
    public void run() {
        try {
            body.run();
        } catch (Exception e) {
            throw new AssertionError(name + ": threw " + e.getClass().getName(), e);
        }
    }
}
