package org.fupin.security.redact;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stands in a log for an exception whose messages may name people. It prints as the original does: its class, stack
 * trace, causes and suppressed exceptions, with redacted messages. It holds no reference to the original.
 */
public final class RedactedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Longer chains of causes are cut: nobody reads them, and they cost memory. */
    private static final int DEEPEST = 64;

    private static final int MOST_SUPPRESSED = 64;

    private final String original;

    private RedactedException(String original, @Nullable String message, @Nullable Throwable cause) {
        super(message, cause, true, true);
        this.original = original;
    }

    static RedactedException of(Throwable fault, Redactor redactor) {
        return copy(fault, redactor, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static RedactedException copy(Throwable fault, Redactor redactor, Set<Throwable> seen) {
        seen.add(fault);
        Throwable cause = fault.getCause();
        boolean follow = cause != null && !seen.contains(cause) && seen.size() < DEEPEST;
        RedactedException copy = new RedactedException(
                fault.getClass().getName(),
                message(fault, redactor),
                cause != null && follow ? copy(cause, redactor, seen) : null);
        copy.setStackTrace(fault.getStackTrace());
        for (Throwable suppressed : fault.getSuppressed()) {
            if (!seen.contains(suppressed) && seen.size() < DEEPEST + MOST_SUPPRESSED) {
                copy.addSuppressed(copy(suppressed, redactor, seen));
            }
        }
        return copy;
    }

    /** The message; an exception whose message cannot be had must not stop the log. */
    private static @Nullable String message(Throwable fault, Redactor redactor) {
        try {
            String message = fault.getLocalizedMessage();
            return message == null ? null : redactor.redact(message);
        } catch (RuntimeException e) {
            return "[unreadable]";
        }
    }

    /** Name of the class of the original exception. */
    public String original() {
        return original;
    }

    /** The class of the original and the redacted message, as the original prints. */
    @Override
    @SuppressWarnings("OverrideThrowableToString") // a log must name the class of the original, not this one
    public String toString() {
        String message = getMessage();
        return message == null ? original : original + ": " + message;
    }
}
