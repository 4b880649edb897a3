package org.fupin.security.token;

import java.util.Map;
import java.util.TreeMap;
import org.fupin.security.SecurityRefusal;

/**
 * How many records may still be compared for a purpose: whoever may ask without end can enumerate a register. What was
 * spent is the caller's to keep ({@link #spent()}) and to hand back next time. Safe for use by many threads.
 */
public final class PurposeBudget {

    private final Map<String, Long> limits;
    private final Map<String, Long> spent = new TreeMap<>();

    private PurposeBudget(Map<String, Long> limits) {
        this.limits = Map.copyOf(limits);
    }

    /** Budgets by purpose; a purpose that is not named may compare nothing. */
    public static PurposeBudget of(Map<String, Long> limits) {
        return new PurposeBudget(limits);
    }

    /** The same limits, with what was spent before; spending of purposes without a limit is kept too. */
    public PurposeBudget afterSpending(Map<String, Long> before) {
        PurposeBudget next = new PurposeBudget(limits);
        next.spent.putAll(before);
        return next;
    }

    /**
     * Spends so many records of a purpose, all or none.
     *
     * @throws SecurityRefusal {@code LIMIT} when fewer are left
     */
    public synchronized void spend(String purpose, long records) {
        if (records < 0) {
            throw new IllegalArgumentException("records is negative");
        }
        if (records > left(purpose)) {
            throw new SecurityRefusal(SecurityRefusal.Code.LIMIT, purpose);
        }
        spent.merge(purpose, records, Long::sum);
    }

    /** Records that may still be compared for the purpose. */
    public synchronized long left(String purpose) {
        return limits.getOrDefault(purpose, 0L) - spent.getOrDefault(purpose, 0L);
    }

    /** Records spent by purpose. */
    public synchronized Map<String, Long> spent() {
        return Map.copyOf(spent);
    }
}
