package org.fupin.security.token;

import java.util.Comparator;

/** A token and the row of the sender that it stands for. */
record TokenRow(Token token, long row) {

    static final Comparator<TokenRow> ORDER =
            Comparator.comparing(TokenRow::token).thenComparingLong(TokenRow::row);
}
