package org.fupin.security.keys;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fupin.security.keys.KeyEvent.Kind;
import org.jspecify.annotations.Nullable;

/** Tells from two contents what happened between them, so that no way of changing a ring can forget to say so. */
final class RingEvents {
    private final RingContent before;
    private final RingContent after;
    private final Instant at;
    private final Kind added;
    private final List<KeyEvent> events = new ArrayList<>();

    private RingEvents(RingContent before, RingContent after, Kind added, Instant at) {
        this.before = before;
        this.after = after;
        this.added = added;
        this.at = at;
    }

    /**
     * Lists what happened.
     *
     * @param added what a key that is new to the ring means: created or imported
     */
    static List<KeyEvent> between(RingStore.Step step, Kind added, Instant at) {
        RingEvents found = new RingEvents(step.before(), step.after(), added, at);
        found.after.keys().forEach(found::compare);
        return found.events;
    }

    static KeyEvent of(Kind kind, KeyInfo info, long generation, Instant at) {
        return event(kind, info.state(), info, generation, at);
    }

    private void compare(RingEntry now) {
        RingEntry old = before.find(now.id()).orElse(null);
        KeyState from = old == null ? null : old.info().state();
        if (old == null) {
            add(added, null, now);
        } else if (from != now.info().state()) {
            add(Kind.STATE_CHANGED, from, now);
            if (now.info().state() == KeyState.DESTROYED) {
                add(Kind.DESTROYED, from, now);
            }
        }
        if (now.info().primary() && (old == null || !old.info().primary())) {
            add(Kind.BECAME_PRIMARY, from, now);
        }
        if (old != null && now.certificates() != old.certificates()) {
            add(Kind.CERTIFIED, from, now);
        }
        if (old != null && now.wrapped() != null && now.wrapped() != old.wrapped()) {
            add(Kind.REWRAPPED, from, now);
        }
        if (old != null && UseLimit.warns(old.info(), now.info())) {
            add(Kind.USAGE_WARNING, from, now);
        }
    }

    private void add(Kind kind, @Nullable KeyState from, RingEntry now) {
        events.add(event(kind, from, now.info(), after.generation(), at));
    }

    private static KeyEvent event(Kind kind, @Nullable KeyState from, KeyInfo info, long generation, Instant at) {
        return new KeyEvent(
                kind,
                info.id(),
                info.purpose(),
                info.suite(),
                from,
                info.state(),
                info.primary(),
                info.uses(),
                generation,
                at);
    }
}
