package org.fupin.security.token;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value in its normal form, or why it has none. It never prints the value.
 *
 * @param value normal form in clear, never for messages or logs; null when it has none
 * @param reason why it has none; null when it has one
 * @param privateUse whether it holds private-use characters, whose meaning two departments may not share
 */
public record Normalised(@Nullable String value, @Nullable Unmatchable reason, boolean privateUse) {

    static Normalised of(String value, boolean privateUse) {
        return new Normalised(value, null, privateUse);
    }

    static Normalised of(String value) {
        return new Normalised(value, null, false);
    }

    static Normalised unmatchable(Unmatchable reason) {
        return new Normalised(null, reason, false);
    }

    /** Whether the value has a normal form and so gets a token. */
    public boolean matchable() {
        return value != null;
    }

    String required() {
        return Objects.requireNonNull(value);
    }

    /** Says whether it can be matched, never the value. */
    @Override
    public String toString() {
        return value == null ? "Normalised(" + reason + ")" : "Normalised(***)";
    }
}
