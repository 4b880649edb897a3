package org.fupin.files.engine;

import java.io.IOException;
import java.io.InterruptedIOException;

/** Lets threads that are done with a chunk pass in the order of the chunks. */
final class ChunkOrder {

    private long next;

    /** Waits until every chunk before this one has passed, then runs the action and lets the next one pass. */
    synchronized void await(long number, Runnable action) throws IOException {
        try {
            while (next != number) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("another thread failed");
        }
        action.run();
        next++;
        notifyAll();
    }
}
