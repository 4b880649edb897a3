package org.fupin.files.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.fupin.files.engine.DepartmentFiles.Outcome;
import org.fupin.model.record.department.ComparisonResult;
import org.fupin.validation.CheckOptions;
import org.fupin.validation.CheckResult;
import org.fupin.validation.Fupin;
import org.fupin.validation.finding.LedgerEntry;
import org.junit.jupiter.api.Test;

/** The comparison with each of the ten feeds, over numbers and over tokens. */
class PackageComparisonTest {

    private static final UnaryOperator<String> NUMBERS = UnaryOperator.identity();
    private static final UnaryOperator<String> TOKENS = PackageComparisonTest::token;

    private static String token(String number) {
        return DepartmentFiles.token("k", number);
    }

    /** Two households and what ten departments know of them; every type of doubt occurs. */
    private static DepartmentFiles county() {
        return register()
                .row(
                        "feedHukou",
                        "'certificateNo':'#1','name':'张一','hukouNo':'B1','hukouType':'1','status':'2','statusDate':'2018-03-01'")
                .row("feedHukou", "'certificateNo':'#2','name':'张贰','hukouNo':'B1','hukouType':'1','status':'1'")
                .row("feedHukou", "'certificateNo':'#3','name':'李三','hukouNo':'B3','hukouType':'1','status':'1'")
                .row("feedHukou", "'certificateNo':'#9','name':'李九','hukouNo':'B3','hukouType':'1','status':'1'")
                .row(
                        "feedEducation",
                        "'certificateNo':'#4','stage':'4','grade':'高一','rollStatus':'1','term':'2018-2019-1'")
                .row(
                        "feedHealth",
                        "'certificateNo':'#1','recordNo':'J1','recordType':'1','selfPaid':100,'date':'2018-06-01'")
                .row(
                        "feedHealth",
                        "'certificateNo':'#3','recordNo':'J2','recordType':'3','selfPaid':20000,'date':'2018-07-01'")
                .row("feedEmployment", "'certificateNo':'#3','workDivision':'440300','startMonth':'2018-03'")
                .row(
                        "feedSocialInsurance",
                        "'certificateNo':'#1','insuranceType':'3','year':2018,'insuredStatus':'1','insuredDivision':'522326'")
                .row(
                        "feedHousing",
                        "'certificateNo':'#1','houseNo':'F1','grade':'D','gradeDate':'2018-01-01','renovated':false,'renovationYear':2015,'commodityHouse':true")
                .row(
                        "feedBank",
                        "'certificateNo':'#3','contractNo':'C1','loanBalance':50,'accountNo':'6228480000000001','accountActive':'3'")
                .row("feedDibao", "'certificateNo':'#1','familyNo':'D1','aidKind':'1','yearMonth':'2018-12'")
                .row("feedDibao", "'certificateNo':'#9','familyNo':'D9','aidKind':'1','yearMonth':'2018-12'")
                .row(
                        "feedDisability",
                        "'disabilityCertNo':'#1+42','category':'4','grade':'2','status':'1','livingSubsidy':true,'careSubsidy':false")
                .row("feedAsset", "'certificateNo':'#3','kind':'4','registeredDate':'2017-01-01'");
    }

    private static DepartmentFiles register() {
        return new DepartmentFiles()
                .row("household", "'householdNo':'H1','headCertificateNo':'#1','povertyStatus':'0'")
                .row(
                        "household",
                        "'householdNo':'H2','headCertificateNo':'#3','povertyStatus':'1','monitoredFlag':false")
                .row(
                        "person",
                        "'personNo':'P1','householdNo':'H1','name':'张一','certificateType':'01','certificateNo':'#1','birthDate':'1951-01-01','memberStatus':'1','dibao':'0','tekun':'0','medicalInsurance':false,'disabilityCategory':'4','disabilityGrade':'3'")
                .row(
                        "person",
                        "'personNo':'P2','householdNo':'H1','name':'张二','certificateType':'01','certificateNo':'#2','birthDate':'2008-05-05','memberStatus':'1'")
                .row(
                        "person",
                        "'personNo':'P3','householdNo':'H2','name':'李三','certificateType':'01','certificateNo':'#3','birthDate':'1953-01-01','memberStatus':'1'")
                .row(
                        "person",
                        "'personNo':'P4','householdNo':'H1','name':'张四','certificateType':'01','certificateNo':'#4','birthDate':'2001-05-05','memberStatus':'1'")
                .row("personAnnualStatus", "'personNo':'P1','householdNo':'H1','healthStatus':['01']")
                .row("livingCondition", "'householdNo':'H1','dangerousHouse':false")
                .row(
                        "employmentRecord",
                        "'personNo':'P3','certificateNo':'#3','startMonth':'2018-03','workDivisionCode':'520102'")
                .row("studentAid", "'personNo':'P8','term':'2018-2019-1'")
                .row("monitoredHousehold", "'householdNo':'H8','identifiedMonth':'2018-01','eliminated':false")
                .row("houseRenovation", "'householdNo':'H1','year':2018,'acceptedDate':'2018-10-01'")
                .row(
                        "fundPayment",
                        "'payoutNo':'Y1','householdNo':'H1','personNo':'P1','recipientCertificateNo':'#1','bankAccountNo':'6228480000000001','payDate':'2018-12-01','payState':'1'")
                .row(
                        "microLoan",
                        "'contractNo':'C1','householdNo':'H2','borrowerCertificateNo':'#3','issueDate':'2018-01-01','balance':100")
                .row("aidMeasure", "'personNo':'P3','measureItem':'1001'");
    }

