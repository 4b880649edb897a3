package org.fupin.security.keys;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.fupin.security.SecretBytes;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;

/** The unwrapped keys of a ring that may still open something, and how many uses of each are granted and not made. */
final class OpenKeys implements AutoCloseable {
    private final Map<KeyId, Opened> keys = new HashMap<>();

    /** One unwrapped key and its granted uses. */
    private record Opened(SecretBytes secret, UseCounter granted) {}

    /** Follows the content: unwraps keys that are new, wipes those that may open nothing any more. */
    void follow(RingContent content, RingSecret secret) {
        Set<KeyId> wanted = new HashSet<>();
        for (RingEntry key : content.keys()) {
            byte[] wrapped = key.wrapped();
            if (wrapped != null && key.info().state().opens()) {
                wanted.add(key.id());
                keys.computeIfAbsent(key.id(), id -> new Opened(secret.unwrap(key.info(), wrapped), new UseCounter()));
            }
        }
        keys.entrySet().removeIf(entry -> !wanted.contains(entry.getKey()) && wiped(entry.getValue()));
    }

    private static boolean wiped(Opened opened) {
        opened.secret().close();
        return true;
    }

    SecretBytes get(KeyId id) {
        return find(id).secret();
    }

    /** Takes uses out of the granted ones; a key without a limit needs no grant, and is only counted. */
    boolean take(RingEntry key, long times) {
        UseCounter granted = find(key.id()).granted();
        if (key.info().purpose().counted()) {
            return granted.take(times);
        }
        granted.grant(-times);
        return true;
    }

    void grant(KeyId id, long times) {
        find(id).granted().grant(times);
    }

    long left(KeyId id) {
        Opened opened = keys.get(id);
        return opened == null ? 0 : opened.granted().left();
    }

    private Opened find(KeyId id) {
        Opened opened = keys.get(id);
        if (opened == null) {
            throw new SecurityRefusal(Code.KEY_STATE, id.value());
        }
        return opened;
    }

    /** Takes back every grant that was not used up; below zero are uses that were made and not told. */
    Map<KeyId, Long> giveBack() {
        Map<KeyId, Long> unused = new HashMap<>();
        keys.forEach((id, opened) -> {
            long left = opened.granted().giveBack();
            if (left != 0) {
                unused.put(id, left);
            }
        });
        return unused;
    }

    @Override
    public void close() {
        keys.values().forEach(opened -> opened.secret().close());
        keys.clear();
    }
}
