package org.fupin.security.notice.judge;

/**
 * A value with what its label says of it.
 *
 * @param kind what the label says
 * @param text the value
 * @param token index of the token in which it stands
 * @param from its first character in that token
 * @param inner whether the label stands in the same cell or line, not in a header
 */
record Field(ColumnKind kind, String text, int token, int from, boolean inner) {

    /** Without the value. */
    @Override
    public String toString() {
        return "Field[" + kind + ", token " + token + "]";
    }
}
