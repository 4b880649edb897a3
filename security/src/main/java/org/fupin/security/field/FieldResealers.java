package org.fupin.security.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fupin.model.type.RecordType;
import org.fupin.security.Pae;
import org.fupin.security.keys.KeyId;
import org.fupin.security.keys.ReEncryptor;
import org.fupin.security.keys.Resealer;
import org.fupin.security.keys.SealedLine;

/**
 * What a {@link ReEncryptor} needs to move sealed fields to a new key: each opens a value at its own place and seals it
 * for the same place and purpose, so that nothing can be moved or mixed up while keys are changed.
 */
public final class FieldResealers {

    private FieldResealers() {}

    /** For single values, such as the cells of a table. */
    public static Resealer<SealedValue> values(FieldCipher cipher) {
        return new Resealer<>() {
            @Override
            public List<KeyId> keys(SealedValue item) {
                return List.of(FieldCipher.keyOf(item.text()));
            }

            @Override
            public SealedValue reseal(SealedValue item, KeyId target) {
                return new SealedValue(item.ref(), cipher.reseal(item.ref(), item.text(), target));
            }

            @Override
            public byte[] bound(SealedValue item) {
                FieldRef ref = item.ref();
                return Pae.encode(ref.recordType(), ref.element(), ref.recordId());
            }
        };
    }

    /** For sealed records. */
    public static Resealer<SealedRecord> records(FieldCipher cipher) {
        return new Resealer<>() {
            @Override
            public List<KeyId> keys(SealedRecord item) {
                return FieldResealers.keys(item.values());
            }

            @Override
            public SealedRecord reseal(SealedRecord item, KeyId target) {
                Map<String, Object> values = new LinkedHashMap<>(item.values());
                values.replaceAll((name, value) -> SealedRecord.sealed(value)
                        ? cipher.reseal(new FieldRef(item.recordType(), name, item.recordId()), (String) value, target)
                        : value);
                return new SealedRecord(item.recordType(), item.recordId(), values);
            }

            @Override
            public byte[] bound(SealedRecord item) {
                List<Object> parts = new ArrayList<>(List.of(item.recordType(), item.recordId()));
                item.texts().forEach((name, text) -> {
                    parts.add(name);
                    parts.add(FieldCipher.isSealed(text) ? SealedText.PREFIX : text);
                });
                return Pae.encode(parts.toArray());
            }
        };
    }

    /**
     * For files of JSON lines that {@link SealedJson} wrote, one record a line; every other byte of a line stays.
     *
     * @param header what the header gave to the keys when the lines were written
     */
    public static Resealer<SealedLine> jsonLines(FieldCipher cipher, RecordType type, SealingContext header) {
        return new JsonLineResealer(cipher, type, header);
    }

    static List<KeyId> keys(Map<String, Object> values) {
        return values.values().stream()
                .filter(SealedRecord::sealed)
                .map(value -> FieldCipher.keyOf((String) value))
                .toList();
    }
}
