package org.fupin.security.field;

import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets Jackson seal every record of the standard as it writes it, and open it as it reads it. The JSON is a flat object
 * with the names of the standard; sealed values are text. Records are bound to their business key; where that key is
 * itself personal it is sealed, and the object begins with a random {@code recordId} to which its values are bound. Errors while a record is read never quote a value.
 */
public final class SealedJson {

    private SealedJson() {}

    /** A module that seals and opens with the cipher; without {@link SealingContext} it seals as for children. */
    public static JacksonModule module(FieldCipher cipher) {
        return module(cipher, LengthHiding.NONE);
    }

    /** The same that hides the lengths of names, addresses and sensitive attributes. */
    public static JacksonModule module(FieldCipher cipher, LengthHiding hiding) {
        SimpleModule module = new SimpleModule("fupin-sealed");
        RecordTypes.all().forEach(type -> add(module, type.javaType(), cipher, hiding));
        return module;
    }

    private static <T extends CanonicalRecord> void add(
            SimpleModule module, Class<T> javaType, FieldCipher cipher, LengthHiding hiding) {
        RecordSealer<T> sealer = RecordSealer.of(javaType, cipher).hidingLengths(hiding);
        module.addSerializer(javaType, new SealedWriter<>(sealer));
        module.addDeserializer(javaType, new SealedReader<>(RecordType.of(javaType), sealer));
    }
}
