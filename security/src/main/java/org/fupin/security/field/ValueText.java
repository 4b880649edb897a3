package org.fupin.security.field;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fupin.model.type.ValueType;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Turns the value of an element into text and back without losing anything, not even the scale of a number. */
final class ValueText {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<String>> CODES = new TypeReference<>() {};
    private static final TypeReference<LinkedHashMap<String, String>> AMOUNTS = new TypeReference<>() {};

    private ValueText() {}

    static String of(ValueType type, Object value) {
        return switch (type) {
            case CODES, TEXTS -> JSON.writeValueAsString(value);
            case AMOUNTS -> JSON.writeValueAsString(amountTexts((Map<?, ?>) value));
            default -> value.toString();
        };
    }

    private static Map<String, String> amountTexts(Map<?, ?> amounts) {
        Map<String, String> texts = new LinkedHashMap<>();
        amounts.forEach((code, amount) -> texts.put(String.valueOf(code), String.valueOf(amount)));
        return texts;
    }

    /**
     * The value of a text.
     *
     * @throws SecurityRefusal {@code MALFORMED} for a text that is none of the type; it never tells the text
     */
    static Object parse(ValueType type, String text, String place) {
        try {
            return switch (type) {
                case TEXT, CODE -> text;
                case CODES, TEXTS -> JSON.readValue(text, CODES);
                case INTEGER -> Integer.valueOf(text);
                case DECIMAL -> new BigDecimal(text);
                case BOOLEAN -> truth(text);
                case DATE -> LocalDate.parse(text);
                case DATETIME -> OffsetDateTime.parse(text);
                case YEAR -> Year.parse(text);
                case YEAR_MONTH -> YearMonth.parse(text);
                case AMOUNTS -> amounts(JSON.readValue(text, AMOUNTS));
            };
        } catch (NumberFormatException | DateTimeException | JacksonException e) {
            throw malformed(place);
        }
    }

    private static Map<String, BigDecimal> amounts(Map<String, String> texts) {
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        texts.forEach((code, amount) -> amounts.put(code, new BigDecimal(amount)));
        return amounts;
    }

    private static Boolean truth(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        throw new NumberFormatException();
    }

    static SecurityRefusal malformed(String place) {
        return new SecurityRefusal(Code.MALFORMED, place);
    }
}
