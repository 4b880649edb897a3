package org.fupin.security.field;

import java.time.Year;
import java.time.temporal.Temporal;
import org.fupin.model.record.CanonicalRecord;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes records sealed. */
final class SealedWriter<T extends CanonicalRecord> extends ValueSerializer<T> {

    private final RecordSealer<T> sealer;

    SealedWriter(RecordSealer<T> sealer) {
        this.sealer = sealer;
    }

    @Override
    public void serialize(T record, JsonGenerator generator, SerializationContext jackson) {
        SealingContext context = SealingContext.of(jackson.getAttribute(SealingContext.class));
        SealedRecord sealed = sealer.seal(record, context);
        generator.writeStartObject();
        if (!sealer.goesByKey()) {
            generator.writeStringProperty(RecordIds.ELEMENT, sealed.recordId());
        }
        sealed.values().forEach((name, value) -> {
            generator.writeName(name);
            // by Jackson's own rules a time may move to another zone
            generator.writePOJO(value instanceof Temporal time && !(time instanceof Year) ? time.toString() : value);
        });
        generator.writeEndObject();
    }
}
