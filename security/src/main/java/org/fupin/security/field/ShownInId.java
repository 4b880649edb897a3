package org.fupin.security.field;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.fupin.model.type.Element;
import org.fupin.model.type.ValueType;

/**
 * Finds a value that is to be sealed in the id, in clear, to which it would be sealed. Width, case and separators do not
 * hide it. Numbers, dates and short codes are not looked for: by chance they stand in many an id.
 */
final class ShownInId {

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int NO_CHANCE = 8;
    private static final int SHORT_NUMBER = 4;
    private static final int SHORT_NAME = 2;
    private static final int LAST_ASCII = 0x7F;

    private final String[] parts;
    private final String whole;

    ShownInId(String recordId) {
        this.parts = SEPARATORS.split(plain(recordId));
        this.whole = String.join("", parts);
    }

    boolean shows(Element element, Object value) {
        if (element.type() != ValueType.TEXT && element.type() != ValueType.CODE) {
            return false;
        }
        String text = SEPARATORS.matcher(plain(value.toString())).replaceAll("");
        boolean name = text.length() >= SHORT_NAME && text.chars().anyMatch(c -> c > LAST_ASCII);
        if (name || text.length() >= NO_CHANCE) {
            return whole.contains(text);
        }
        return element.sensitive() != null
                && text.length() >= SHORT_NUMBER
                && Arrays.asList(parts).contains(text);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    }
}
