package org.fupin.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import org.fupin.security.keys.KeyId;
import picocli.CommandLine.TypeConversionException;

/** Reads values of options; what is wrong with one is said without the names of Java classes. */
final class Converters {

    private Converters() {}

    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("应写作 2020-12-31 · must be a day written like 2020-12-31: " + text);
        }
    }

    static Year year(String text) {
        if (!text.matches("\\d{4}")) {
            throw new TypeConversionException("应写作 2020 · must be a year written like 2020: " + text);
        }
        return Year.parse(text);
    }

    static Charset charset(String text) {
        try {
            return Charset.forName(text);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new TypeConversionException(
                    "没有这种编码，可用 GB18030、UTF-8 等 · no such encoding, try GB18030 or UTF-8: " + text);
        }
    }

    static KeyId key(String text) {
        try {
            return new KeyId(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage() + ": " + text);
        }
    }
}
