package org.fupin.security.field;

import org.fupin.security.SecurityRefusal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Stops Jackson from writing an opened value, in whatever object it hides. */
final class OpenedRefusedInJson extends ValueSerializer<Opened> {

    @Override
    public void serialize(Opened value, JsonGenerator generator, SerializationContext context) {
        throw new SecurityRefusal(SecurityRefusal.Code.FORBIDDEN, "Opened");
    }
}
