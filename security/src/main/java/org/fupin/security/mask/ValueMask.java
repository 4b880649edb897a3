package org.fupin.security.mask;

import java.math.BigDecimal;
import org.fupin.model.mask.SensitiveKind;

/**
 * Hides a value so that it may be shown, and says how many values still fit. Whatever has not the form of its kind is
 * hidden completely; masking a mask changes nothing; the Unicode form of the value does not matter. Masks hold no state
 * and may be shared.
 */
public sealed interface ValueMask permits KindMask, EndsMask, AddressMask, AmountMask, DateMask, AgeMask, WholeMask {

    /** What stands for a value of which nothing is shown. */
    String HIDDEN = "***";

    /** The value as it may be shown; an empty value stays empty. */
    String mask(String value);

    /**
     * The fewest values that can remain of any sound value when this mask and those facts are known: what the mask
     * declares.
     */
    Candidates residualCandidates(KnownFacts known);

    /**
     * How many values remain of one value.
     *
     * @param masked what {@link #mask} gave
     */
    Candidates residualCandidates(String masked, KnownFacts known);

    /** The text that {@link #parse} reads back as this mask. */
    String text();

    /** The default mask of that kind of personal value, see {@link SensitiveKind}. */
    static ValueMask of(SensitiveKind kind) {
        return new KindMask(kind);
    }

    /**
     * An identity number with its first and last characters shown. The usual six and four leave 33 candidates for
     * whoever knows county and year of birth; six and none leave 365,000.
     *
     * @param head characters shown of the area: 0, 2, 4 or 6
     * @param tail characters shown of sequence and check character: 0 to 4
     * @throws IllegalArgumentException for other numbers
     */
    static ValueMask identity(int head, int tail) {
        return EndsMask.of(SensitiveKind.IDENTITY, head, tail);
    }

    /**
     * A mobile number with its first and last digits shown.
     *
     * @param head digits shown at the beginning: 0 to 3
     * @param tail digits shown at the end: 0 to 4
     * @throws IllegalArgumentException for other numbers
     */
    static ValueMask phone(int head, int tail) {
        return EndsMask.of(SensitiveKind.PHONE, head, tail);
    }

    /**
     * A bank card or account with its last digits shown.
     *
     * @param tail digits shown at the end: 0 to 4
     * @throws IllegalArgumentException for other numbers
     */
    static ValueMask account(int tail) {
        return EndsMask.of(SensitiveKind.ACCOUNT, 0, tail);
    }

    /** An address down to that level; finer parts are hidden, whatever cannot be told apart is hidden too. */
    static ValueMask address(AddressLevel shown) {
        return new AddressMask(shown);
    }

    /**
     * An amount rounded half up to a multiple.
     *
     * @param step the multiple in yuan, at least 2
     * @throws IllegalArgumentException for a smaller one
     */
    static ValueMask amount(long step) {
        return new AmountMask(BigDecimal.valueOf(step));
    }

    /** A date as the band it lies in. */
    static ValueMask date(DateBand band) {
        return new DateMask(band);
    }

    /**
     * An age as the band it lies in, such as {@code 45-49}; bands begin at 0.
     *
     * @param width years of a band, at least 2
     * @throws IllegalArgumentException for a smaller one
     */
    static ValueMask age(int width) {
        return new AgeMask(width);
    }

    /** Hides every value. */
    static ValueMask hidden() {
        return WholeMask.HIDE;
    }

    /** Shows the value as it is: for what the law lets be published, by a decision that somebody takes. */
    static ValueMask shown() {
        return WholeMask.SHOW;
    }

    /**
     * The mask that a text describes, in small or capital letters, with white space around it:
     *
     * <pre>
     * mask   = kind | "identity:" ends | "phone:" ends | "account:" digit | "address:" level
     *        | "amount:" number | "date:" band | "age:" number | "hide" | "show"
     * kind   = "identity" | "name" | "phone" | "account" | "address" | "location" | "health" | "birth-date" | "secret"
     * ends   = digit "+" digit           characters shown at the beginning and at the end
     * level  = "province" | "prefecture" | "county" | "township" | "village"
     * band   = "month" | "year" | "5y" | "10y"
     * number = 1 to 12 digits            yuan, or years
     * </pre>
     *
     * <p>Colon and plus may be full-width.
     *
     * @throws IllegalArgumentException if it describes none; the message says what there is and repeats nothing of the
     *     text, which may be a value that somebody put in the wrong place
     */
    static ValueMask parse(String text) {
        return MaskGrammar.parse(text);
    }
}
