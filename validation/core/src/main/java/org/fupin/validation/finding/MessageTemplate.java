package org.fupin.validation.finding;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A message with names in braces. */
public final class MessageTemplate {

    private MessageTemplate() {}

    /** The template with each name in braces replaced by its value; an unknown name stays as it is. */
    public static String fill(String template, Function<String, @Nullable String> values) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String value = values.apply(template.substring(open + 1, close));
            text.append(template, at, open).append(value == null ? template.substring(open, close + 1) : value);
            at = close + 1;
        }
        return text.append(template.substring(at)).toString();
    }
}
