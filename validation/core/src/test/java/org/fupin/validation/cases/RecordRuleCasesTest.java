package org.fupin.validation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fupin.model.constraint.Presence;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.model.type.RecordTypes;
import org.fupin.validation.Fupin;
import org.fupin.validation.check.Locator;
import org.fupin.validation.check.RecordChecker;
import org.fupin.validation.check.RecordPlan;
import org.fupin.validation.check.RowState;
import org.fupin.validation.check.RuleTexts;
import org.fupin.validation.finding.Finding;
import org.fupin.validation.finding.LedgerEntry;
import org.fupin.validation.json.RecordJson;
import org.fupin.validation.profile.Profile;
import org.fupin.validation.rules.RecordRules;
import org.hibernate.validator.HibernateValidatorFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of every record rule and constraint, on the compiled path and through Jakarta Validation. */
class RecordRuleCasesTest {

    private static final Map<RecordType, RecordPlan> PLANS = RecordTypes.all().stream()
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(), type -> RecordPlan.compile(type, RecordRules.all(), Profile.NONE)));

    private final HibernateValidatorFactory jakarta =
            Fupin.validatorFactory(Locale.CHINESE, LocalDate.of(2020, 12, 31)).unwrap(HibernateValidatorFactory.class);

    @TestFactory
    Stream<DynamicTest> compiledPathSaysWhatTheCaseExpects() {
        return RuleCases.all().stream().map(each -> DynamicTest.dynamicTest(each.toString(), () -> compiled(each)));
    }

    @TestFactory
    Stream<DynamicTest> jakartaSaysTheSame() {
        return RuleCases.all().stream()
                .filter(each ->
                        !each.rule().startsWith("META-F-00") || each.header().isEmpty())
                .map(each -> DynamicTest.dynamicTest(each.toString(), () -> jakarta(each)));
    }

    @Test
    void everyRecordRuleHasAGoodAndABadCase() {
        Set<String> lacking = new TreeSet<>();
        List<RuleCase> cases = RuleCases.all();
        for (var rule : RecordRules.all()) {
            String code = RuleTexts.describe(rule).code();
            for (String kind : List.of("good", "bad")) {
                if (cases.stream()
                        .noneMatch(each ->
                                each.rule().equals(code) && each.expect().equals(kind))) {
                    lacking.add(code + " has no " + kind + " case");
                }
            }
        }
        assertThat(lacking).isEmpty();
    }

    private static void compiled(RuleCase each) {
        List<Finding> findings = new ArrayList<>();
        RecordPlan plan = Objects.requireNonNull(PLANS.get(each.type()));
        RecordChecker checker = new RecordChecker(plan, findings::add);
        RowState row = row(each);
        checker.checkHeader(row, -1L, each.context(), Locator.NOWHERE);
        checker.check(row, -1L, each.context(), Locator.NOWHERE);
        List<Finding> own = findings.stream()
                .filter(finding -> finding.rule().code().equals(each.rule()))
                .toList();
        switch (each.expect()) {
            case "good" -> assertThat(own).isEmpty();
            case "bad" -> assertThat(own).as("findings of the rule").isNotEmpty();
            case "notApplicable" -> {
                assertThat(own).isEmpty();
                LedgerEntry entry = checker.ledger().stream()
                        .filter(found -> found.rule().code().equals(each.rule()))
                        .findFirst()
                        .orElseThrow();
                assertThat(entry.notApplicable()).as("not applicable").isPositive();
            }
            default -> throw new AssertionError("expect must be good, bad or notApplicable: " + each.expect());
        }
        if (each.expect().equals("good")) {
            checker.ledger().stream()
                    .filter(found -> found.rule().code().equals(each.rule()))
                    .forEach(entry ->
                            assertThat(entry.evaluated()).as("evaluated").isPositive());
        }
        own.forEach(finding -> assertThat(finding.zh() + finding.en()).doesNotContain("{"));
    }

    private void jakarta(RuleCase each) {
        CanonicalRecord record = RecordJson.record(each.data(), each.type());
        Set<ConstraintViolation<CanonicalRecord>> violations = jakarta.usingContext()
                .constraintValidatorPayload(each.context())
                .getValidator()
                .validate(record);
        Set<String> codes = violations.stream().map(RecordRuleCasesTest::code).collect(Collectors.toSet());
        if (each.expect().equals("bad")) {
            assertThat(codes).contains(each.rule());
        } else {
            assertThat(codes).doesNotContain(each.rule());
        }
        assertThat(violations)
                .allSatisfy(violation -> assertThat(violation.getMessage()).doesNotContain("{"));
    }

    static String code(ConstraintViolation<?> violation) {
        return Fupin.ruleCode(violation).orElseThrow();
    }

    private static RowState row(RuleCase each) {
        RowState row = new RowState(each.type());
        Object[] values = each.type().values(RecordJson.record(each.data(), each.type()));
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null && Presence.present(values[i])) {
                row.put(i, values[i]);
            }
        }
        Object[] header = RecordTypes.header().values(RecordJson.record(each.header(), RecordTypes.header()));
        for (Element element : RecordTypes.header().elements()) {
            if (header[element.index()] != null) {
                row.putHeader(element.index(), header[element.index()]);
            }
        }
        return row;
    }
}
