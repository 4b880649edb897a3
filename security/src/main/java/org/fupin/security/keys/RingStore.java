package org.fupin.security.keys;

import java.util.function.UnaryOperator;
import org.fupin.security.SecurityRefusal;

/** Where the content of a ring is kept. */
interface RingStore {

    /** Returns the content as it is now. */
    RingContent read();

    /**
     * Changes the content: reads what is there now, applies the change, and keeps the result, as one step that no other
     * process can come between. When the change throws, nothing is changed.
     */
    Step update(UnaryOperator<RingContent> change);

    /** Returns the secret that wraps the keys; whoever holds the store closes it. */
    RingSecret secret();

    /** Gives the ring another protection and returns the store to go on with. */
    Reprotected protect(RingProtection protection);

    /** A store with another secret, and what changed. */
    record Reprotected(RingStore store, Step step) {}

    /** What was there before a change and what is there after it. */
    record Step(RingContent before, RingContent after) {}

    /** Keeps the content in memory only. */
    static RingStore inMemory(RingContent start, RingSecret secret) {
        return new InMemory(start, secret);
    }

    /** For tests, and for keys that come from elsewhere with each start. */
    final class InMemory implements RingStore {
        private final RingSecret secret;
        private RingContent content;

        private InMemory(RingContent start, RingSecret secret) {
            this.content = start;
            this.secret = secret;
        }

        @Override
        public synchronized RingContent read() {
            return content;
        }

        @Override
        public synchronized Step update(UnaryOperator<RingContent> change) {
            RingContent before = content;
            content = change.apply(before).next();
            return new Step(before, content);
        }

        @Override
        public RingSecret secret() {
            return secret;
        }

        @Override
        public Reprotected protect(RingProtection protection) {
            throw new SecurityRefusal(SecurityRefusal.Code.UNSUPPORTED, "ring in memory");
        }
    }
}
