package org.fupin.security.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.record.fund.FundPayment;
import org.fupin.model.record.register.County;
import org.fupin.model.record.register.HouseholdIncome;
import org.fupin.model.record.register.Person;
import org.fupin.model.record.register.PersonAnnualStatus;
import org.fupin.security.InventedRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildrenTest {

    private static final SecurityPolicy POLICY = SecurityPolicy.of(Profile.P2021_11);

    private static Classification of(CanonicalRecord record, LocalDate asOf, String element) {
        return POLICY.classify(record, asOf).stream()
                .filter(classification -> classification.element().equals(element))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "born {0}, on {1}: {2}")
    @CsvSource({
        // the day before the 14th birthday, the day, the day after
        "2004-05-10, 2018-05-09, true",
        "2004-05-10, 2018-05-10, false",
        "2004-05-10, 2018-05-11, false",
        // born on 29 February: 14 on 1 March of a common year, and not a day sooner
        "2004-02-29, 2018-02-27, true",
        "2004-02-29, 2018-02-28, true",
        "2004-02-29, 2018-03-01, false",
        // 14 years later is a leap year only for births in other years
        "2002-02-28, 2016-02-28, false",
        "2002-02-28, 2016-02-27, true",
        "2002-03-01, 2016-02-29, true",
        "2002-03-01, 2016-03-01, false",
        // turn of the year, day of birth, and a birth still to come
        "2004-12-31, 2018-12-30, true",
        "2004-12-31, 2018-12-31, false",
        "2018-05-10, 2018-05-10, true",
        "2018-05-11, 2018-05-10, true",
    })
    void ageIsCountedInFullYears(LocalDate birth, LocalDate asOf, boolean child) {
        assertThat(POLICY.isChild(birth, asOf)).isEqualTo(child);
    }

    @Test
    void beforeTheLawTheStandardProtectedTheAgeOfFourteenToo() {
        LocalDate birth = LocalDate.of(2004, 5, 10);
        SecurityPolicy older = SecurityPolicy.of(Profile.P2020_10);
        assertThat(older.childBelow()).isEqualTo(15);
        assertThat(older.isChild(birth, LocalDate.of(2019, 5, 9))).isTrue();
        assertThat(older.isChild(birth, LocalDate.of(2019, 5, 10))).isFalse();
        assertThat(POLICY.childBelow()).isEqualTo(14);
        assertThat(POLICY.isChild(birth, LocalDate.of(2019, 5, 9))).isFalse();
    }

    @Test
    void ofAChildNameNumbersAndSchoolAreSealed() {
        PersonAnnualStatus status = InventedRecords.of(
                PersonAnnualStatus.class, Map.of("personNo", "1", "ageAtPeriodEnd", 13, "schoolName", "某小学"));
        LocalDate day = LocalDate.of(2021, 12, 31);
        assertThat(of(status, day, "schoolName").protection()).isEqualTo(Protection.SEAL);
        assertThat(of(status, day, "schoolName").category()).isEqualTo(SensitiveCategory.UNDER_AGE);
        assertThat(of(status, day, "schoolName").grade()).isEqualTo(Grade.SENSITIVE);
        assertThat(of(status, day, "diseaseName").category()).isEqualTo(SensitiveCategory.HEALTH);
        assertThat(of(status, day, "education").category()).isEqualTo(SensitiveCategory.UNDER_AGE);
        assertThat(of(status, day, "education").protection()).isEqualTo(Protection.PACKAGE);
        // the key must stay readable, or nobody finds the record
        assertThat(of(status, day, "personNo").protection()).isEqualTo(Protection.PACKAGE);

        PersonAnnualStatus older = InventedRecords.of(
                PersonAnnualStatus.class, Map.of("personNo", "1", "ageAtPeriodEnd", 14, "schoolName", "某中学"));
        assertThat(of(older, day, "schoolName").category()).isEqualTo(SensitiveCategory.NONE);
        // marked since the standard knows it as a secret, whosever it is
        assertThat(of(older, day, "schoolName").protection()).isEqualTo(Protection.SEAL);
    }

    @Test
    void theNameOfAChildIsSensitiveAndThatOfAnAdultIsNot() {
        LocalDate day = LocalDate.of(2021, 11, 1);
        Person child = InventedRecords.of(Person.class, Map.of("birthDate", LocalDate.of(2007, 11, 2)));
        Person older = InventedRecords.of(Person.class, Map.of("birthDate", LocalDate.of(2007, 11, 1)));
        assertThat(of(child, day, "name").category()).isEqualTo(SensitiveCategory.UNDER_AGE);
        assertThat(of(child, day, "certificateNo").grade()).isEqualTo(Grade.SENSITIVE);
        assertThat(of(older, day, "name").category()).isEqualTo(SensitiveCategory.NONE);
    }

    @Test
    void theNumberTellsTheAgeWhereNothingElseDoes() {
        FundPayment child =
                InventedRecords.of(FundPayment.class, Map.of("recipientCertificateNo", number("520102", "21100301")));
        FundPayment adult =
                InventedRecords.of(FundPayment.class, Map.of("recipientCertificateNo", number("520102", "21010922")));
        FundPayment legacy = InventedRecords.of(FundPayment.class, Map.of("recipientCertificateNo", "520102010922996"));
        FundPayment unknown = InventedRecords.of(FundPayment.class, Map.of("recipientCertificateNo", "not a number"));
        LocalDate day = LocalDate.of(2121, 12, 31);
        assertThat(POLICY.isChild(child, day)).isTrue();
        assertThat(POLICY.isChild(adult, day)).isFalse();
        assertThat(POLICY.isChild(legacy, day)).isFalse();
        assertThat(POLICY.isChild(legacy, LocalDate.of(1810, 1, 1))).isTrue();
        assertThat(POLICY.isChild(unknown, day)).isFalse();
    }

    @Test
    void recordsThatTellNoAgeAreNotAChilds() {
        assertThat(POLICY.isChild(InventedRecords.of(HouseholdIncome.class, Map.of()), LocalDate.of(2021, 1, 1)))
                .isFalse();
        assertThat(POLICY.isChild(InventedRecords.of(County.class, Map.of()), LocalDate.of(2021, 1, 1)))
                .isFalse();
    }

    private static String number(String area, String birth) {
        String digits = area + birth + "001";
        return digits + org.fupin.model.identifier.CitizenId.checkCharacter(digits);
    }
}
