package org.fupin.security.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.mask.SensitiveKind;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.record.register.County;
import org.fupin.model.record.register.Household;
import org.fupin.model.record.register.HouseholdIncome;
import org.fupin.model.record.register.Person;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.schemas.Code;
import org.fupin.schemas.CodeLists;
import org.fupin.security.CryptoSuite;
import org.fupin.security.SecurityRefusal;
import org.fupin.security.keys.KeyState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SecurityPolicyTest {

    private static Classification classOf(Profile profile, Class<? extends CanonicalRecord> record, String element) {
        RecordType type = RecordType.of(record);
        return SecurityPolicy.of(profile).classify(type, type.element(element).orElseThrow());
    }

    @Test
    void theProfileOfADayIsTheNewestInForce() {
        assertThat(Profile.on(LocalDate.of(2021, 10, 31))).isEqualTo(Profile.P2020_10);
        assertThat(Profile.on(LocalDate.of(2021, 11, 1))).isEqualTo(Profile.P2021_11);
        assertThat(Profile.on(LocalDate.of(2099, 1, 1))).isEqualTo(Profile.P2025_11);
        assertThatThrownBy(() -> Profile.on(LocalDate.of(2018, 7, 31))).isInstanceOf(IllegalArgumentException.class);
        assertThat(Profile.of("2018-08")).isEqualTo(Profile.P2018_08);
        assertThatThrownBy(() -> Profile.of("2019")).hasMessageContaining("2021-11");
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void everyMarkedElementOfEveryRecordIsSealed(Profile profile) {
        SecurityPolicy policy = SecurityPolicy.of(profile);
        List<Classification> marked = RecordTypes.all().stream()
                .flatMap(type -> type.elements().stream()
                        .filter(element -> element.sensitive() != null)
                        .map(element -> policy.classify(type, element)))
                .toList();
        assertThat(marked).hasSizeGreaterThan(20).allMatch(c -> c.protection().seals());
        assertThat(marked).noneMatch(c -> c.fieldClass() == FieldClass.P);
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void noRowTakesProtectionAway(Profile profile) {
        Rule kind = new Rule(
                FieldClass.D1,
                Protection.SEAL_AND_TOKEN,
                SensitiveCategory.NONE,
                Grade.SENSITIVE,
                true,
                Confidence.SURE,
                "");
        Table.rows("elements.csv").stream()
                .filter(row -> Table.inForce(row, profile))
                .map(Rule::of)
                .forEach(row -> assertThat(row.over(kind).protection()).isEqualTo(Protection.SEAL_AND_TOKEN));
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void everyKindHasARowThatSeals(Profile profile) {
        Set<String> kinds = Table.rows("kinds.csv").stream()
                .filter(row -> Table.inForce(row, profile))
                .filter(row -> Protection.valueOf(row.getField("protection")).seals())
                .map(row -> row.getField("kind"))
                .collect(Collectors.toSet());
        assertThat(kinds)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(SensitiveKind.values()).map(Enum::name).toList());
    }

    @Test
    void rowsNameRecordsThatExist() {
        assertThat(Table.rows("elements.csv"))
                .extracting(row -> row.getField("record"))
                .allMatch(name -> name.equals("*")
                        || name.equals("@people")
                        || RecordTypes.all().stream()
                                .anyMatch(type -> type.name().equals(name)));
    }

    @Test
    void gradesAreTheCodesOfTheListSensitivity() {
        assertThat(Stream.of(Grade.values()).map(Grade::code))
                .containsExactlyElementsOf(CodeLists.get("SENSITIVITY").codes().stream()
                        .map(Code::code)
                        .toList());
    }

    @Test
    void anIdentityNumberAloneIsNoLongerSensitiveByLawIn2025() {
        assertThat(classOf(Profile.P2021_11, Person.class, "certificateNo").sensitiveByLaw())
                .isTrue();
        assertThat(classOf(Profile.P2025_11, Person.class, "certificateNo").sensitiveByLaw())
                .isFalse();
        assertThat(classOf(Profile.P2025_11, Person.class, "certificateNo").protection())
                .isEqualTo(Protection.SEAL_AND_TOKEN);
    }

    @Test
    void healthIsFoundByNameWhereNoMarkStands() {
        Classification health = classOf(Profile.P2021_11, Person.class, "healthStatus");
        assertThat(health.fieldClass()).isEqualTo(FieldClass.A);
        assertThat(health.category()).isEqualTo(SensitiveCategory.HEALTH);
        assertThat(health.protection()).isEqualTo(Protection.SEAL);
    }

    @Test
    void unmarkedElementsOfPeopleStayInsidePackagesAndOthersAreClear() {
        assertThat(classOf(Profile.P2021_11, Household.class, "isRelocated").protection())
                .isEqualTo(Protection.PACKAGE);
        assertThat(classOf(Profile.P2021_11, HouseholdIncome.class, "wageIncome")
                        .fieldClass())
                .isEqualTo(FieldClass.F);
        assertThat(classOf(Profile.P2021_11, County.class, "countyName").protection())
                .isEqualTo(Protection.CLEAR);
    }

    @Test
    void levelsOfTheNationalGradingAreKnownOnlySinceItExists() {
        assertThat(classOf(Profile.P2021_11, Person.class, "name").national()).isNull();
        NationalGrade grade =
                classOf(Profile.P2025_11, Person.class, "healthStatus").national();
        assertThat(grade).isEqualTo(new NationalGrade("general-4", Confidence.GUESS));
    }

    @Test
    void theInternationalSuiteHasToBeAllowed() {
        SecurityPolicy policy = SecurityPolicy.of(Profile.P2021_11);
        policy.requireWrite(CryptoSuite.SM, "x");
        assertThatThrownBy(() -> policy.requireWrite(CryptoSuite.INTL, "x"))
                .isInstanceOfSatisfying(
                        SecurityRefusal.class, e -> assertThat(e.code()).isEqualTo(SecurityRefusal.Code.FORBIDDEN));
        assertThatThrownBy(() -> policy.requireRead(CryptoSuite.INTL, KeyState.ENABLED, "x"))
                .isInstanceOf(SecurityRefusal.class);
        policy.allowing(CryptoSuite.INTL).requireRead(CryptoSuite.INTL, KeyState.ENABLED, "x");
        policy.allowing(CryptoSuite.INTL).requireWrite(CryptoSuite.INTL, "x");
        assertThat(policy.mayRead(CryptoSuite.INTL)).isFalse();
        assertThat(SecurityPolicy.of(Profile.P2018_08).mayRead(CryptoSuite.INTL))
                .isTrue();
        assertThat(SecurityPolicy.of(Profile.P2018_08).mayWrite(CryptoSuite.INTL))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(KeyState.class)
    void onlyLivingKeysOpen(KeyState state) {
        SecurityPolicy policy = SecurityPolicy.of(Profile.P2025_11);
        if (state == KeyState.ENABLED || state == KeyState.DECRYPT_ONLY) {
            policy.requireRead(CryptoSuite.SM, state, "x");
        } else {
            assertThatThrownBy(() -> policy.requireRead(CryptoSuite.SM, state, "x"))
                    .isInstanceOfSatisfying(
                            SecurityRefusal.class, e -> assertThat(e.code()).isEqualTo(SecurityRefusal.Code.KEY_STATE));
        }
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void aCollectionIsGradedByItsHighestElementAndItsSize(Profile profile) {
        SecurityPolicy policy = SecurityPolicy.of(profile);
        RecordType type = RecordType.of(Person.class);
        List<Classification> health = List.of(policy.classify(type, element(type, "healthStatus")));
        List<Classification> names = List.of(policy.classify(type, element(type, "name")));
        assertThat(policy.gradeOf(List.of(), Long.MAX_VALUE)).isEqualTo(Grade.PUBLIC);
        assertThat(policy.gradeOf(names, 999_999)).isEqualTo(Grade.PERSONAL);
        assertThat(policy.gradeOf(names, 1_000_000)).isEqualTo(Grade.IMPORTANT);
        boolean byHundredThousand = profile.compareTo(Profile.P2021_11) >= 0;
        assertThat(policy.gradeOf(health, 99_999)).isEqualTo(Grade.SENSITIVE);
        assertThat(policy.gradeOf(health, 100_000)).isEqualTo(byHundredThousand ? Grade.IMPORTANT : Grade.SENSITIVE);
    }

    @Test
    void aRegionDecreesItsOwnNumbers() {
        Volume decreed = new Volume(false, 500, Grade.IMPORTANT, Confidence.SURE, "catalogue of the province");
        SecurityPolicy policy = SecurityPolicy.of(Profile.P2025_11).withVolumes(List.of(decreed));
        RecordType type = RecordType.of(Person.class);
        List<Classification> names = List.of(policy.classify(type, element(type, "name")));
        assertThat(policy.gradeOf(names, 499)).isEqualTo(Grade.PERSONAL);
        assertThat(policy.gradeOf(names, 500)).isEqualTo(Grade.IMPORTANT);
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void noStandardIsOlderOrNewerThanItsProfile(Profile profile) {
        List<StandardInForce> standards = SecurityPolicy.of(profile).standards();
        assertThat(standards).hasSizeGreaterThanOrEqualTo(7);
        assertThat(standards).extracting(StandardInForce::number).doesNotHaveDuplicates();
        assertThat(standards)
                .allMatch(s -> s.inForce().compareTo(profile.inForce().toString()) <= 0);
    }

    @Test
    void aSinceIsAlwaysAProfile() {
        for (String file : List.of("kinds.csv", "elements.csv", "grades.csv", "volumes.csv")) {
            for (NamedCsvRecord row : Table.rows(file)) {
                assertThat(Profile.of(row.getField("since"))).isNotNull();
                assertThat(row.getField("basis")).as(file).isNotBlank();
            }
        }
    }

    private static Element element(RecordType type, String name) {
        return type.element(name).orElseThrow();
    }
}
