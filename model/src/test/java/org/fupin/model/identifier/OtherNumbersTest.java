package org.fupin.model.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherNumbersTest {

    @Test
    void theExampleOfTheCreditCodeStandardIsSound() {
        assertThat(CreditCode.explain("91350100M000100Y43")).isNull();
        assertThat(CreditCode.legacyTolerated("91350100M000100Y43")).isFalse();
        assertThat(CreditCode.organisationCodeAgrees("91350100M000100Y43")).isTrue();
        assertThat(CreditCode.prefix("91350100M000100Y43")).isEqualTo("91");
    }

    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y4, LENGTH",
        "91350100M000100Y4I, CHARACTER",
        "91350100m000100Y43, CHARACTER",
        "9135010ＯM000100Y43, CHARACTER",
        "91359900M000100Y43, AREA",
        "9135A100M000100Y43, AREA",
        "92520102MA6DXXXX00, CHECK"
    })
    void creditCodeFaultsNameThePart(String code, Part part) {
        assertThat(CreditCode.explain(code)).isNotNull().extracting(Fault::part).isEqualTo(part);
        assertThat(CreditCode.isValid(code)).isFalse();
        assertThat(CreditCode.legacyTolerated(code)).isFalse();
    }

    @Test
    void codesFromBeforeTheStandardAreTolerated() {
        assertThat(CreditCode.explain("91350203M0009NWWW5")).isNull();
        assertThat(CreditCode.legacyTolerated("91350203M0009NWWW5")).isTrue();
        assertThat(CreditCode.legacyTolerated("91440300M0009NWWW5"))
                .as("Guangdong")
                .isFalse();
        assertThat(CreditCode.isValid("91440300M0009NWWW5")).isFalse();
        assertThat(CreditCode.isValid("91350203M1009NWWW5")).isFalse();
    }

    @Test
    void everyChangedCharacterOfACreditCodeIsFound() {
        String code = "93520102MA6D000000".substring(0, 17);
        char check = check(code);
        String sound = code + check;
        for (int at = 8; at < 18; at++) {
            for (char c : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
                boolean same = sound.charAt(at) == c;
                String changed = sound.substring(0, at) + c + sound.substring(at + 1);
                assertThat(CreditCode.isValid(changed)).as(changed).isEqualTo(same);
            }
        }
    }

    private static char check(String code17) {
        for (char c : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
            if (CreditCode.isValid(code17 + c)) {
                return c;
            }
        }
        throw new AssertionError("no check character fits");
    }

    @ParameterizedTest
    @CsvSource({"D2143569-X", "D2143569X", "M000100Y-4"})
    void organisationCodes(String code) {
        assertThat(OrganisationCode.explain(code)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "D2143569-1, CHECK",
        "D2143569, LENGTH",
        "D214356-9X, LENGTH",
        "d2143569X, CHARACTER",
        "D2143569/X, LENGTH"
    })
    void organisationCodeFaults(String code, Part part) {
        assertThat(OrganisationCode.explain(code))
                .isNotNull()
                .extracting(Fault::part)
                .isEqualTo(part);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "52",
                "5201",
                "520102",
                "520102001",
                "520102000",
                "520102001001",
                "520102001000",
                "520102000000",
                "542226"
            })
    void divisionCodes(String code) {
        assertThat(DivisionCode.explain(code)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "5, LENGTH",
        "520, LENGTH",
        "5201020010010, LENGTH",
        "52010x, CHARACTER",
        "５２, CHARACTER",
        "99, AREA",
        "5299, AREA",
        "529999, AREA",
        "529999001001, AREA",
        "520102600, LEVEL",
        "520102000001, LEVEL",
        "520102001600, LEVEL"
    })
    void divisionCodeFaults(String code, Part part) {
        assertThat(DivisionCode.explain(code))
                .isNotNull()
                .extracting(Fault::part)
                .isEqualTo(part);
        assertThat(DivisionCode.isValid(code)).isFalse();
    }

    @Test
    void bankCardsHaveALuhnDigit() {
        assertThat(BankCard.explain("79927398713"))
                .isNotNull()
                .extracting(Fault::part)
                .isEqualTo(Part.LENGTH);
        assertThat(BankCard.isValid("0079927398713")).isTrue();
        assertThat(BankCard.explain("0079927398710"))
                .isNotNull()
                .extracting(Fault::part)
                .isEqualTo(Part.CHECK);
        assertThat(BankCard.explain("007992739871x"))
                .isNotNull()
                .extracting(Fault::part)
                .isEqualTo(Part.CHARACTER);
        assertThat(BankCard.isValid("0000000079927398713")).isTrue();
        assertThat(BankCard.isValid("00000000079927398713")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"13000000000", "19900000000", "0851-0000000", "085100000000", "010-00000000"})
    void phoneNumbers(String number) {
        assertThat(PhoneNumber.explain(number)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "'', LENGTH",
        "1300000000, LENGTH",
        "130000000000, LENGTH",
        "12000000000, AREA",
        "23000000000, AREA",
        "00510000000, AREA",
        "1300000000x, CHARACTER",
        "130-00000000, CHARACTER",
        "0851-0000-000, CHARACTER"
    })
    void phoneNumberFaults(String number, Part part) {
        assertThat(PhoneNumber.explain(number))
                .isNotNull()
                .extracting(Fault::part)
                .isEqualTo(part);
    }
}
