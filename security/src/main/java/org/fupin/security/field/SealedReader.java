package org.fupin.security.field;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.ValueType;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;

/** Reads sealed records and opens them; what Jackson has to say of a value is not passed on, since it quotes the value. */
final class SealedReader<T extends CanonicalRecord> extends ValueDeserializer<T> {

    private final RecordType type;
    private final RecordSealer<T> sealer;

    SealedReader(RecordType type, RecordSealer<T> sealer) {
        this.type = type;
        this.sealer = sealer;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext jackson) {
        Map<String, Object> values;
        try {
            values = values(parser, jackson);
        } catch (JacksonException | NumberFormatException e) { // the latter for an exponent beyond limits
            throw new SecurityRefusal(Code.MALFORMED, type.name());
        }
        SealingContext context = SealingContext.of(jackson.getAttribute(SealingContext.class));
        String id = id(values, context);
        return sealer.open(new SealedRecord(type.name(), id, values));
    }

    private String id(Map<String, Object> values, SealingContext context) {
        if (!sealer.goesByKey()) {
            return RecordIds.taken(values.remove(RecordIds.ELEMENT), type.name());
        }
        try {
            String key = RecordIds.of(type, context, element -> values.get(element.name()));
            return RecordIds.taken(key, type.name());
        } catch (IllegalArgumentException e) {
            throw new SecurityRefusal(Code.MALFORMED, type.name());
        }
    }

    private Map<String, Object> values(JsonParser parser, DeserializationContext jackson) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new SecurityRefusal(Code.MALFORMED, type.name());
        }
        Map<String, Object> values = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            Object value = holdsId(name) ? recordId(parser) : value(parser, jackson, element(name));
            if (value != null && values.put(name, value) != null) {
                throw ValueText.malformed(type.name() + "." + name);
            }
        }
        return values;
    }

    private Element element(String name) {
        return type.element(name).orElseThrow(() -> new SecurityRefusal(Code.MALFORMED, type.name()));
    }

    /** Only where the key is sealed: elsewhere an id beside the key would let values be moved under another key. */
    private boolean holdsId(String name) {
        return name.equals(RecordIds.ELEMENT) && !sealer.goesByKey();
    }

    private String recordId(JsonParser parser) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw ValueText.malformed(type.name() + "." + RecordIds.ELEMENT);
        }
        return parser.getString();
    }

    private @Nullable Object value(JsonParser parser, DeserializationContext jackson, Element element) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            String text = parser.getString();
            if (FieldCipher.isSealed(text)) {
                return text;
            }
            return ValueText.parse(textual(element, true), text, type.name() + "." + element.name());
        }
        textual(element, false);
        return jackson.readValue(parser, javaType(jackson, element.type()));
    }

    /** Stops unless exactly the elements that are written as a JSON text come as one. */
    private ValueType textual(Element element, boolean comesAsText) {
        boolean textual = switch (element.type()) {
            case TEXT, CODE, DATE, DATETIME, YEAR_MONTH -> true;
            default -> false;
        };
        if (textual != comesAsText) {
            throw ValueText.malformed(type.name() + "." + element.name());
        }
        return element.type();
    }

    private static JavaType javaType(DeserializationContext jackson, ValueType type) {
        return switch (type) {
            case CODES -> jackson.getTypeFactory().constructCollectionType(java.util.List.class, String.class);
            case AMOUNTS ->
                jackson.getTypeFactory().constructMapType(LinkedHashMap.class, String.class, BigDecimal.class);
            default -> jackson.constructType(type.javaType());
        };
    }
}
