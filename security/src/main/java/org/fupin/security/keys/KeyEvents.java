package org.fupin.security.keys;

/** Hears what happens to the keys of a ring; the audit log is one. */
@FunctionalInterface
public interface KeyEvents {

    /**
     * Takes note of an event. The change is on the disk already; what this throws reaches the caller of the change.
     *
     * @param event what happened
     */
    void happened(KeyEvent event);

    /** Returns a listener that forgets everything. */
    static KeyEvents none() {
        return event -> {};
    }
}