    @Test
    void everyFeedGivesEveryTypeOfDoubtThatItCan() throws IOException {
        Outcome outcome = county().compare(NUMBERS, NUMBERS, List.of());
        assertThat(types(outcome, "FHK")).containsExactlyInAnyOrder("1", "3", "99");
        assertThat(types(outcome, "FED")).containsExactlyInAnyOrder("4", "99");
        assertThat(types(outcome, "FHE")).containsExactlyInAnyOrder("5", "99");
        assertThat(types(outcome, "FEM")).containsExactly("10");
        assertThat(types(outcome, "FSI")).containsExactly("6");
        assertThat(types(outcome, "FHO")).containsExactlyInAnyOrder("9", "12", "99");
        assertThat(types(outcome, "FBK")).containsExactlyInAnyOrder("11", "99");
        assertThat(types(outcome, "FMC")).containsExactly("7");
        assertThat(types(outcome, "FDP")).containsExactlyInAnyOrder("8", "99");
        assertThat(types(outcome, "FXA")).containsExactly("12");
        assertThat(outcome.feed("FMC").without()).isEqualTo(1);
        assertThat(outcome.feed("FMC").matched()).isEqualTo(1);
        assertThat(outcome.feed("FMC").unmatched()).isEqualTo(1);
    }

    @Test
    void aRecordSaysOfWhomItIsAndHowHeWasMatched() throws IOException {
        Outcome outcome = county().compare(NUMBERS, NUMBERS, List.of());
        ComparisonResult dead = one(outcome, "FHK-D-002");
        assertThat(dead.householdNo()).isEqualTo("H1");
        assertThat(dead.personNo()).isEqualTo("P1");
        assertThat(dead.matchState()).isEqualTo("1");
        assertThat(dead.feedValue()).isEqualTo("2018-03-01");
        assertThat(dead.resultNo()).isEqualTo("522326-20190131-FHK-D-002-000001");
        assertThat(dead.disposition()).isNull();
        assertThat(one(outcome, "FHK-D-001").matchState()).isEqualTo("2");
        assertThat(one(outcome, "FED-D-002").matchState()).isEqualTo("4");
        assertThat(one(outcome, "FED-D-002").personNo()).isEqualTo("P2");
        ComparisonResult missing = one(outcome, "FHK-D-003");
        assertThat(missing.householdNo()).isEqualTo("H2");
        assertThat(missing.personNo()).isNull();
        assertThat(missing.matchState()).isEqualTo("4");
        ComparisonResult owner = one(outcome, "FXA-D-001");
        assertThat(owner.householdNo()).isEqualTo("H2");
        assertThat(owner.matchState()).isEqualTo("1");
        assertThat(one(outcome, "STU-D-004").personNo()).isEqualTo("P4");
        assertThat(one(outcome, "FHO-D-001").householdNo()).isEqualTo("H1");
        assertThat(one(outcome, "FHO-D-001").matchState()).isEqualTo("1");
        assertThat(one(outcome, "FEM-D-001").householdNo()).isEqualTo("H2");
        assertThat(one(outcome, "LON-D-015").registerValue()).isEqualTo("100.00");
    }

    /** Numbers of the records are unique, and the records are sound by the standard itself. */
    @Test
    void theRecordsAreSound() throws IOException {
        Outcome outcome = county().compare(NUMBERS, NUMBERS, List.of());
        assertThat(outcome.rows()).extracting(row -> row.result().resultNo()).doesNotHaveDuplicates();
        CheckResult checked = new Fupin(CheckOptions.asOf(DepartmentFiles.DAY))
                .check(outcome.rows().stream().map(ComparisonRow::result));
        assertThat(checked.findings()).isEmpty();
        assertThat(outcome.rows()).allMatch(row -> Integer.valueOf(2018).equals(row.dataYear()));
    }

