package org.fupin.security.field;

/**
 * A sealed value with its place, such as a cell of a table.
 *
 * @param ref the place
 * @param text the sealed text
 */
public record SealedValue(FieldRef ref, String text) {

    /** The place, not the text. */
    @Override
    public String toString() {
        return "SealedValue(" + ref.place() + ")";
    }
}
