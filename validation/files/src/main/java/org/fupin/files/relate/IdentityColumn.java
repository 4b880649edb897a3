package org.fupin.files.relate;

/**
 * A column of identity numbers, and what it was filled with.
 *
 * @param table name of its table
 * @param name its own name
 * @param hasNumbers whether a row has a number
 * @param hasTokens whether a row has a token
 */
record IdentityColumn(String table, String name, boolean hasNumbers, boolean hasTokens) {

    /** Whether any row has a value. */
    boolean filled() {
        return hasNumbers || hasTokens;
    }

    /** Whether the table is the feed of a department. */
    boolean ofFeed() {
        return Identities.ofFeed(table);
    }
}
