package org.fupin.security.redact;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * Takes what identifies people out of texts and exceptions before they are logged:
 *
 * <ul>
 *   <li>identity numbers of 18 and 15 characters, also full-width, spaced or hyphenated, and those with one slip in them;
 *       disability certificates;
 *   <li>mobile numbers and fixed lines, with or without prefix and separators;
 *   <li>bank cards with a Luhn digit, and any account, identity or telephone number behind its label;
 *   <li>the {@linkplain KnownValues values that the caller registered}, such as the names of the current record. Names
 *       that nobody registered cannot be told from other words and stay.
 * </ul>
 *
 * Each is replaced by {@code [identity]}, {@code [phone]}, {@code [account]} or {@code [known]}. Redacting twice changes
 * nothing more; time is linear in the length of the text, and no regular expression is involved. What is encoded
 * (Base64, hexadecimal) or written in words is not recognised. Safe for use by many threads.
 */
public final class Redactor {

    private final KnownValues known;

    private Redactor(KnownValues known) {
        this.known = known;
    }

    /** A redactor that knows numbers by their shape and no names. */
    public static Redactor standard() {
        return new Redactor(new KnownValues());
    }

    /** A redactor that also hides what is held there at the time. */
    public static Redactor knowing(KnownValues known) {
        return new Redactor(known);
    }

    /** The text without values of people; the same object when there are none. */
    public String redact(String text) {
        String nameless = Span.replace(text, known.matcher().find(text));
        return Span.replace(nameless, NumberScan.find(nameless));
    }

    /** The exception with its messages redacted, and so its causes and what it suppressed; stack traces are kept. */
    public RedactedException redact(Throwable fault) {
        return RedactedException.of(fault, this);
    }

    /** The stack trace of the exception and its causes as text, messages redacted. */
    public String trace(Throwable fault) {
        StringWriter text = new StringWriter();
        redact(fault).printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
