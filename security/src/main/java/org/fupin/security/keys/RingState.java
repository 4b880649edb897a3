package org.fupin.security.keys;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.keys.KeyEvent.Kind;

/** What a ring holds while it is open: its content, its unwrapped keys, and the order in which threads touch them. */
final class RingState implements AutoCloseable {
    private final KeyRingSettings settings;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final OpenKeys open = new OpenKeys();
    private RingStore store;
    private RingContent content;
    private boolean closed;

    RingState(RingStore store, KeyRingSettings settings) {
        this.store = store;
        this.settings = settings;
        this.content = store.read();
        open.follow(content, store.secret());
    }

    <R> R reading(Function<RingContent, R> reader) {
        lock.readLock().lock();
        try {
            requireOpen();
            return reader.apply(content);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Works with an unwrapped key; refuses a key that may open nothing. */
    <R> R opening(KeyId id, BiFunction<RingEntry, SecretBytes, R> worker) {
        return reading(now -> worker.apply(now.get(id), open.get(id)));
    }

    /** Wraps the key of a new entry. */
    byte[] wrap(KeyInfo info, SecretBytes key) {
        return reading(now -> store.secret().wrap(info, key));
    }

    /** Returns what may be known of a key, its uses without those that are granted and not made. */
    KeyInfo shown(RingEntry key) {
        KeyInfo info = key.info();
        long left = open.left(info.id());
        return left == 0 ? info : key.uses(info.uses() - left).info();
    }

    void change(UnaryOperator<RingContent> change, Kind added) {
        RingStore.Step step;
        lock.writeLock().lock();
        try {
            requireOpen();
            step = update(change);
        } finally {
            lock.writeLock().unlock();
        }
        tell(RingEvents.between(step, added, now()));
    }

    void protect(RingProtection protection) {
        RingStore.Step step;
        lock.writeLock().lock();
        try {
            requireOpen();
            RingStore.Reprotected next = store.protect(protection);
            store.secret().close();
            store = next.store();
            step = next.step();
            follow(step.after());
        } finally {
            lock.writeLock().unlock();
        }
        tell(RingEvents.between(step, Kind.CREATED, now()));
    }

    /** Takes uses of a key, out of what is granted already where that is enough. */
    void take(KeyId id, long times) {
        boolean taken = reading(now -> {
            RingEntry key = now.get(id);
            requireMaking(key);
            return open.take(key, times);
        });
        if (!taken) {
            grant(id, times);
        }
    }

    private void grant(KeyId id, long times) {
        RingStore.Step step;
        try {
            step = granted(id, times);
        } catch (SecurityRefusal refusal) {
            if (refusal.code() == Code.LIMIT) {
                tell(Kind.USAGE_LIMIT, id);
            }
            throw refusal;
        }
        tell(RingEvents.between(step, Kind.CREATED, now()));
    }

    private RingStore.Step granted(KeyId id, long times) {
        lock.writeLock().lock();
        try {
            requireOpen();
            long missing = Math.max(0, times - open.left(id));
            RingStore.Step step = update(now -> {
                requireMaking(now.get(id));
                return now.with(now.get(id).uses(UseLimit.granting(now.get(id).info(), missing)));
            });
            long before = step.before().get(id).info().uses();
            open.grant(id, step.after().get(id).info().uses() - before - times);
            return step;
        } finally {
            lock.writeLock().unlock();
        }
    }

    void refresh() {
        lock.writeLock().lock();
        try {
            requireOpen();
            follow(store.read());
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Reports something that changed no content. */
    void tell(Kind kind, KeyId id) {
        KeyEvent event = reading(now -> RingEvents.of(kind, now.get(id).info(), now.generation(), now()));
        tell(List.of(event));
    }

    private void tell(List<KeyEvent> events) {
        events.forEach(settings.events()::happened);
    }

    private RingStore.Step update(UnaryOperator<RingContent> change) {
        try {
            RingStore.Step step = store.update(change);
            follow(step.after());
            return step;
        } catch (SecurityRefusal refusal) {
            // what refused may be what another process changed: from now on this one knows it too
            follow(store.read());
            throw refusal;
        }
    }

    private void follow(RingContent next) {
        open.follow(next, store.secret());
        content = next;
    }

    private void requireMaking(RingEntry key) {
        if (key.info().state() != KeyState.ENABLED) {
            throw new SecurityRefusal(Code.KEY_STATE, key.id().value());
        }
        Instant expires = key.expires();
        if (expires != null && !(settings.demoAllowed() && now().isBefore(expires))) {
            throw new SecurityRefusal(Code.FORBIDDEN, key.id().value());
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new SecurityRefusal(Code.KEY_STATE, "ring");
        }
    }

    Instant now() {
        return settings.clock().instant();
    }

    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            if (!closed) {
                giveBack(open.giveBack());
            }
        } finally {
            closed = true;
            open.close();
            store.secret().close();
            lock.writeLock().unlock();
        }
    }

    private void giveBack(Map<KeyId, Long> unused) {
        if (unused.isEmpty()) {
            return;
        }
        try {
            store.update(now -> now.givingBack(unused));
        } catch (SecurityRefusal | UncheckedIOException e) {
            // a count that stays too high is safe: a file that is gone or read-only is no reason to fail here
            return;
        }
    }
}
