package org.fupin.validation.projection;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fupin.model.constraint.Certificate;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Codes;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.CreditCode;
import org.fupin.model.constraint.Division;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.schemas.Code;
import org.fupin.schemas.CodeList;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON Schema 2020-12 of each record type: all that a schema can say of it. */
public final class JsonSchemas implements Projection {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String DATE = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
    private static final String CERTIFICATE = "^([\\s\\S]{18}|[\\s\\S]{20}|[\\s\\S]{22})$";
    private static final String NOT_BLANK = "\\S";

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Override
    public SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        for (RecordType type : Pivot.types()) {
            files.put(
                    "json/" + type.name() + ".schema.json",
                    MAPPER.writeValueAsString(schema(type)).replace("\r\n", "\n") + "\n");
        }
        return files;
    }

    /** The schema of one record type. */
    public static ObjectNode schema(RecordType type) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", DIALECT);
        schema.put("$id", "urn:fupin:schema:" + type.name());
        schema.put("title", type.zh());
        schema.put("description", type.en());
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = JsonNodeFactory.instance.arrayNode();
        for (Element element : type.elements()) {
            properties.set(element.name(), property(element));
            if (element.required()) {
                required.add(element.name());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema;
    }

    private static ObjectNode property(Element element) {
        ObjectNode property = JsonNodeFactory.instance.objectNode();
        property.put("title", element.zh());
        property.put("description", element.code() + " " + element.en());
        if (!element.info().unit().isEmpty()) {
            property.put("x-unit", element.info().unit());
        }
        element.codeList().ifPresent(list -> property.put("x-code-list", list.name()));
        switch (element.type()) {
            case TEXT -> text(property, element);
            case CODE -> code(property, element);
            case CODES -> codes(property, element);
            case TEXTS -> texts(property, element);
            case INTEGER -> integer(property, element);
            case DECIMAL -> decimal(property, element);
            case BOOLEAN -> property.put("type", "boolean");
            case DATE -> property.put("type", "string").put("pattern", DATE);
            case DATETIME -> property.put("type", "string").put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}T.+$");
            case YEAR -> property.put("type", "integer").put("minimum", 1).put("maximum", 9999);
            case YEAR_MONTH -> property.put("type", "string").put("pattern", "^[0-9]{4}-(0[1-9]|1[0-2])$");
            case AMOUNTS -> amounts(property, element);
        }
        return property;
    }

    private static void texts(ObjectNode property, Element element) {
        property.put("type", "array");
        if (element.required()) {
            property.put("minItems", 1);
        }
        text(property.putObject("items"), element);
    }

    private static void text(ObjectNode property, Element element) {
        property.put("type", "string");
        if (element.constraint(Certificate.class).isPresent()) {
            property.put("pattern", CERTIFICATE);
        } else if (element.constraint(CreditCode.class).isPresent()) {
            property.put("minLength", 18).put("maxLength", 18);
        } else if (element.constraint(Division.class).isPresent()) {
            property.put("pattern", "^([0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12})$");
        } else {
            Shapes.maxLength(element).ifPresent(length -> property.put("maxLength", length));
            if (element.required()) {
                property.put("pattern", NOT_BLANK);
            }
        }
    }

    private static void code(ObjectNode property, Element element) {
        property.put("type", "string");
        property.set("enum", values(element));
    }

    private static void codes(ObjectNode property, Element element) {
        property.put("type", "array");
        ObjectNode items = property.putObject("items");
        items.put("type", "string");
        items.set("enum", values(element));
        property.put("uniqueItems", true);
        Coded coded = element.constraint(Coded.class).orElseThrow();
        int least = Math.max(coded.min(), element.required() ? 1 : 0);
        if (least > 0) {
            property.put("minItems", least);
        }
        if (coded.max() != Integer.MAX_VALUE) {
            property.put("maxItems", coded.max());
        }
    }

    private static void integer(ObjectNode property, Element element) {
        property.put("type", "integer");
        property.put("minimum", element.constraint(Count.class).isPresent() ? 0 : Integer.MIN_VALUE);
        property.put("maximum", Integer.MAX_VALUE);
    }

    private static void decimal(ObjectNode property, Element element) {
        property.put("type", "number");
        Shapes.digits(element).ifPresent(digits -> digits(property, digits[0], digits[1]));
    }

    private static void digits(ObjectNode property, int precision, int scale) {
        BigDecimal bound = BigDecimal.TEN.pow(precision - scale);
        property.put("exclusiveMinimum", bound.negate());
        property.put("exclusiveMaximum", bound);
        property.put("multipleOf", BigDecimal.ONE.movePointLeft(scale));
    }

    private static void amounts(ObjectNode property, Element element) {
        property.put("type", "object");
        ObjectNode names = property.putObject("propertyNames");
        names.set("enum", values(element));
        ObjectNode amount = property.putObject("additionalProperties").put("type", "number");
        digits(amount, Codes.AMOUNT_PRECISION, Codes.AMOUNT_SCALE);
        if (element.required()) {
            property.put("minProperties", 1);
        }
    }

    private static ArrayNode values(Element element) {
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        CodeList list = element.codeList().orElseThrow();
        for (Code code : list.codes()) {
            values.add(code.code());
        }
        return values;
    }
}
