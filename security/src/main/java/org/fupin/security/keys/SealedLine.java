package org.fupin.security.keys;

/**
 * A line of a text file with sealed values in it.
 *
 * @param number physical line, from 1
 * @param text the line without its end
 * @param end line feed, carriage return with line feed, or nothing at the end of the file
 */
public record SealedLine(long number, String text, String end) {

    /** The same line with other text. */
    public SealedLine text(String other) {
        return new SealedLine(number, other, end);
    }
}
