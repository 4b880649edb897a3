package org.fupin.security.field;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.policy.Classification;
import org.fupin.security.policy.FieldClass;
import org.fupin.security.policy.SecurityPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Seals whole records: every element that is marked {@code @Sensitive} or that the policy seals, of a child also what
 * the policy seals of children. It works over the pivot, so that a new record is sealed on the day it is written.
 *
 * @param <T> the record
 */
public final class RecordSealer<T extends CanonicalRecord> {

    private final Class<T> javaType;
    private final RecordType type;
    private final FieldCipher cipher;
    private final LengthHiding hiding;
    private final boolean byKey;

    private RecordSealer(Class<T> javaType, FieldCipher cipher, LengthHiding hiding) {
        this.javaType = javaType;
        this.type = RecordType.of(javaType);
        this.cipher = cipher;
        this.hiding = hiding;
        this.byKey = RecordIds.byKey(type, cipher.policy());
    }

    /** A sealer of records of that type, by the policy of the cipher. */
    public static <T extends CanonicalRecord> RecordSealer<T> of(Class<T> javaType, FieldCipher cipher) {
        return new RecordSealer<>(javaType, cipher, LengthHiding.NONE);
    }

    /** The same that hides the lengths of names, addresses and sensitive attributes. */
    public RecordSealer<T> hidingLengths(LengthHiding of) {
        return new RecordSealer<>(javaType, cipher, of);
    }

    /**
     * Seals a record to its business key where that may stand in clear, else to a new random id, so that the same record
     * sealed twice has two.
     *
     * @throws SecurityRefusal as {@link #seal(CanonicalRecord, String, LocalDate)}
     * @throws IllegalArgumentException if a required value of the key is absent
     */
    public SealedRecord seal(T record, SealingContext context) {
        String recordId = byKey ? RecordIds.of(record, context) : RecordIds.random();
        return seal(record, recordId, context.asOf());
    }

    /** Whether records of the type are sealed to their business key; if not, their id has to be kept with them. */
    boolean goesByKey() {
        return byKey;
    }

    /**
     * Seals a record.
     *
     * @param recordId what the values are bound to, in clear: {@link RecordIds#of}, the {@code recordId} of the common
     *     header, or {@link RecordIds#random}
     * @param asOf day on which it is asked whether the record is a child's; null seals as if it were
     * @throws SecurityRefusal {@code FORBIDDEN}, with the element, if the id shows a value that has to be sealed; else as
     *     {@link FieldCipher#seal(FieldRef, CharSequence)}
     */
    public SealedRecord seal(T record, String recordId, @Nullable LocalDate asOf) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<Classification> classes = policy().classify(record, asOf);
        ShownInId shown = new ShownInId(recordId);
        for (Element element : type.elements()) {
            Object value = type.value(record, element);
            if (value != null) {
                Classification classification = classes.get(element.index());
                if (classification.protection().seals() && shown.shows(element, value)) {
                    throw new SecurityRefusal(Code.FORBIDDEN, type.name() + "." + element.name());
                }
                values.put(element.name(), kept(element, classification, value, recordId));
            }
        }
        return new SealedRecord(type.name(), recordId, values);
    }

    private Object kept(Element element, Classification classification, Object value, String recordId) {
        // a clear text that looks sealed would be taken for a sealed one
        if (!classification.protection().seals() && !SealedRecord.sealed(value)) {
            return value;
        }
        FieldClass fieldClass = classification.fieldClass();
        boolean hidden = fieldClass == FieldClass.D2 || fieldClass == FieldClass.A || fieldClass == FieldClass.D1;
        FieldRef ref = FieldRef.of(type, element, recordId);
        return cipher.seal(ref, ValueText.of(element.type(), value), hidden ? hiding : LengthHiding.NONE);
    }

    /**
     * Opens a record.
     *
     * @throws SecurityRefusal {@code MALFORMED} for another type of record or a value that is none of its element;
     *     {@code FORBIDDEN} for a value in clear that must be sealed; else as {@link FieldCipher#open}
     */
    public T open(SealedRecord sealed) {
        return open(sealed, sealed.values().keySet());
    }

    /** Opens only the named elements of a record and leaves the others out. */
    public T open(SealedRecord sealed, Collection<String> wanted) {
        if (!sealed.recordType().equals(type.name())) {
            throw new SecurityRefusal(Code.MALFORMED, type.name());
        }
        @Nullable Object[] values = new @Nullable Object[type.elements().size()];
        sealed.values().forEach((name, value) -> {
            Element element = type.element(name).orElseThrow(() -> new SecurityRefusal(Code.MALFORMED, type.name()));
            if (wanted.contains(name)) {
                values[element.index()] = opened(FieldRef.of(type, element, sealed.recordId()), element, value);
            }
        });
        return javaType.cast(type.create(values));
    }

    private Object opened(FieldRef ref, Element element, Object value) {
        if (SealedRecord.sealed(value)) {
            try (Opened opened = cipher.open(ref, (String) value)) {
                return ValueText.parse(element.type(), opened.text(), ref.place());
            }
        }
        if (policy().classify(type, element).protection().seals()) {
            throw new SecurityRefusal(Code.FORBIDDEN, ref.place());
        }
        if (!element.type().javaType().isInstance(value)) {
            throw ValueText.malformed(ref.place());
        }
        return value;
    }

    private SecurityPolicy policy() {
        return cipher.policy();
    }
}
