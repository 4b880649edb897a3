package org.fupin.security.keys;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;

/** The unwrapped keys of a ring that may still open something, and how many uses of each are granted and not made. */
final class OpenKeys implements AutoCloseable {
    private final Map<KeyId, SecretBytes> secrets = new HashMap<>();
    // outlives the key: what was used before it was disabled still counts
    private final Map<KeyId, UseCounter> granted = new ConcurrentHashMap<>();

    /** Follows the content: unwraps keys that are new, wipes those that may open nothing any more. */
    void follow(RingContent content, RingSecret secret) {
        Set<KeyId> wanted = new HashSet<>();
        for (RingEntry key : content.keys()) {
            byte[] wrapped = key.wrapped();
            if (wrapped != null && key.info().state().opens()) {
                wanted.add(key.id());
                secrets.computeIfAbsent(key.id(), id -> secret.unwrap(key.info(), wrapped));
            }
        }
        secrets.entrySet().removeIf(entry -> !wanted.contains(entry.getKey()) && wiped(entry.getValue()));
    }

    private static boolean wiped(SecretBytes secret) {
        secret.close();
        return true;
    }

    SecretBytes get(KeyId id) {
        SecretBytes secret = secrets.get(id);
        if (secret == null) {
            throw new SecurityRefusal(Code.KEY_STATE, id.value());
        }
        return secret;
    }

    /** Takes uses out of the granted ones; a key without a limit needs no grant, and is only counted. */
    boolean take(RingEntry key, long times) {
        UseCounter counter = counter(key.id());
        if (key.info().purpose().counted()) {
            return counter.take(times);
        }
        counter.grant(-times);
        return true;
    }

    void grant(KeyId id, long times) {
        counter(id).grant(times);
    }

    /** Returns the uses that are granted and not made; below zero those that were made and not told. */
    long left(KeyId id) {
        return counter(id).left();
    }

    private UseCounter counter(KeyId id) {
        return granted.computeIfAbsent(id, key -> new UseCounter());
    }

    /** Takes back every grant that was not used up; below zero are uses that were made and not told. */
    Map<KeyId, Long> giveBack() {
        Map<KeyId, Long> unused = new HashMap<>();
        granted.forEach((id, counter) -> {
            long left = counter.giveBack();
            if (left != 0) {
                unused.put(id, left);
            }
        });
        return unused;
    }

    @Override
    public void close() {
        secrets.values().forEach(SecretBytes::close);
        secrets.clear();
    }
}
