package org.fupin.security.keys;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.jspecify.annotations.Nullable;

/**
 * Runs calls that may never return, or throw anything: after the deadline, or for anything but a refusal, the caller gets
 * {@code UNAVAILABLE}. A secret that comes too late is wiped.
 */
final class Deadline implements AutoCloseable {
    private static final int MOST_CALLS = 64;
    private static final long IDLE_SECONDS = 10;

    private final Duration patience;
    private final ExecutorService threads;

    Deadline(Duration patience) {
        this.patience = patience;
        this.threads = new ThreadPoolExecutor(
                0, MOST_CALLS, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                    Thread thread = new Thread(work, "fupin-key-service");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /** Returns the answer of a call about this key; none is refused. */
    <R> R call(KeyId key, Supplier<R> call) {
        AtomicBoolean late = new AtomicBoolean();
        try {
            Future<R> answer = threads.submit(() -> {
                R result = call.get();
                if (late.get()) {
                    wipe(result);
                }
                return result;
            });
            return await(key, answer, late);
        } catch (RejectedExecutionException e) {
            throw unavailable(key);
        }
    }

    private <R> R await(KeyId key, Future<R> answer, AtomicBoolean late) {
        try {
            R result = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (result != null) {
                return result;
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SecurityRefusal refusal) {
                throw refusal.at(key.value());
            }
        } catch (TimeoutException e) {
            late.set(true);
            answer.cancel(true);
        } catch (InterruptedException e) {
            late.set(true);
            answer.cancel(true);
            Thread.currentThread().interrupt();
        }
        throw unavailable(key);
    }

    private static void wipe(@Nullable Object result) {
        if (result instanceof SecretBytes secret) {
            secret.close();
        }
    }

    static SecurityRefusal unavailable(KeyId key) {
        return new SecurityRefusal(Code.UNAVAILABLE, key.value());
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
