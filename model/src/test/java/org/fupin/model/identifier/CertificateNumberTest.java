package org.fupin.model.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateNumberTest {

    private static String made(String digits17) {
        return InventedNumbers.complete(digits17);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014", "11010519491231002x", "11010519491231002Ｘ"})
    void theExamplesOfTheStandardAreSound(String number) {
        assertThat(CertificateNumber.explain(number)).isNull();
        assertThat(CertificateNumber.isValid(number)).isTrue();
        assertThat(CertificateNumber.kindOf(number)).contains(CertificateKind.CITIZEN);
    }

    @Test
    void theSmallXIsNormalised() {
        assertThat(CertificateNumber.normalise("11010519491231002x")).isEqualTo("11010519491231002X");
        assertThat(CertificateNumber.normalise("11010519491231002Ｘ31B1")).isEqualTo("11010519491231002X31B1");
        assertThat(CertificateNumber.normalise("440524188001010014")).isEqualTo("440524188001010014");
        assertThat(CertificateNumber.normalise("x")).isEqualTo("x");
        assertThat(CitizenId.of("11010519491231002x").number()).isEqualTo("11010519491231002X");
    }

    @ParameterizedTest
    @CsvSource({
        "'', LENGTH",
        "4405241880010100, LENGTH",
        "440524188001010014311, LENGTH",
        "520102880101001, LENGTH",
        "ABC123456789012, LENGTH",
        "44052418800101001A, CHARACTER",
        "4405241880010100X4, CHARACTER",
        "44052418800101001４, CHARACTER",
        "000000188001010014, PLACEHOLDER",
        "999999188001010014, PLACEHOLDER",
        "440524188013010014, DATE",
        "440524188002300014, DATE",
        "440524170001010014, DATE",
        "440524188001010015, CHECK",
        "44052418800101001481, CATEGORY",
        "44052418800101001415, GRADE",
        "44052418800101001411B0, REISSUE",
        "44052418800101001411C1, REISSUE"
    })
    void explainNamesTheFaultyPart(String number, Part part) {
        assertThat(CertificateNumber.explain(number))
                .isNotNull()
                .extracting(Fault::part)
                .isEqualTo(part);
        assertThat(CertificateNumber.isValid(number)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"529999", "810102", "840000", "990682", "911000", "911950", "100000"})
    void anOriginThatNeverWasIsNamed(String origin) {
        assertThat(CertificateNumber.explain(made(origin + "18800101001")))
                .isNotNull()
                .extracting(Fault::part)
                .isEqualTo(Part.AREA);
    }

    @Test
    void leapDaysAreDays() {
        assertThat(CitizenId.isValid(made("52010218840229001"))).isTrue();
        assertThat(CitizenId.isValid(made("52010219000229001"))).isFalse();
        assertThat(CitizenId.isValid(made("52010220000229001"))).isTrue();
        assertThat(CitizenId.isValid(made("52010218830229001"))).isFalse();
    }

    @Test
    void kindsAreToldByShape() {
        assertThat(CertificateNumber.kindOf(made("81000018800101001"))).contains(CertificateKind.RESIDENCE_PERMIT);
        assertThat(CertificateNumber.kindOf(made("93268218800101001"))).contains(CertificateKind.FOREIGNER);
        assertThat(CertificateNumber.kindOf("44052418800101001431")).contains(CertificateKind.DISABILITY);
        assertThat(CertificateNumber.kindOf("520102880101999")).contains(CertificateKind.LEGACY_CITIZEN);
        assertThat(CertificateNumber.kindOf("ABC123456789012")).contains(CertificateKind.FOREIGNER_2017);
        assertThat(CertificateNumber.kindOf("520102889901999")).isEmpty();
        assertThat(CertificateNumber.kindOf("440524188001010015")).isEmpty();
    }

    @Test
    void theHolderOfADisabilityCertificateIsThePerson() {
        assertThat(CertificateNumber.holder("44052418800101001431")).contains(CitizenId.of("440524188001010014"));
        assertThat(CertificateNumber.holder("44052418800101001491")).isEmpty();
    }

    @Test
    void anAreaThatEndedBeforeBirthIsSuspicious() {
        assertThat(CitizenId.of(made("54222621200101001")).areaSuspicious())
                .as("曲松县 until 2015")
                .isTrue();
        assertThat(CitizenId.of(made("54222618800101001")).areaSuspicious()).isFalse();
        assertThat(CitizenId.of(made("50011918800101001")).areaSuspicious())
                .as("南川区 begins in 2006, which is normal")
                .isFalse();
        assertThat(CitizenId.of(made("14012021200101001")).areaSuspicious())
                .as("unofficial code")
                .isFalse();
        assertThat(CitizenId.of(made("81000021200101001")).areaSuspicious()).isFalse();
    }

    @Test
    void oldNumbersOfPeopleBornSince2000DoNotExist() {
        assertThat(LegacyCitizenId.of(CitizenId.of(made("52010221200101001")))).isEmpty();
        assertThat(LegacyCitizenId.of(CitizenId.of(made("52010218800101001")))).isEmpty();
        assertThat(LegacyCitizenId.of(CitizenId.of(made("81000019000101001")))).isEmpty();
    }

    @Test
    void refusalsAndTextsAreMasked() {
        assertThatThrownBy(() -> CitizenId.of("440524188001010015"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("440524************")
                .hasMessageNotContaining("1880");
        assertThatThrownBy(() -> LegacyCitizenId.of("520102889901999"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("8899");
        assertThat(CitizenId.of("440524188001010014")).hasToString("440524************");
        assertThat(DisabilityCertificate.parse("44052418800101001431").orElseThrow())
                .hasToString("440524**************");
        assertThat(CitizenId.parse("440524188001010015")).isEmpty();
    }
}
