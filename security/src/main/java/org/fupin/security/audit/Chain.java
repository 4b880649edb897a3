package org.fupin.security.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.fupin.security.CryptoSuite;
import org.fupin.security.audit.AuditFinding.Kind;
import org.fupin.security.audit.merkle.Frontier;
import org.fupin.security.audit.merkle.TreeHash;
import org.jspecify.annotations.Nullable;

/** Follows the lines of a log one by one: what is wrong with each, and what the log is after it. */
final class Chain {

    /** Clocks of servers are set back by this much without anybody's doing. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    private CryptoSuite suite = CryptoSuite.SM;
    private @Nullable LogId log;
    private Frontier frontier = new Frontier(TreeHash.of(CryptoSuite.SM));
    private TreeHash hash = TreeHash.of(CryptoSuite.SM);
    private String head = AuditEntry.NOTHING;
    private Instant latest = Instant.MIN;

    /** Nothing read yet. */
    Chain() {}

    /** Goes on where this state of a log ends. */
    static Chain after(LogState state) {
        Chain chain = new Chain();
        chain.begin(state.log(), state.suite());
        chain.frontier = Frontier.of(chain.hash, state.size(), state.nodes());
        chain.head = state.head();
        return chain;
    }

    private void begin(LogId name, CryptoSuite chosen) {
        log = name;
        suite = chosen;
        hash = TreeHash.of(chosen);
        frontier = new Frontier(hash);
    }

    /** What an entry and the line it was read from are to the chain. */
    record Link(@Nullable AuditEntry entry, byte[] leaf, Set<Kind> faults) {}

    /** Takes the next line; the entry is null when the line is none. */
    Link add(byte[] line) {
        AuditEntry entry = AuditEntry.read(line);
        Set<Kind> faults = EnumSet.noneOf(Kind.class);
        if (entry == null) {
            faults.add(Kind.MALFORMED);
        } else {
            follow(entry, faults);
        }
        return new Link(entry, grow(line), faults);
    }

    /** Takes a line that this program has just written itself; not the first. */
    byte[] grow(byte[] line) {
        byte[] leaf = hash.leaf(line);
        frontier.add(leaf);
        head = AuditEntry.digest(suite, line);
        return leaf;
    }

    private void follow(AuditEntry entry, Set<Kind> faults) {
        LogStart start = entry.event().fields().start();
        if ((start != null) != (frontier.size() == 0)) {
            faults.add(Kind.START);
        }
        if (start != null && frontier.size() == 0) {
            begin(start.log(), start.suite());
        }
        if (entry.seq() != frontier.size()) {
            faults.add(Kind.SEQUENCE);
        }
        if (!entry.previous().equals(head)) {
            faults.add(Kind.CHAIN);
        }
        if (entry.at().isBefore(latest) && entry.at().plus(TOLERANCE).isBefore(latest)) {
            faults.add(Kind.TIME);
        }
        latest = entry.at().isAfter(latest) ? entry.at() : latest;
    }

    @Nullable
    LogId log() {
        return log;
    }

    CryptoSuite suite() {
        return suite;
    }

    long size() {
        return frontier.size();
    }

    String head() {
        return head;
    }

    byte[] root() {
        return frontier.root();
    }

    Frontier frontier() {
        return frontier;
    }
}
