package org.fupin.validation.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fupin.model.type.RecordType;
import org.fupin.schemas.Resources;

/** Validates one JSON document against the standard's JSON Schema of a record type, with no schema but our own. */
public final class DocumentSchemas {

    private static final Map<String, Schema> LOADED = new ConcurrentHashMap<>();

    private DocumentSchemas() {}

    /**
     * The errors of the document, empty when it is valid; messages name the place, in Chinese or English.
     *
     * @param json the document
     * @throws IllegalArgumentException if the text is no JSON
     */
    public static List<String> validate(String json, RecordType type, Locale locale) {
        try {
            return schema(type)
                    .validate(
                            json, InputFormat.JSON, context -> context.executionConfig(config -> config.locale(locale)))
                    .stream()
                    .map(DocumentSchemas::text)
                    .toList();
        } catch (tools.jackson.core.JacksonException | IllegalArgumentException e) {
            throw new IllegalArgumentException("the document is no JSON", e);
        }
    }

    /** The compiled schema of the type, read from the standard's own files. */
    public static Schema schema(RecordType type) {
        return LOADED.computeIfAbsent(
                type.name(),
                name -> SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Resources.text("json/" + name + ".schema.json"), InputFormat.JSON));
    }

    private static String text(Error error) {
        return error.getInstanceLocation() + ": " + error.getMessage();
    }
}
