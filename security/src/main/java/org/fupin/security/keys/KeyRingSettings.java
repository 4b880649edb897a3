package org.fupin.security.keys;

import java.time.InstantSource;

/**
 * How a ring behaves.
 *
 * @param clock tells the time; the library itself never reads one
 * @param events hears of every change
 * @param demoAllowed whether keys for demonstrations ({@code DEMO-…}) may seal and sign until they expire
 */
public record KeyRingSettings(InstantSource clock, KeyEvents events, boolean demoAllowed) {

    /** Settings with this clock, no listener, and without keys for demonstrations. */
    public static KeyRingSettings of(InstantSource clock) {
        return new KeyRingSettings(clock, KeyEvents.none(), false);
    }

    /** The same with another listener. */
    public KeyRingSettings events(KeyEvents listener) {
        return new KeyRingSettings(clock, listener, demoAllowed);
    }

    /** The same, and keys for demonstrations may seal and sign until they expire. */
    public KeyRingSettings allowingDemo() {
        return new KeyRingSettings(clock, events, true);
    }
}
