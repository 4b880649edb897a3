package org.fupin.validation.projection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.model.type.ValueType;
import org.fupin.schemas.Code;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Frictionless Table Schema of each record type, for tables with canonical headers and codes. */
public final class TableSchemas implements Projection {

    private static final Map<ValueType, String> TYPES = Map.ofEntries(
            Map.entry(ValueType.TEXT, "string"),
            Map.entry(ValueType.CODE, "string"),
            Map.entry(ValueType.CODES, "string"),
            Map.entry(ValueType.TEXTS, "string"),
            Map.entry(ValueType.INTEGER, "integer"),
            Map.entry(ValueType.DECIMAL, "number"),
            Map.entry(ValueType.BOOLEAN, "boolean"),
            Map.entry(ValueType.DATE, "date"),
            Map.entry(ValueType.DATETIME, "datetime"),
            Map.entry(ValueType.YEAR, "year"),
            Map.entry(ValueType.YEAR_MONTH, "yearmonth"),
            Map.entry(ValueType.AMOUNTS, "string"));

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Override
    public SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        for (RecordType type : RecordTypes.all()) {
            files.put(
                    "table/" + type.name() + ".json",
                    MAPPER.writeValueAsString(schema(type)).replace("\r\n", "\n") + "\n");
        }
        return files;
    }

    /** The table schema of one record type. */
    public static ObjectNode schema(RecordType type) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        ArrayNode fields = schema.putArray("fields");
        for (Element element : type.elements()) {
            fields.add(field(element));
        }
        ArrayNode key = schema.putArray("primaryKey");
        type.key().stream().filter(name -> type.element(name).isPresent()).forEach(key::add);
        ArrayNode foreign = JsonNodeFactory.instance.arrayNode();
        type.elements().forEach(element -> reference(element).ifPresent(foreign::add));
        if (!foreign.isEmpty()) {
            schema.set("foreignKeys", foreign);
        }
        return schema;
    }

    private static ObjectNode field(Element element) {
        ObjectNode field = JsonNodeFactory.instance.objectNode();
        field.put("name", element.name());
        field.put("title", element.zh());
        field.put("description", element.code() + " " + element.en());
        field.put("type", TYPES.get(element.type()));
        ObjectNode constraints = JsonNodeFactory.instance.objectNode();
        if (element.required()) {
            constraints.put("required", true);
        }
        if (element.type() == ValueType.TEXT) {
            Shapes.maxLength(element).ifPresent(length -> constraints.put("maxLength", length));
        }
        if (element.type() == ValueType.CODE) {
            List<Code> codes = element.codeList().orElseThrow().codes();
            ArrayNode values = constraints.putArray("enum");
            codes.forEach(code -> values.add(code.code()));
        }
        if (!constraints.isEmpty()) {
            field.set("constraints", constraints);
        }
        return field;
    }

    private static Optional<ObjectNode> reference(Element element) {
        return RecordTypes.all().stream()
                .filter(target -> target.javaType() == element.references())
                .findFirst()
                .map(target -> {
                    ObjectNode reference = JsonNodeFactory.instance.objectNode();
                    reference.put("fields", element.name());
                    ObjectNode to = reference.putObject("reference");
                    to.put("resource", target.name());
                    to.put("fields", target.key().get(0));
                    return reference;
                });
    }
}
