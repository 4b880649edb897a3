package org.fupin.security.token;

import java.text.Normalizer;
import org.fupin.security.Pae;

/**
 * What tokens are for: a purpose, the two parties that compare, a period. Tokens of two contexts never meet, so what was
 * made for one comparison serves no other.
 *
 * @param purpose what is compared and why, agreed by both parties to the letter
 * @param first party whose name sorts first, such as {@code FP}
 * @param second the other party
 * @param period period of the data or of the agreement, such as {@code 2018} or {@code 2018-06}
 */
public record TokenContext(String purpose, String first, String second, String period) {

    private static final int LONGEST = 100;

    /**
     * A context; the parties may be named in either order.
     *
     * @throws IllegalArgumentException for a part that is blank, longer than 100 characters, has blanks at its ends or
     *     characters that cannot be seen, and for two equal parties
     */
    public TokenContext {
        purpose = checked("purpose", purpose);
        String one = checked("party", first);
        String other = checked("party", second);
        period = checked("period", period);
        if (one.equals(other)) {
            throw new IllegalArgumentException("two different parties compare, not " + one + " with itself");
        }
        boolean ordered = one.compareTo(other) < 0;
        first = ordered ? one : other;
        second = ordered ? other : one;
    }

    private static String checked(String what, String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        boolean unseen = composed.codePoints()
                .anyMatch(c -> c != ' ' && Blanks.is(c) || Character.getType(c) == Character.SURROGATE);
        if (composed.isBlank()
                || composed.length() > LONGEST
                || unseen
                || !Blanks.trimmed(composed).equals(composed)) {
            throw new IllegalArgumentException(
                    what + " must be 1 to " + LONGEST + " visible characters without blanks at its ends");
        }
        return composed;
    }

    /** The pair of parties as one value. */
    byte[] pair() {
        return Pae.encode(first, second);
    }

    /** Whether the name is one of the two parties. */
    public boolean isParty(String name) {
        return first.equals(name) || second.equals(name);
    }
}
