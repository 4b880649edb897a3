package org.fupin.security.redact;

import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Redacts every record of {@code java.util.logging} that passes a handler: the formatted message and the exception with
 * its causes. It lets pass what the handler's own filter lets pass.
 *
 * <pre>{@code
 * for (Handler handler : Logger.getLogger("").getHandlers()) {
 *     RedactingFilter.guard(handler, redactor);
 * }
 * }</pre>
 *
 * In {@code logging.properties}: {@code java.util.logging.ConsoleHandler.filter =
 * org.fupin.security.redact.RedactingFilter}.
 */
public final class RedactingFilter implements Filter {

    private final Redactor redactor;
    private final @Nullable Filter before;

    /** A filter with the standard redactor, for {@code logging.properties}. */
    public RedactingFilter() {
        this(Redactor.standard(), null);
    }

    private RedactingFilter(Redactor redactor, @Nullable Filter before) {
        this.redactor = redactor;
        this.before = before;
    }

    /** Puts the redactor before the handler, behind the filter that it has. */
    public static void guard(Handler handler, Redactor redactor) {
        handler.setFilter(new RedactingFilter(redactor, handler.getFilter()));
    }

    /** Redacts the record in place; false only when the filter before says so. */
    @Override
    public boolean isLoggable(LogRecord record) {
        if (before != null && !before.isLoggable(record)) {
            return false;
        }
        String message = formatted(record);
        record.setMessage(message == null ? null : redactor.redact(message));
        record.setParameters(null);
        record.setResourceBundle(null);
        Throwable thrown = record.getThrown();
        if (thrown != null && !(thrown instanceof RedactedException)) {
            record.setThrown(redactor.redact(thrown));
        }
        return true;
    }

    /** The message as a formatter would give it: values hide in its parameters. */
    private static @Nullable String formatted(LogRecord record) {
        String message = translated(record);
        Object[] parameters = record.getParameters();
        if (message == null || parameters == null || parameters.length == 0 || !placeholders(message)) {
            return message;
        }
        try {
            MessageFormat format = new MessageFormat(message, Locale.ROOT);
            return format.format(plain(parameters, format.getFormatsByArgumentIndex()));
        } catch (RuntimeException e) {
            return message;
        }
    }

    /** Numbers without grouping: the commas in 13,800,138,000 would hide a telephone. */
    private static Object[] plain(Object[] parameters, Format[] formats) {
        Object[] plain = parameters.clone();
        for (int i = 0; i < Math.min(plain.length, formats.length); i++) {
            if (formats[i] instanceof NumberFormat grouped) {
                grouped.setGroupingUsed(false);
            } else if (plain[i] instanceof Number number) {
                plain[i] = number.toString();
            }
        }
        return plain;
    }

    private static boolean placeholders(String message) {
        for (int at = message.indexOf('{'); at >= 0; at = message.indexOf('{', at + 1)) {
            if (at + 1 < message.length() && Characters.digit(message.charAt(at + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String translated(LogRecord record) {
        String message = record.getMessage();
        ResourceBundle bundle = record.getResourceBundle();
        if (message == null || bundle == null) {
            return message;
        }
        try {
            return bundle.getString(message);
        } catch (MissingResourceException e) {
            return message;
        }
    }
}
