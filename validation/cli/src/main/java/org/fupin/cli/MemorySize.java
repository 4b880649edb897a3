package org.fupin.cli;

import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/**
 * A size in bytes, written {@code 512m} or {@code 2g}.
 *
 * @param bytes the size
 */
record MemorySize(long bytes) {

    /** Reads the size. */
    static MemorySize parse(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int shift = lower.endsWith("g") ? 30 : lower.endsWith("m") ? 20 : lower.endsWith("k") ? 10 : 0;
        try {
            long number = Long.parseLong(shift == 0 ? lower : lower.substring(0, lower.length() - 1));
            if (number > 0 && number <= Long.MAX_VALUE >> shift) {
                return new MemorySize(number << shift);
            }
        } catch (NumberFormatException e) {
            throw refused(text);
        }
        throw refused(text);
    }

    private static TypeConversionException refused(String text) {
        return new TypeConversionException("应写作 512m 或 2g · must be written like 512m or 2g: " + text);
    }
}
