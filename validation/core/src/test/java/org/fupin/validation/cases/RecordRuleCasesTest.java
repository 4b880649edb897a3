package org.fupin.validation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.type.RecordType;
import org.fupin.validation.Fupin;
import org.fupin.validation.check.RecordPlan;
import org.fupin.validation.check.RuleTexts;
import org.fupin.validation.json.RecordJson;
import org.fupin.validation.profile.Profile;
import org.fupin.validation.rules.RecordRules;
import org.hibernate.validator.HibernateValidatorFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of every record rule and constraint, on the compiled path and through Jakarta Validation. */
class RecordRuleCasesTest {

    private static final Map<RecordType, RecordPlan> PLANS = RuleCases.all().stream()
            .map(RuleCase::type)
            .distinct()
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(), type -> RecordPlan.compile(type, RecordRules.all(), Profile.NONE)));

    private final HibernateValidatorFactory jakarta =
            Fupin.validatorFactory(Locale.CHINESE, LocalDate.of(2020, 12, 31)).unwrap(HibernateValidatorFactory.class);

    @TestFactory
    Stream<DynamicTest> compiledPathSaysWhatTheCaseExpects() {
        return RuleCases.all().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.toString(), () -> Verdict.of(each, Objects.requireNonNull(PLANS.get(each.type())))));
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
}
