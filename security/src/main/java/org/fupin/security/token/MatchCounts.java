package org.fupin.security.token;

/**
 * What a match counted.
 *
 * @param first the first file
 * @param second the second file
 * @param tokens different tokens that both files hold
 * @param pairs matches given to the sink: more than tokens when a value stands in several rows
 */
public record MatchCounts(Side first, Side second, long tokens, long pairs) {

    /**
     * One of the two files.
     *
     * @param rows rows with a token
     * @param unmatchable rows of the sender that have no token
     * @param matched rows whose token the other file holds too
     */
    public record Side(long rows, long unmatchable, long matched) {}
}
