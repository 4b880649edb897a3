package org.fupin.security.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fupin.security.field.TestCiphers.BOTH;
import static org.fupin.security.field.TestCiphers.refused;
import static org.fupin.security.field.TestCiphers.ring;

import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.record.department.FeedHealth;
import org.fupin.model.record.finance.RiskCompensationFund;
import org.fupin.model.record.register.HouseholdIncome;
import org.fupin.model.record.register.Person;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.model.type.ValueType;
import org.fupin.security.CryptoSuite;
import org.fupin.security.InventedRecords;
import org.fupin.security.SecurityRefusal.Code;
import org.fupin.security.keys.KeyRing;
import org.fupin.security.policy.Profile;
import org.fupin.security.policy.SecurityPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The id of a record stands in clear: it is never a personal value, also where the key of the standard is one. */
class RecordIdsTest {

    private static final String MARK = "CANARY";
    private static final SealingContext CONTEXT =
            new SealingContext(Year.of(2018), "2018-05", LocalDate.of(2018, 8, 19));

    private final KeyRing ring = ring(CryptoSuite.SM, "k-1");
    private final FieldCipher cipher = TestCiphers.cipher(ring);

    @AfterEach
    void close() {
        cipher.close();
        ring.close();
    }

    static Stream<RecordType> types() {
        return RecordTypes.all().stream();
    }

    private static boolean sealed(RecordType type, Element element) {
        return element.sensitive() != null
                || BOTH.classify(type, element).protection().seals();
    }

