package org.fupin.security.policy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.jspecify.annotations.Nullable;

/**
 * The elements that a recipient needs for one purpose, and no more (GB/T 22239-2019 8.1.4.11 a; PIPL 6). Whatever is not
 * listed is an {@link Excess}; a new element of the standard is therefore never sent by accident.
 */
public final class RecipientProfile {

    private final String name;
    private final String purpose;
    private final Map<String, Set<String>> allowed;

    private RecipientProfile(String name, String purpose, Map<String, Set<String>> allowed) {
        this.name = name;
        this.purpose = purpose;
        this.allowed = allowed;
    }

    /**
     * A profile that allows nothing yet.
     *
     * @param name recipient, such as {@code civil-affairs}
     * @param purpose what he needs the data for
     */
    public static RecipientProfile of(String name, String purpose) {
        return new RecipientProfile(name, purpose, Map.of());
    }

    /** The proposed profiles of the departments that the policy names; a region replaces them by its own. */
    public static List<RecipientProfile> proposed() {
        return of(Table.rows("recipients.csv"));
    }

    /**
     * Profiles from a CSV file with the columns {@code recipient,purpose,record,elements}, elements separated by
     * semicolons.
     *
     * @throws IllegalArgumentException if it names a record or element that the standard lacks
     */
    public static List<RecipientProfile> read(Reader csv) throws IOException {
        return of(Table.rows(csv));
    }

    private static List<RecipientProfile> of(List<NamedCsvRecord> rows) {
        Map<String, RecipientProfile> profiles = new LinkedHashMap<>();
        for (NamedCsvRecord row : rows) {
            RecordType type = RecordTypes.find(row.getField("record"))
                    .orElseThrow(() -> new IllegalArgumentException("no record \"" + row.getField("record") + "\""));
            String recipient = row.getField("recipient");
            RecipientProfile before = profiles.getOrDefault(recipient, of(recipient, row.getField("purpose")));
            profiles.put(recipient, before.allow(type, row.getField("elements").split(";")));
        }
        return List.copyOf(profiles.values());
    }

    /**
     * The same profile that also allows these elements.
     *
     * @throws IllegalArgumentException if the type lacks one of them
     */
    public RecipientProfile allow(RecordType type, String... elements) {
        for (String element : elements) {
            if (type.element(element).isEmpty()) {
                throw new IllegalArgumentException(type.name() + " has no element \"" + element + "\"");
            }
        }
        Map<String, Set<String>> more = new LinkedHashMap<>(allowed);
        Set<String> all = new LinkedHashSet<>(more.getOrDefault(type.name(), Set.of()));
        all.addAll(List.of(elements));
        more.put(type.name(), all);
        return new RecipientProfile(name, purpose, more);
    }

    /** Name of the recipient. */
    public String name() {
        return name;
    }

    /** What the recipient needs the data for. */
    public String purpose() {
        return purpose;
    }

    /** Whether the recipient may be given the element. */
    public boolean allows(RecordType type, String element) {
        return allowed.getOrDefault(type.name(), Set.of()).contains(element);
    }

    /** The columns of a file that are more than the recipient needs, in their order. */
    public List<Excess> check(SecurityPolicy policy, RecordType type, Collection<String> columns) {
        List<Excess> excess = new ArrayList<>();
        for (String column : columns) {
            if (!allows(type, column)) {
                FieldClass fieldClass = type.element(column)
                        .map(element -> policy.classify(type, element).fieldClass())
                        .orElse(FieldClass.P);
                excess.add(new Excess(name, type.name(), column, fieldClass));
            }
        }
        return excess;
    }

    /** The values of a record that are more than the recipient needs; absent ones are not. */
    public List<Excess> check(SecurityPolicy policy, CanonicalRecord record) {
        RecordType type = RecordType.of(record.getClass());
        return check(
                policy,
                type,
                type.elements().stream()
                        .filter(element -> type.value(record, element) != null)
                        .map(Element::name)
                        .toList());
    }

    /** The record with only what the recipient needs. */
    public CanonicalRecord narrow(CanonicalRecord record) {
        RecordType type = RecordType.of(record.getClass());
        @Nullable Object[] values = type.values(record);
        for (Element element : type.elements()) {
            if (!allows(type, element.name())) {
                values[element.index()] = null;
            }
        }
        return type.create(values);
    }

    @Override
    public String toString() {
        return name;
    }
}
