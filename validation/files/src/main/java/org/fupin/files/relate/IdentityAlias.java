package org.fupin.files.relate;

import org.jspecify.annotations.Nullable;

/**
 * Makes the token that one pair of parties uses for a person in the place of the identity number. Whoever relates rows of
 * numbers with rows of tokens needs one; how tokens are made, and of which key, is not his business.
 */
@FunctionalInterface
public interface IdentityAlias {

    /** The token of the number of an owner, 18 characters; null when it has none. */
    @Nullable
    String token(String number);
}