    private static boolean keyIsPersonal(RecordType type) {
        return type.key().stream()
                .flatMap(name -> type.element(name).stream())
                .anyMatch(element -> sealed(type, element));
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyRecordIsSealedWithItsKeyAndComesBack(RecordType type) {
        roundTrip(type.javaType());
    }

    private <T extends CanonicalRecord> void roundTrip(Class<T> javaType) {
        RecordType type = RecordType.of(javaType);
        RecordSealer<T> sealer = RecordSealer.of(javaType, cipher);
        T record = InventedRecords.full(javaType, MARK);
        SealedRecord sealed = sealer.seal(record, CONTEXT);
        for (Element element : type.elements()) {
            if (sealed(type, element)) {
                String value = String.valueOf(type.value(record, element));
                assertThat(String.valueOf(sealed.values().get(element.name()))).startsWith("paf1.");
                assertThat(sealed.values().values()).doesNotContain(value);
                assertThat(List.of(sealed.recordId().split("/"))).doesNotContain(value);
            }
        }
        assertThat(sealer.open(sealed)).isEqualTo(record);
        assertThat(sealed.recordId())
                .isEqualTo(keyIsPersonal(type) ? sealed.recordId() : RecordIds.of(record, CONTEXT));
        assertThat(sealed.recordId().matches("[0-9a-f]{32}")).isEqualTo(keyIsPersonal(type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void aKeyThatIsPersonalMakesNoId(RecordType type) {
        CanonicalRecord record = InventedRecords.full(type.javaType(), MARK);
        List<String> marked = type.key().stream()
                .filter(name -> type.element(name)
                        .filter(element -> element.sensitive() != null)
                        .isPresent())
                .toList();
        if (marked.isEmpty()) {
            assertThat(RecordIds.of(record, CONTEXT)).isNotEmpty();
        } else {
            assertThat(refused(Code.FORBIDDEN, () -> RecordIds.of(record, CONTEXT)))
                    .hasMessageContaining(type.name() + "." + marked.get(0))
                    .hasMessageNotContaining(MARK);
        }
    }

    @Test
    void thereAreRecordsOfBothKinds() {
        assertThat(types().filter(RecordIdsTest::keyIsPersonal))
                .hasSizeGreaterThanOrEqualTo(15)
                .contains(RecordType.of(FeedHealth.class))
                .doesNotContain(RecordType.of(Person.class));
    }

    /** A profile never puts into the id what another one would seal: the marks of the standard decide first. */
    @Test
    void allProfilesAgreeWhichKeysArePersonal() {
        for (Profile profile : Profile.values()) {
            SecurityPolicy policy = SecurityPolicy.of(profile);
            assertThat(types()).allMatch(type -> RecordIds.byKey(type, policy) != keyIsPersonal(type));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void noIdThatShowsAPersonalValueIsTaken(RecordType type) {
        refusesIds(type.javaType());
    }

    private <T extends CanonicalRecord> void refusesIds(Class<T> javaType) {
        RecordType type = RecordType.of(javaType);
        RecordSealer<T> sealer = RecordSealer.of(javaType, cipher);
        T record = InventedRecords.full(javaType, MARK);
        for (Element element : type.elements()) {
            if (element.type() == ValueType.TEXT && sealed(type, element)) {
                String value = String.valueOf(type.value(record, element));
                for (String id : List.of(value, "5200/" + value + "/2018", value.toLowerCase(java.util.Locale.ROOT))) {
                    assertThat(refused(Code.FORBIDDEN, () -> sealer.seal(record, id, null)))
                            .hasMessageContaining(type.name() + ".")
                            .hasMessageNotContaining(value);
                }
            }
        }
    }

    @Test
    void neitherWidthNorCaseNorSeparatorsHideAValueInAnId() {
        RecordSealer<Person> sealer = RecordSealer.of(Person.class, cipher);
        Person person = InventedRecords.of(
                Person.class,
                Map.of("personNo", "7", "name", "欧阳·某", "certificateNo", "52010218010922005X", "phone", "13900000000"));
        for (String id : List.of(
                "52010218010922005x",
                "５２０１０２１８０１０９２２００５Ｘ",
                "520102 18010922 005X",
                "a-52010218010922005X-b",
                "139-0000-0000",
                "户主 欧阳某",
                "7/欧阳·某")) {
            assertThat(refused(Code.FORBIDDEN, () -> sealer.seal(person, id, null)))
                    .hasMessageNotContaining(id);
        }
        for (String id : List.of("7", "520102", "5201021801", "欧阳", "2018/7", RecordIds.random())) {
            assertThat(sealer.open(sealer.seal(person, id, null))).isEqualTo(person);
        }
    }

    /** Somebody uses identity numbers for the numbers of persons: the clear key itself would show what is sealed. */
    @Test
    void aClearKeyThatRepeatsAPersonalValueIsRefused() {
        RecordSealer<Person> sealer = RecordSealer.of(Person.class, cipher);
        Person person = InventedRecords.of(
                Person.class, Map.of("personNo", "52010218010922005X", "certificateNo", "52010218010922005X"));
        refused(Code.FORBIDDEN, () -> sealer.seal(person, CONTEXT));
    }

    @Test
    void idsAreMadeOfTheKey() {
        Person person = InventedRecords.of(Person.class, Map.of("personNo", "52"));
        assertThat(RecordIds.of(person, SealingContext.NONE)).isEqualTo("52");
        HouseholdIncome income = InventedRecords.of(HouseholdIncome.class, Map.of("householdNo", "5/%2"));
        assertThat(RecordIds.of(income, CONTEXT)).isEqualTo("5%2F%252/2018");
        assertThatThrownBy(() -> RecordIds.of(income, SealingContext.NONE)).hasMessageContaining("dataYear");
        RiskCompensationFund fund = InventedRecords.full(RiskCompensationFund.class, "");
        assertThat(RecordIds.of(fund, CONTEXT)).contains("2018-05");
        assertThatThrownBy(() -> RecordIds.of(fund, new SealingContext(Year.of(2018), null)))
                .hasMessageContaining("dataPeriod");
        assertThatThrownBy(() -> RecordIds.of(InventedRecords.of(Person.class, Map.of()), SealingContext.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("personNo");
    }

    /** A part of a key that a sound record may lack is empty in the id. */
    @Test
    void everyKeyWithoutItsOptionalPartsMakesAnId() {
        long without = types().filter(type -> RecordIds.byKey(type, BOTH))
                .filter(type -> type.key().stream().anyMatch(type::optionalInKey))
                .peek(type -> {
                    String id = RecordIds.of(
                            type, CONTEXT, element -> type.optionalInKey(element.name()) ? null : element.name());
                    assertThat(id.split("/", -1)).hasSameSizeAs(type.key()).contains("");
                })
                .count();
        assertThat(without).isPositive();
    }

    @Test
    void randomIdsDiffer() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            ids.add(RecordIds.random());
        }
        assertThat(ids).hasSize(10_000).allMatch(id -> id.matches("[0-9a-f]{32}"));
    }
}
