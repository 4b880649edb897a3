package org.fupin.security.token;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The token of a value, or why it has none.
 *
 * @param token the token; null when there is none
 * @param reason why there is none; null when there is a token
 * @param privateUse whether the value holds private-use characters, so that the partner may spell it otherwise
 */
public record TokenResult(@Nullable Token token, @Nullable Unmatchable reason, boolean privateUse) {

    /** The token, empty when the value cannot be matched. */
    public Optional<Token> found() {
        return Optional.ofNullable(token);
    }
}
