package org.fupin.security.policy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fupin.model.identifier.CertificateNumber;
import org.fupin.model.identifier.CitizenId;
import org.fupin.model.identifier.LegacyCitizenId;
import org.fupin.model.mask.SensitiveKind;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;

/**
 * Tells whether a record is about a child. Age is counted in full years by the calendar: 14 is reached on the 14th
 * birthday, and whoever was born on 29 February reaches it on 1 March of a common year. Of several persons in a record
 * one child is enough; a record that tells no age is not a child's.
 */
final class Children {

    private static final String BIRTH_DATE = "BIRTH_DATE";
    private static final Map<String, String> SUBJECTS = Table.rows("subjects.csv").stream()
            .collect(Collectors.toMap(row -> row.getField("element"), row -> row.getField("holds")));

    private final int below;
    private final String basis;

    Children(NamedCsvRecord profile) {
        this.below = Integer.parseInt(profile.getField("childBelow"));
        this.basis = profile.getField("childBasis");
    }

    int below() {
        return below;
    }

    String basis() {
        return basis;
    }

    boolean isChild(CanonicalRecord record, LocalDate asOf) {
        RecordType type = RecordType.of(record.getClass());
        return type.elements().stream().anyMatch(element -> isChild(type, element, record, asOf));
    }

    private boolean isChild(RecordType type, Element element, CanonicalRecord record, LocalDate asOf) {
        String holds = SUBJECTS.get(element.name());
        boolean identity = element.sensitive() == SensitiveKind.IDENTITY;
        if (holds == null && !identity) {
            return false;
        }
        Object value = type.value(record, element);
        if (value instanceof Integer age) {
            return age < below;
        }
        if (BIRTH_DATE.equals(holds) && value instanceof LocalDate birth) {
            return isChild(birth, asOf);
        }
        return identity
                && value instanceof String number
                && birthDate(number).filter(b -> isChild(b, asOf)).isPresent();
    }

    boolean isChild(LocalDate birth, LocalDate asOf) {
        return Period.between(birth, asOf).getYears() < below;
    }

    private static Optional<LocalDate> birthDate(String number) {
        return CertificateNumber.holder(number)
                .map(CitizenId::birthDate)
                .or(() -> LegacyCitizenId.parse(number).map(LegacyCitizenId::birthDate));
    }
}
