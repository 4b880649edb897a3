package org.fupin.security.token;

import java.io.IOException;

/** Takes the matches as they are found, in the order of the tokens. */
@FunctionalInterface
public interface MatchSink {

    /**
     * Takes a match: the same value stands in these two rows.
     *
     * @param token the token that both have
     * @param firstRow row of the first file
     * @param secondRow row of the second file
     */
    void match(Token token, long firstRow, long secondRow) throws IOException;
}
