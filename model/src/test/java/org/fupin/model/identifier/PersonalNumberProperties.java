package org.fupin.model.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PersonalNumberProperties {

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.oneOf(InventedNumbers.citizens(), InventedNumbers.permits(), InventedNumbers.foreigners());
    }

    @Provide
    Arbitrary<String> citizens() {
        return InventedNumbers.citizens();
    }

    @Property
    void madeNumbersAreSound(@ForAll("numbers") String number) {
        assertThat(CitizenId.explain(number)).isNull();
        assertThat(CitizenId.isValid(number)).isTrue();
        assertThat(CertificateNumber.isValid(number)).isTrue();
        CitizenId id = CitizenId.of(number);
        assertThat(DateTimeFormatter.BASIC_ISO_DATE.format(id.birthDate())).isEqualTo(number.substring(6, 14));
        assertThat(id.sex() == Sex.MALE).isEqualTo((number.charAt(16) - '0') % 2 == 1);
        assertThat(id.residencePermit()).isEqualTo(number.charAt(0) == '8');
        assertThat(id.foreigner()).isEqualTo(number.charAt(0) == '9');
    }

    @Property
    void everyChangedDigitIsFound(
            @ForAll("numbers") String number,
            @ForAll @IntRange(max = 17) int at,
            @ForAll @IntRange(max = 9) int digit) {
        char changed = (char) ('0' + digit);
        Assume.that(number.charAt(at) != changed);
        assertThat(CitizenId.isValid(number.substring(0, at) + changed + number.substring(at + 1)))
                .isFalse();
    }

    @Property
    void everySwapOfNeighboursIsFound(@ForAll("numbers") String number, @ForAll @IntRange(max = 16) int at) {
        Assume.that(number.charAt(at) != number.charAt(at + 1));
        String swapped = number.substring(0, at) + number.charAt(at + 1) + number.charAt(at) + number.substring(at + 2);
        assertThat(CitizenId.isValid(swapped)).isFalse();
    }

    @Property
    void explainAndIsValidAgreeOnAnything(@ForAll String text) {
        assertThat(CertificateNumber.isValid(text)).isEqualTo(CertificateNumber.explain(text) == null);
        assertThat(CitizenId.isValid(text)).isEqualTo(CitizenId.explain(text) == null);
        assertThat(DisabilityCertificate.isValid(text)).isEqualTo(DisabilityCertificate.explain(text) == null);
    }

    @Property
    void explainAndIsValidAgreeNearTheTruth(
            @ForAll("numbers") String number, @ForAll @IntRange(max = 17) int at, @ForAll char any) {
        String text = number.substring(0, at) + any + number.substring(at + 1);
        assertThat(CitizenId.isValid(text)).isEqualTo(CitizenId.explain(text) == null);
    }

    @Property
    void explanationsDoNotTellTheNumber(
            @ForAll("numbers") String number, @ForAll @IntRange(max = 17) int at, @ForAll char any) {
        Fault fault = CitizenId.explain(number.substring(0, at) + any + number.substring(at + 1));
        if (fault != null) {
            String said = fault.zh() + fault.en();
            for (int i = 0; i + 6 <= 18; i++) {
                String run = number.substring(i, i + 6);
                assertThat(said.contains(run) && !run.equals("000000")).isFalse();
            }
        }
    }

    @Property
    void oldNumbersOfThe1800sComeBack(
            @ForAll("citizens") String number, @ForAll @IntRange(min = 996, max = 999) int sequence) {
        Assume.that(number.startsWith("18", 6));
        String digits = number.substring(0, 14) + sequence;
        CitizenId id = CitizenId.of(InventedNumbers.complete(digits));
        LegacyCitizenId legacy = LegacyCitizenId.of(id).orElseThrow();
        assertThat(legacy.number()).hasSize(15).isEqualTo(digits.substring(0, 6) + digits.substring(8));
        assertThat(legacy.toCitizenId()).isEqualTo(id);
        assertThat(legacy.birthDate()).isEqualTo(id.birthDate());
        assertThat(legacy.sex()).isEqualTo(id.sex());
    }

    @Property
    void oldNumbersOfThe1900sComeBack(
            @ForAll @IntRange(max = 36_523) int day, @ForAll @IntRange(max = 995) int sequence) {
        LocalDate birth = LocalDate.of(1900, 1, 1).plusDays(day);
        String legacy =
                "520102" + DateTimeFormatter.BASIC_ISO_DATE.format(birth).substring(2) + "%03d".formatted(sequence);
        CitizenId id = LegacyCitizenId.of(legacy).toCitizenId();
        assertThat(id.birthDate()).isEqualTo(birth);
        assertThat(LegacyCitizenId.of(id).orElseThrow().number()).isEqualTo(legacy);
    }

    @Property
    void disabilityCertificatesAddCategoryAndGrade(
            @ForAll("citizens") String number,
            @ForAll @IntRange(max = 9) int category,
            @ForAll @IntRange(max = 9) int grade) {
        String certificate = number + category + grade;
        Fault fault = DisabilityCertificate.explain(certificate);
        if (category < 1 || category > 7) {
            assertThat(fault).isNotNull().extracting(Fault::part).isEqualTo(Part.CATEGORY);
        } else if (grade < 1 || grade > 4) {
            assertThat(fault).isNotNull().extracting(Fault::part).isEqualTo(Part.GRADE);
        } else {
            DisabilityCertificate parsed =
                    DisabilityCertificate.parse(certificate + "B2").orElseThrow();
            assertThat(parsed.holder()).isEqualTo(CitizenId.of(number));
            assertThat(parsed.category()).isEqualTo("" + category);
            assertThat(parsed.grade()).isEqualTo("" + grade);
            assertThat(parsed.reissue()).isEqualTo(2);
            assertThat(fault).isNull();
        }
    }
}
