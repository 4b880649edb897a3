package org.fupin.security.audit;

/**
 * What data is used for, as the platform numbers its purposes: the same that is bound into tokens and packages. 1 to 50 letters, digits, dots,
 * underlines and hyphens, beginning with a letter. An event refuses one that holds the number of a person.
 *
 * @param value the id, such as {@code dibao-match-2019}
 */
public record PurposeId(String value) {

    /**
     * That id.
     *
     * @throws IllegalArgumentException when it has another form
     */
    public PurposeId {
        Allowed.requireForm(value, "purpose id");
    }

    @Override
    public String toString() {
        return value;
    }
}