    @Test
    void noRecordHoldsANameOrNumber() throws IOException {
        String all = county().compare(TOKENS, TOKENS, List.of()).rows().stream()
                .map(row -> row.result().resultNo()
                        + row.result().registerValue()
                        + row.result().feedValue())
                .collect(Collectors.joining("\n"));
        assertThat(all)
                .doesNotContain(
                        "张", "李", DepartmentFiles.number(1), DepartmentFiles.token("k", DepartmentFiles.number(1)));
    }

    @Test
    void tokensGiveTheSameAsNumbers() throws IOException {
        Outcome numbers = county().compare(NUMBERS, NUMBERS, List.of());
        assertThat(county().compare(TOKENS, TOKENS, List.of())).isEqualTo(numbers);
        assertThat(county().compare(NUMBERS, TOKENS, List.of(DepartmentFiles.alias("k"))))
                .isEqualTo(numbers);
        assertThat(county().compare(TOKENS, NUMBERS, List.of(DepartmentFiles.alias("k"))))
                .isEqualTo(numbers);
        assertThat(county().compare(
                                NUMBERS, TOKENS, List.of(DepartmentFiles.alias("other"), DepartmentFiles.alias("k"))))
                .isEqualTo(numbers);
    }

    @Test
    void withoutTheKeyNothingIsComparedAndTheReasonIsTold() throws IOException {
        Outcome outcome = county().compare(NUMBERS, TOKENS, List.of());
        assertThat(outcome.feed("FMC").idle())
                .containsOnlyKeys("FMC-D-001", "FMC-D-003")
                .allSatisfy((rule, reason) ->
                        assertThat(reason).contains("需要令牌密钥", "feedDibao.certificateNo", "without the token key"));
        assertThat(types(outcome, "FMC")).isEmpty();
        assertThat(outcome.feed("FMC").trace()).isFalse();
        // accounts and contracts are no identity numbers
        assertThat(types(outcome, "FBK")).contains("99");
    }

    @Test
    void tokensOfAnotherKeyAreNotTakenForStrangers() throws IOException {
        Outcome outcome = county().compare(NUMBERS, TOKENS, List.of(DepartmentFiles.alias("other")));
        assertThat(outcome.feed("FMC").idle().get("FMC-D-003")).contains("no token of feedDibao");
        assertThat(types(outcome, "FMC")).isEmpty();
        Outcome both = county().compare(number -> DepartmentFiles.token("other", number), TOKENS, List.of());
        assertThat(both.feed("FXA").idle().get("FXA-D-001")).contains("no token of feedAsset");
    }

    @Test
    void aFeedWithoutDoubtLeavesATrace() throws IOException {
        Outcome outcome = register()
                .row("feedAsset", "'certificateNo':'#3','kind':'6','registeredDate':'2017-01-01'")
                .compare(NUMBERS, NUMBERS, List.of());
        assertThat(outcome.feed("FXA").trace()).isTrue();
        assertThat(outcome.feed("FMC").present()).isFalse();
        assertThat(outcome.rows()).singleElement().satisfies(row -> {
            assertThat(row.result().feedType()).isEqualTo("FXA");
            assertThat(row.result().personNo()).isEqualTo("P3");
            assertThat(row.result().matchState()).isEqualTo("1");
            assertThat(row.result().difference()).isNull();
        });
    }

    @Test
    void theLedgerOfTheValidationTellsWhyRulesAreIdle() throws IOException {
        ValidationOptions options = ValidationOptions.of(CheckOptions.asOf(DepartmentFiles.DAY));
        try (var exchange = county().exchange(NUMBERS, TOKENS)) {
            List<LedgerEntry> ledger =
                    new PackageValidator(options).validate(exchange).ledger();
            LedgerEntry idle = ledger.stream()
                    .filter(entry -> entry.rule().code().equals("FXA-D-001"))
                    .findFirst()
                    .orElseThrow();
            assertThat(String.valueOf(idle.idle()).toLowerCase(Locale.ROOT)).contains("令牌密钥", "token key");
        }
    }

    private static Set<String> types(Outcome outcome, String feed) {
        return outcome.rows().stream()
                .map(ComparisonRow::result)
                .filter(result -> result.feedType().equals(feed) && result.difference() != null)
                .map(ComparisonResult::difference)
                .collect(Collectors.toSet());
    }

    private static ComparisonResult one(Outcome outcome, String rule) {
        return outcome.rows().stream()
                .map(ComparisonRow::result)
                .filter(result -> result.resultNo().contains("-" + rule + "-"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no record of " + rule));
    }
}
