package org.fupin.files.bind;

import org.fupin.files.read.CellKind;
import org.fupin.model.identifier.MatchToken;

/** Reads numbers of identity documents, and tokens in their place, whose small letters are not those of a number. */
final class CertificateReader implements ValueReader {

    private final IdentifierReader numbers = new IdentifierReader();

    @Override
    public Reading read(String text, CellKind kind) {
        String token = text.strip();
        // an apostrophe keeps a spreadsheet from taking a text for something else
        token = token.startsWith("'") ? token.substring(1) : token;
        if (kind != CellKind.TEXT || !MatchToken.is(token) && !MatchToken.isBroken(token)) {
            return numbers.read(text, kind);
        }
        return token.equals(text) ? Reading.of(text) : Reading.mended(token, "规范书写的令牌", "a token in its plain form");
    }
}
