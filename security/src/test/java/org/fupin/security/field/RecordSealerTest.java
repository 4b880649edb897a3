package org.fupin.security.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fupin.security.field.TestCiphers.refused;
import static org.fupin.security.field.TestCiphers.ring;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.record.register.Household;
import org.fupin.model.record.register.Person;
import org.fupin.model.record.register.PersonAnnualStatus;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.security.CryptoSuite;
import org.fupin.security.InventedRecords;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.keys.KeyRing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordSealerTest {

    private static final LocalDate DAY = LocalDate.of(2018, 8, 19);
    private static final String MARK = "CANARY";

    private final KeyRing ring = ring(CryptoSuite.SM, "k-1");
    private final FieldCipher cipher = TestCiphers.cipher(ring);
    private final RecordSealer<Person> persons = RecordSealer.of(Person.class, cipher);

    @AfterEach
    void close() {
        cipher.close();
        ring.close();
    }

    static Stream<RecordType> types() {
        return RecordTypes.all().stream();
    }

    /** Written with default options, no record of the standard shows a marked value in clear. */
    @ParameterizedTest
    @MethodSource("types")
    void everyRecordIsSealedByItsMarksAndComesBack(RecordType type) {
        roundTrip(type.javaType());
    }

    private <T extends CanonicalRecord> void roundTrip(Class<T> javaType) {
        RecordType type = RecordType.of(javaType);
        RecordSealer<T> sealer = RecordSealer.of(javaType, cipher).hidingLengths(LengthHiding.TO_32);
        T record = InventedRecords.full(javaType, MARK);
        SealedRecord sealed = sealer.seal(record, "r1", DAY);
        Set<String> marked = type.elements().stream()
                .filter(element -> element.sensitive() != null)
                .map(Element::name)
                .collect(java.util.stream.Collectors.toSet());
        assertThat(sealed.sealedElements()).containsAll(marked);
        sealed.values().forEach((name, value) -> {
            if (sealed.sealedElements().contains(name)) {
                assertThat(value.toString()).startsWith("paf1.").doesNotContain(MARK, name);
            }
        });
        assertThat(sealer.open(sealed)).isEqualTo(record);
        SealedRecord ofTexts = SealedRecord.ofTexts(type, "r1", sealed.texts());
        assertThat(sealer.open(ofTexts)).isEqualTo(record);
        assertThat(sealed.toString()).doesNotContain(MARK, "paf1.");
    }

    @Test
    void absentValuesStayAbsent() {
        Person person = InventedRecords.of(Person.class, Map.of("personNo", "1"));
        SealedRecord sealed = persons.seal(person, "1", DAY);
        assertThat(sealed.values()).containsOnlyKeys("personNo");
        assertThat(persons.open(sealed)).isEqualTo(person);
    }

    @Test
    void sensitiveAttributesWithoutAMarkAreSealedByThePolicy() {
        Person person = InventedRecords.full(Person.class, MARK);
        assertThat(persons.seal(person, "1", DAY).sealedElements())
                .contains("healthStatus", "disabilityCategory", "isServiceman")
                .doesNotContain("personNo", "sex", "education");
    }

    @Test
    void whatMustBeSealedIsNotTakenInClear() {
        Person person = InventedRecords.full(Person.class, MARK);
        SealedRecord sealed = persons.seal(person, "1", DAY);
        for (String name : sealed.sealedElements()) {
            Map<String, Object> stripped = new LinkedHashMap<>(sealed.values());
            Element element = RecordType.of(Person.class).element(name).orElseThrow();
            stripped.put(name, RecordType.of(Person.class).value(person, element));
            refused(Code.FORBIDDEN, () -> persons.open(new SealedRecord("person", "1", stripped)));
        }
    }

    @Test
    void valuesCannotBeExchangedBetweenRecords() {
        SealedRecord one = persons.seal(InventedRecords.full(Person.class, MARK), "1", DAY);
        refused(Code.CANNOT_OPEN, () -> persons.open(new SealedRecord("person", "2", one.values())));
        Map<String, Object> swapped = new LinkedHashMap<>(one.values());
        swapped.put("name", one.values().get("phone"));
        swapped.put("phone", one.values().get("name"));
        refused(Code.CANNOT_OPEN, () -> persons.open(new SealedRecord("person", "1", swapped)));
        refused(Code.MALFORMED, () -> persons.open(new SealedRecord("household", "1", one.values())));
    }

    @Test
    void aClearTextThatLooksSealedIsSealed() {
        Household household = InventedRecords.of(Household.class, Map.of("householdNo", "1", "bankName", "paf1.xyz"));
        RecordSealer<Household> sealer = RecordSealer.of(Household.class, cipher);
        SealedRecord sealed = sealer.seal(household, "1", DAY);
        assertThat(sealed.sealedElements()).containsExactly("bankName");
        assertThat(sealer.open(sealed)).isEqualTo(household);
    }

    @Test
    void valuesOfOtherTypesAreRefusedAndNotQuoted() {
        Map<String, Object> values = Map.of("personNo", "1", "workMonths", MARK);
        assertThat(refused(Code.MALFORMED, () -> persons.open(new SealedRecord("person", "1", values)))
                        .getMessage())
                .doesNotContain(MARK);
        FieldRef ref = new FieldRef("person", "healthStatus", "1");
        Map<String, Object> sealed = Map.of("healthStatus", cipher.seal(ref, MARK));
        assertThat(refused(Code.MALFORMED, () -> persons.open(new SealedRecord("person", "1", sealed)))
                        .getMessage())
                .doesNotContain(MARK);
        refused(Code.MALFORMED, () -> persons.open(new SealedRecord("person", "1", Map.of("shoeSize", "1"))));
    }

    @Test
    void onlyWhatIsWantedIsOpened() {
        Person person = InventedRecords.full(Person.class, MARK);
        SealedRecord sealed = persons.seal(person, "1", DAY);
        Person part = persons.open(sealed, List.of("personNo", "phone"));
        assertThat(part.phone()).isEqualTo(person.phone());
        assertThat(part)
                .isEqualTo(InventedRecords.of(
                        Person.class, Map.of("personNo", person.personNo(), "phone", person.phone())));
    }

    @Test
    void whereAChildCanBeMetIsSealed() {
        RecordSealer<PersonAnnualStatus> sealer = RecordSealer.of(PersonAnnualStatus.class, cipher);
        PersonAnnualStatus child = InventedRecords.of(
                PersonAnnualStatus.class, Map.of("personNo", "1", "ageAtPeriodEnd", 13, "schoolName", "某小学"));
        SealedRecord sealed = sealer.seal(child, "1", DAY);
        assertThat(sealed.sealedElements()).containsExactly("schoolName");
        assertThat(sealer.seal(child, "1", null).sealedElements()).containsExactly("schoolName");
        assertThat(sealer.open(sealed)).isEqualTo(child);
    }
}
