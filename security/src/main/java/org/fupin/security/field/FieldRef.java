package org.fupin.security.field;

import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;

/**
 * The place of a value. What is sealed for one place opens at no other.
 *
 * @param recordType name of the record type, such as {@code person}
 * @param element name of the element, such as {@code certificateNo}
 * @param recordId what identifies the record, such as its key
 */
public record FieldRef(String recordType, String element, String recordId) {

    static final int LONGEST = 300;

    /**
     * A place.
     *
     * @throws IllegalArgumentException for a part that is empty or longer than 300 characters
     */
    public FieldRef {
        require(recordType);
        require(element);
        require(recordId);
    }

    private static void require(String part) {
        if (part.isEmpty() || part.length() > LONGEST) {
            throw new IllegalArgumentException("a part of a place has 1 to " + LONGEST + " characters");
        }
    }

    /** A place in a record of the standard. */
    public static FieldRef of(RecordType type, Element element, String recordId) {
        return new FieldRef(type.name(), element.name(), recordId);
    }

    /** Record type and element, for refusals and logs; the record's id may tell too much. */
    public String place() {
        return recordType + "." + element;
    }

    /** Record type and element. */
    @Override
    public String toString() {
        return place();
    }
}
