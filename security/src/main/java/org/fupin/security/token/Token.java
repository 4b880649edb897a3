package org.fupin.security.token;

import java.nio.ByteBuffer;
import java.util.Base64;
import org.fupin.security.SecurityRefusal;

/**
 * A token: the first 16 bytes of a keyed hash. Equal tokens of one context mean equal values; without the key a token
 * tells nothing else. It is a pseudonym and stays personal information (PIPL 73), not anonymous data.
 *
 * @param high first eight bytes
 * @param low last eight bytes
 */
public record Token(long high, long low) implements Comparable<Token> {

    /** Bytes of a token. */
    public static final int LENGTH = 16;
    /** Characters of its text. */
    public static final int TEXT_LENGTH = 22;

    static Token of(byte[] mac) {
        ByteBuffer bytes = ByteBuffer.wrap(mac);
        return new Token(bytes.getLong(), bytes.getLong());
    }

    /**
     * The token of this text.
     *
     * @throws SecurityRefusal {@code MALFORMED} if it is not exactly what {@link #text} writes
     */
    public static Token parse(CharSequence text) {
        if (text.length() != TEXT_LENGTH) {
            throw malformed();
        }
        try {
            Token token = of(Base64.getUrlDecoder().decode(text.toString()));
            // the last character has four unused bits: only one spelling is a token's
            if (!token.text().contentEquals(text)) {
                throw malformed();
            }
            return token;
        } catch (IllegalArgumentException e) {
            throw malformed();
        }
    }

    private static SecurityRefusal malformed() {
        return new SecurityRefusal(SecurityRefusal.Code.MALFORMED, "token");
    }

    /** The token as 22 characters of base64url. */
    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        ByteBuffer.allocate(LENGTH).putLong(high).putLong(low).array());
    }

    /** Order by unsigned bytes, so that sorted tokens are sorted bytes. */
    @Override
    public int compareTo(Token other) {
        int first = Long.compareUnsigned(high, other.high);
        return first == 0 ? Long.compareUnsigned(low, other.low) : first;
    }

    /** The token's text. */
    @Override
    public String toString() {
        return text();
    }
}
