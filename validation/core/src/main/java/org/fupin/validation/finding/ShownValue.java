package org.fupin.validation.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fupin.model.identifier.StrayNumbers;
import org.fupin.model.mask.Mask;
import org.fupin.model.mask.SensitiveKind;
import org.fupin.model.type.Element;

/** Writes values for people: personal ones masked, codes with their label, numbers in full. */
public final class ShownValue {

    private static final Pattern PLAIN = Pattern.compile("[\\x20-\\x7E]{0,8}");

    private ShownValue() {}

    /** The value of an element as a message may show it; in the root locale codes stand without their label. */
    public static String of(Element element, Object value, Locale locale) {
        if (element.sensitive() != null) {
            return Mask.of(element.sensitive(), value);
        }
        return element.codeList().isPresent() ? labelled(element, value, locale) : of(value);
    }

    /**
     * A value that its element does not accept. It may have come from another column, so that only what is short and
     * plain, as codes and numbers are, is shown.
     */
    public static String refused(Element element, Object value) {
        if (element.sensitive() != null) {
            return Mask.of(element.sensitive(), value);
        }
        List<?> parts = value instanceof List<?> list ? list : List.of(value);
        boolean plain = parts.stream().allMatch(part -> PLAIN.matcher(of(part)).matches());
        return plain ? of(value) : Mask.of(SensitiveKind.SECRET, value);
    }

    /** A value that belongs to no element, such as a detail of a rule; an identity number in it is masked all the same. */
    public static String of(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ShownValue::of).collect(Collectors.joining("、"));
        }
        return StrayNumbers.hide(String.valueOf(value));
    }

    private static String labelled(Element element, Object value, Locale locale) {
        if (value instanceof List<?> list) {
            return list.stream().map(code -> label(element, code, locale)).collect(Collectors.joining("、"));
        }
        return value instanceof Map<?, ?> ? of(value) : label(element, value, locale);
    }

    private static String label(Element element, Object code, Locale locale) {
        if (locale.getLanguage().isEmpty()) {
            return of(code);
        }
        boolean chinese = "zh".equals(locale.getLanguage());
        String label = element.codeList()
                .flatMap(list -> list.find(String.valueOf(code)))
                .map(found -> chinese ? found.zh() : found.en())
                .orElse("");
        if (label.isEmpty()) {
            return of(code);
        }
        return chinese ? code + "（" + label + "）" : code + " (" + label + ")";
    }
}
