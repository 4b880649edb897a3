package org.fupin.security.keys;

import java.util.concurrent.atomic.AtomicLong;

/** How many uses this process may still make of a key before it has to ask the ring's file again. */
final class UseCounter {
    private final AtomicLong left = new AtomicLong();

    /** Takes so many uses if they are granted. */
    boolean take(long times) {
        long now = left.get();
        while (now >= times) {
            if (left.compareAndSet(now, now - times)) {
                return true;
            }
            now = left.get();
        }
        return false;
    }

    void grant(long more) {
        left.addAndGet(more);
    }

    long left() {
        return left.get();
    }

    /** Gives back what is left. */
    long giveBack() {
        return left.getAndSet(0);
    }
}
