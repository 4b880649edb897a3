package org.fupin.security.token;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.fupin.security.ConstantTime;
import org.fupin.security.CryptoSuite;
import org.jspecify.annotations.Nullable;

/**
 * What a file of tokens says of itself, so that two files that can never match give an error and no empty result.
 *
 * @param context purpose, parties, period
 * @param party which of the two parties wrote the file
 * @param field name of the field, such as {@code identity}
 * @param suite algorithms of the tokens
 * @param normalisation version of the normal forms
 * @param keyCheck tells whether two files were made with the same key, and nothing of the key
 */
public record TokenFileHeader(
        TokenContext context, String party, String field, CryptoSuite suite, int normalisation, byte[] keyCheck) {

    private static final int LONGEST_FIELD = 300;
    private static final int CHECK = 8;

    /**
     * A header.
     *
     * @throws IllegalArgumentException for a party that is not of the context, an empty or long field, a version below 1,
     *     a key check that has not eight bytes
     */
    public TokenFileHeader {
        boolean fieldFits = field.matches("[A-Za-z0-9._+]{1," + LONGEST_FIELD + "}");
        if (!context.isParty(party) || !fieldFits || normalisation < 1 || keyCheck.length != CHECK) {
            throw new IllegalArgumentException("not the header of a token file");
        }
        keyCheck = keyCheck.clone();
    }

    /**
     * Stops unless the other file can be matched with this one.
     *
     * @throws TokenMismatch naming the first difference: context, field, suite, version of normalisation or key; also
     *     when both were written by the same party
     */
    public void requireMatches(TokenFileHeader other) {
        Map<String, String> mine = said();
        other.said().forEach((name, theirs) -> {
            String ours = Objects.requireNonNull(mine.get(name));
            if (!ours.equals(theirs)) {
                throw new TokenMismatch(name, ours, theirs);
            }
        });
        if (party.equals(other.party)) {
            throw new TokenMismatch("party", party, other.party);
        }
        if (!ConstantTime.equal(keyCheck, other.keyCheck)) {
            throw new TokenMismatch("keyCheck", checkText(), other.checkText());
        }
    }

    /** All that both files must say alike but for the key. */
    private Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("purpose", context.purpose());
        said.put("parties", context.first() + " / " + context.second());
        said.put("period", context.period());
        said.put("field", field);
        said.put("suite", suite.name());
        said.put("normalisation", Integer.toString(normalisation));
        return said;
    }

    String checkText() {
        return HexFormat.of().formatHex(keyCheck);
    }

    @Override
    public byte[] keyCheck() {
        return keyCheck.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TokenFileHeader that
                && said().equals(that.said())
                && party.equals(that.party)
                && ConstantTime.equal(keyCheck, that.keyCheck);
    }

    @Override
    public int hashCode() {
        return Objects.hash(said(), party, Arrays.hashCode(keyCheck));
    }

    @Override
    public String toString() {
        return "TokenFileHeader" + said() + " of " + party;
    }
}
