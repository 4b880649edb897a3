package org.fupin.security.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fupin.security.field.TestCiphers.refused;
import static org.fupin.security.field.TestCiphers.ring;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.record.department.FeedHealth;
import org.fupin.model.record.register.Household;
import org.fupin.model.record.register.Person;
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
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SealedJsonTest {

    private static final String MARK = "CANARY";
    private static final SealingContext CONTEXT =
            new SealingContext(Year.of(2018), "2018-05", LocalDate.of(2018, 8, 19));

    private final KeyRing ring = ring(CryptoSuite.SM, "k-1");
    private final FieldCipher cipher = TestCiphers.cipher(ring);
    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(SealedJson.module(cipher, LengthHiding.TO_32))
            .build();

    @AfterEach
    void close() {
        cipher.close();
        ring.close();
    }

    static Stream<RecordType> types() {
        return RecordTypes.all().stream();
    }

    private String write(Object value) {
        return mapper.writer().withAttribute(SealingContext.class, CONTEXT).writeValueAsString(value);
    }

    private <T> T read(String json, Class<T> type) {
        return mapper.readerFor(type)
                .withAttribute(SealingContext.class, CONTEXT)
                .readValue(json);
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyRecordIsSealedOnWritingAndOpenedOnReading(RecordType type) {
        CanonicalRecord record = InventedRecords.full(type.javaType(), MARK);
        String json = write(record);
        JsonNode tree = JsonMapper.shared().readTree(json);
        type.elements().stream()
                .filter(element -> element.sensitive() != null)
                .forEach(element ->
                        assertThat(tree.get(element.name()).asString()).startsWith("paf1."));
        CanonicalRecord back = read(json, type.javaType());
        assertThat(back).isEqualTo(record);
    }

    @Test
    void recordsInsideOtherObjectsAreSealedToo() {
        Person one = InventedRecords.full(Person.class, MARK);
        String json = write(List.of(one, one));
        assertThat(json).doesNotContain(MARK + "name", MARK + "certificateNo", MARK + "phone", MARK + "01");
        List<Person> back = mapper.readerFor(new TypeReference<List<Person>>() {})
                .withAttribute(SealingContext.class, CONTEXT)
                .readValue(json);
        assertThat(back).containsExactly(one, one);
    }

    @Test
    void clearValuesStayNaturalJson() {
        JsonNode household = JsonMapper.shared().readTree(write(InventedRecords.full(Household.class, MARK)));
        assertThat(household.get("identifiedDate").asString()).matches("\\d{4}-\\d{2}-\\d{2}");
        JsonNode tree = JsonMapper.shared().readTree(write(InventedRecords.full(Person.class, MARK)));
        assertThat(tree.get("workMonths").isNumber()).isTrue();
        assertThat(tree.get("medicalInsurance").isBoolean()).isTrue();
    }

    @Test
    void aValueOfAnotherPersonDoesNotOpen() {
        String one = write(InventedRecords.full(Person.class, MARK));
        String other = one.replace("\"" + MARK + "personNo\"", "\"other\"");
        assertThat(other).isNotEqualTo(one);
        refused(Code.CANNOT_OPEN, () -> read(other, Person.class));
    }

    /** A feed is keyed by the identity number, which is sealed: the record is bound to an id of its own. */
    @Test
    void aRecordWhoseKeyIsPersonalGoesByAnIdOfItsOwn() {
        FeedHealth feed = InventedRecords.full(FeedHealth.class, MARK);
        String json = write(feed);
        assertThat(json).startsWith("{\"recordId\":\"").doesNotContain(MARK + "certificateNo", MARK + "recordNo");
        assertThat(read(json, FeedHealth.class)).isEqualTo(feed);
        String id = JsonMapper.shared().readTree(json).get("recordId").asString();
        refused(Code.CANNOT_OPEN, () -> read(json.replace(id, RecordIds.random()), FeedHealth.class));
        for (String wrong : List.of("", "CANARY".repeat(51))) {
            assertThat(refused(Code.MALFORMED, () -> read(json.replace(id, wrong), FeedHealth.class)))
                    .hasMessageNotContaining(MARK);
        }
        String start = "\"recordId\":\"" + id + "\",";
        for (String wrong : List.of("", "\"recordId\":null,", "\"recordId\":1,", "\"recordId\":{},", start + start)) {
            refused(Code.MALFORMED, () -> read(json.replace(start, wrong), FeedHealth.class));
        }
    }

    /** Beside a clear key, an id could keep the values of one person openable under the number of another. */
    @Test
    void aRecordWithAClearKeyTakesNoOtherId() {
        Person person = InventedRecords.full(Person.class, MARK);
        String json = write(person);
        assertThat(json).doesNotContain("recordId");
        String moved = "{\"recordId\":\"" + person.personNo() + "\","
                + json.substring(1).replace("\"" + person.personNo() + "\"", "\"other\"");
        refused(Code.MALFORMED, () -> read(moved, Person.class));
    }

    @Test
    void whatIsWrongIsNeverQuoted() {
        for (String json : List.of(
                "{\"personNo\":\"1\",\"birthDate\":\"CANARY\"}",
                "{\"personNo\":\"1\",\"workMonths\":\"CANARY\"}",
                "{\"personNo\":\"1\",\"CANARY\":1}",
                "{\"personNo\":\"1\",\"sex\":{\"CANARY\":1}}",
                "{\"personNo\":\"1\",\"personNo\":\"CANARY\"}",
                "{\"name\":\"paf1.CANARY\",\"personNo\":\"1\"}",
                "{\"sex\":\"CANARY\"}",
                "[\"CANARY\"]",
                "\"CANARY\"")) {
            assertThat(refused(Code.MALFORMED, () -> read(json, Person.class)).getMessage())
                    .doesNotContain(MARK);
        }
        assertThat(refused(Code.FORBIDDEN, () -> read("{\"personNo\":\"1\",\"name\":\"CANARY\"}", Person.class))
                        .getMessage())
                .doesNotContain(MARK);
    }

    @Test
    void anOpenedValueIsNeverWritten() {
        try (Opened opened = cipher.open(TestCiphers.REF, cipher.seal(TestCiphers.REF, MARK))) {
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> JsonMapper.shared().writeValueAsString(List.of(opened)))
                    .hasMessageNotContaining(MARK);
        }
    }
}
