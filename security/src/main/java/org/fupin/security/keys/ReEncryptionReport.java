package org.fupin.security.keys;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a re-encryption did. When {@code after} names no key but the target, the old keys are not needed any more for
 * these data.
 *
 * @param target the key under which everything now is
 * @param items items read
 * @param resealed values that were sealed again
 * @param unopened values that could not be opened and stay as they were
 * @param before number of values under each key before
 * @param after number of values under each key after
 */
public record ReEncryptionReport(
        KeyId target,
        long items,
        long resealed,
        long unopened,
        SortedMap<KeyId, Long> before,
        SortedMap<KeyId, Long> after) {

    /** Keeps its own copies. */
    public ReEncryptionReport {
        before = new TreeMap<>(before);
        after = new TreeMap<>(after);
    }

    /** Tells whether no value is left under another key. */
    public boolean complete() {
        return after.keySet().stream().allMatch(target::equals);
    }

    static ReEncryptionReport none(KeyId target) {
        return new ReEncryptionReport(target, 0, 0, 0, new TreeMap<>(Map.of()), new TreeMap<>(Map.of()));
    }
}
