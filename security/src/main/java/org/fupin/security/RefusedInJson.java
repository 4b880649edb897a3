package org.fupin.security;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Stops Jackson from writing a secret, in whatever object it hides. */
final class RefusedInJson extends ValueSerializer<SecretBytes> {
    @Override
    public void serialize(SecretBytes value, JsonGenerator generator, SerializationContext context) {
        throw new SecurityRefusal(SecurityRefusal.Code.FORBIDDEN, "SecretBytes");
    }
}
