package org.fupin.security.audit;

/**
 * Who acts: the account or service as the platform knows it, never a name. 1 to 50 letters, digits, dots,
 * underlines and hyphens, beginning with a letter. An event refuses one that holds the number of a person.
 *
 * @param value the id, such as {@code clerk-07}
 */
public record ActorId(String value) {

    /**
     * That id.
     *
     * @throws IllegalArgumentException when it has another form
     */
    public ActorId {
        Allowed.requireForm(value, "actor id");
    }

    @Override
    public String toString() {
        return value;
    }
}
