package org.fupin.security.redact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * Values of people that must not appear in a log while they are held: those of the record in work, or a set of canaries.
 * What one thread holds is hidden in the lines of all, so that loggers with threads of their own are covered. The values
 * are kept in memory in clear while they are held. Safe for use by many threads.
 *
 * <p>Values of one character, and Latin ones of fewer than four, are not taken: they would black out half of every line.
 */
public final class KnownValues {

    private static final int SHORTEST = 2;
    private static final int SHORTEST_LATIN = 4;

    private final Map<String, Integer> held = new HashMap<>();
    private volatile @Nullable KnownMatcher compiled = KnownMatcher.NONE;

    /** Holds nothing yet. */
    public KnownValues() {}

    /** Lets go of values; to be closed when the record is done with. */
    public interface Held extends AutoCloseable {
        @Override
        void close();
    }

    /** Hides these values until what is returned is closed; holding a value twice needs closing twice. */
    public Held hold(Collection<String> values) {
        List<String> taken = values.stream()
                .map(KnownMatcher::fold)
                .filter(KnownValues::telling)
                .toList();
        change(taken, 1);
        return new Held() {
            private boolean open = true;

            @Override
            public synchronized void close() {
                if (open) {
                    open = false;
                    change(taken, -1);
                }
            }
        };
    }

    /** Hides all values of the record that are marked {@link Sensitive} until what is returned is closed. */
    public Held hold(CanonicalRecord record) {
        RecordType type = RecordType.of(record.getClass());
        List<String> values = new ArrayList<>();
        for (Element element : type.elements()) {
            Object value = element.sensitive() == null ? null : type.value(record, element);
            if (value != null) {
                values.add(value.toString());
            }
        }
        return hold(values);
    }

    private static boolean telling(String folded) {
        int points = folded.codePointCount(0, folded.length());
        boolean latin = folded.chars().allMatch(c -> c < 0x80);
        return points >= (latin ? SHORTEST_LATIN : SHORTEST);
    }

    private void change(List<String> values, int by) {
        synchronized (held) {
            for (String value : values) {
                held.merge(value, by, (now, more) -> now + more == 0 ? null : now + more);
            }
            compiled = null;
        }
    }

    /** The matcher for what is held now; built when a line is to be redacted, not for every record. */
    KnownMatcher matcher() {
        KnownMatcher ready = compiled;
        if (ready != null) {
            return ready;
        }
        synchronized (held) {
            KnownMatcher built = held.isEmpty() ? KnownMatcher.NONE : new KnownMatcher(held.keySet());
            compiled = built;
            return built;
        }
    }
}
