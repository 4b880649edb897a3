package org.fupin.files.engine;

import java.io.InterruptedIOException;
import java.util.HashMap;
import java.util.Map;

/** Lets what threads have to tell of their chunks out in the order of the chunks. */
final class ChunkOrder {

    /** How many chunks a thread may be ahead of the slowest. */
    private static final int MOST_AHEAD = 32;

    private final Map<Long, Runnable> waiting = new HashMap<>();
    private long next;

    /** Tells now, if every chunk before this one has passed, or leaves it to the thread that makes it so. */
    synchronized void pass(long number, Runnable telling) throws InterruptedIOException {
        until(number - MOST_AHEAD);
        waiting.put(number, telling);
        for (Runnable due = waiting.remove(next); due != null; due = waiting.remove(next)) {
            due.run();
            next++;
        }
        notifyAll();
    }

    /** Waits until every chunk before this one has passed. */
    synchronized void turn(long number) throws InterruptedIOException {
        until(number);
    }

    private void until(long number) throws InterruptedIOException {
        try {
            while (next < number) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("another thread failed");
        }
    }
}
