package org.fupin.security.audit;

/**
 * Name of a log: which system of which office writes it. 1 to 50 letters, digits, dots,
 * underlines and hyphens, beginning with a letter. An event refuses one that holds the number of a person.
 *
 * @param value the id, such as {@code county-520102}
 */
public record LogId(String value) {

    /**
     * That id.
     *
     * @throws IllegalArgumentException when it has another form
     */
    public LogId {
        Allowed.requireForm(value, "log id");
    }

    @Override
    public String toString() {
        return value;
    }
}
