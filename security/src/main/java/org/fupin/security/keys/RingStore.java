package org.fupin.security.keys;

import java.util.function.UnaryOperator;

/** Where the content of a ring is kept. */
interface RingStore {

    /** Returns the content as it is now. */
    RingContent read();

    /**
     * Changes the content: reads what is there now, applies the change, and keeps the result, as one step that no other
     * process can come between. When the change throws, nothing is changed.
     */
    Step update(UnaryOperator<RingContent> change);

    /** What was there before a change and what is there after it. */
    record Step(RingContent before, RingContent after) {}

    /** Keeps the content in memory only. */
    static RingStore inMemory(RingContent start) {
        return new InMemory(start);
    }

    /** For tests, and for keys that come from elsewhere with each start. */
    final class InMemory implements RingStore {
        private RingContent content;

        private InMemory(RingContent start) {
            this.content = start;
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
    }
}
