package org.fupin.model.identifier;

/**
 * The form of a token that stands in the place of an identity number: 22 characters of base64url, which are 16 bytes, so
 * that the last character is one of A, Q, g and w. No number of an identity document has this form.
 *
 * <p>Here a token is only recognised. It is made with a key, by whoever holds one; equal tokens of one key and purpose
 * mean one person, and nothing else can be told from them.
 */
public final class MatchToken {

    /** Characters of a token. */
    public static final int LENGTH = 22;

    private static final String LAST = "AQgw";
    private static final int LEAST_BROKEN = 16;
    private static final int MOST_BROKEN = 30;
    private static final int LETTERS_OF_A_NUMBER = 2;

    private MatchToken() {}

    /** Whether the text is a token. */
    public static boolean is(CharSequence text) {
        if (text.length() != LENGTH || LAST.indexOf(text.charAt(LENGTH - 1)) < 0) {
            return false;
        }
        for (int i = 0; i < LENGTH - 1; i++) {
            if (!base64(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the text is no token but was one once, as far as can be told: cut off, with a character changed, or with
     * its small letters turned into capitals. Numbers hold two letters at most.
     */
    public static boolean isBroken(CharSequence text) {
        if (text.length() < LEAST_BROKEN || text.length() > MOST_BROKEN || is(text)) {
            return false;
        }
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!base64(text.charAt(i))) {
                return false;
            }
            letters += Digits.is(text.charAt(i)) ? 0 : 1;
        }
        // a card of a foreigner, of 15 characters and no number of the register, has three
        return letters > LETTERS_OF_A_NUMBER;
    }

    private static boolean base64(char c) {
        return Digits.is(c) || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '-' || c == '_';
    }
}
