package org.fupin.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each constraint: no breach for good values, the right rule for bad ones, by Jakarta Validation and directly alike. */
class ConstraintsTest {

    private static final Validator VALIDATOR = validator();

    private static Validator validator() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            return factory.getValidator();
        }
    }

    private static Arguments bad(String component, Object value, String rule) {
        return Arguments.of(component, value, rule);
    }

    private static Arguments good(String component, Object value) {
        return Arguments.of(component, value, null);
    }

    static Stream<Arguments> values() {
        return Stream.of(texts(), certificates(), codes(), numbers()).flatMap(s -> s);
    }

    private static Stream<Arguments> texts() {
        return Stream.of(
                good("text", "一二三"),
                good("text", "𠮷𠮷𠮷"),
                good("text", ""),
                bad("text", "一二三四", "VAL-F-002"),
                bad("text", "a\u0007b", "META-F-010"),
                bad("text", "a\uFFFDb", "META-F-010"),
                good("personName", "阿·甲"),
                bad("personName", "甲乙丙丁戊", "VAL-F-002"),
                bad("personName", "甲1", "META-F-010"),
                bad("personName", "甲*", "META-F-010"),
                bad("personName", "测试", "META-F-010"));
    }

    private static Stream<Arguments> certificates() {
        return Stream.of(
                good("certificate", "440524188001010014"),
                good("certificate", "44052418800101001431"),
                bad("certificate", "44052418800101001", "PER-F-001"),
                bad("certificate", "520102880101999", "PER-F-001"),
                bad("certificate", "440524188001010015", "PER-F-002"),
                bad("certificate", "440524188013010014", "PER-F-002"),
                bad("certificate", "44052418800101001481", "PER-F-003"),
                bad("certificate", "44052418800101001415", "PER-F-003"),
                bad("certificate", "44052418800101001431A1", "PER-F-003"),
                bad("certificate", "529999188001010015", "PER-F-004"),
                bad("certificate", "000000188001010014", "PER-F-009"),
                good("creditCode", "91350100M000100Y43"),
                good("creditCode", "91350203M0009NWWW5"),
                bad("creditCode", "91350100M000100Y4", "META-F-004"),
                bad("creditCode", "91440300M0009NWWW5", "META-F-004"),
                good("division", "520102001001"),
                good("division", "52"),
                bad("division", "529999", "META-F-003"),
                bad("division", "5201020", "META-F-003"));
    }

    private static Stream<Arguments> codes() {
        return Stream.of(
                good("coded", "1"),
                bad("coded", "3", "META-F-005"),
                good("codes", List.of("01", "02")),
                bad("codes", List.of("01", "02", "03"), "VAL-F-004"),
                bad("codes", List.of("02", "02"), "VAL-F-004"),
                bad("codes", List.of("01", "77"), "META-F-005"),
                good("amounts", Map.of("1", new BigDecimal("12.50"))),
                bad("amounts", Map.of("77", BigDecimal.ONE), "META-F-005"),
                bad("amounts", Map.of("1", new BigDecimal("0.001")), "VAL-F-003"));
    }

    private static Stream<Arguments> numbers() {
        return Stream.of(
                good("count", 0),
                bad("count", -1, "VAL-F-006"),
                good("decimal", new BigDecimal("999.9")),
                good("decimal", new BigDecimal("-999.90")),
                bad("decimal", new BigDecimal("1000"), "VAL-F-003"),
                bad("decimal", new BigDecimal("0.01"), "VAL-F-003"),
                good("decimal", new BigDecimal("0E+9")),
                bad("decimal", new BigDecimal("1E+3"), "VAL-F-003"),
                good("mu", new BigDecimal("999999.99")),
                bad("mu", new BigDecimal("1000000"), "VAL-F-003"),
                good("percent", new BigDecimal("100")),
                bad("percent", new BigDecimal("0.001"), "VAL-F-003"),
                good("yuan", new BigDecimal("9999999999.99")),
                bad("yuan", new BigDecimal("10000000000"), "VAL-F-003"),
                bad("yuan", new BigDecimal("0.005"), "VAL-F-003"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void jakartaAndTheDirectCheckGiveTheRule(String component, Object value, @Nullable String rule) {
        assertThat(direct(component, value)).isEqualTo(rule);
        Map<String, String> violations = violations(component, value);
        assertThat(violations.get(component)).isEqualTo(rule);
    }

    @Test
    void nullIsValidForAllButRequired() {
        assertThat(violations("none", ""))
                .containsExactlyInAnyOrderEntriesOf(Map.of("required", "META-F-009", "requiredList", "PER-F-013"));
    }

    /** What every other path takes for absent must not be wrong here. */
    @Test
    void whatIsBlankOrEmptyIsAbsent() {
        assertThat(violations("coded", " 　")).doesNotContainKey("coded");
        assertThat(violations("division", "")).doesNotContainKey("division");
        assertThat(violations("codes", List.of())).doesNotContainKey("codes");
    }

    @Test
    void requiredWantsMoreThanBlanks() {
        assertThat(violations("required", "甲")).doesNotContainKey("required");
        assertThat(violations("required", " 　")).containsEntry("required", "META-F-009");
        assertThat(violations("requiredList", List.of())).containsEntry("requiredList", "PER-F-013");
        assertThat(violations("requiredList", List.of("1"))).doesNotContainKey("requiredList");
    }

    @Test
    void explanationsDoNotHoldTheNumber() {
        for (ConstraintViolation<SampleRecord> violation : validate("certificate", "440524188001010015")) {
            assertThat(violation.getMessage()).doesNotContain("1880", "0101001");
        }
        Breach breach = Objects.requireNonNull(TextRules.certificate("440524188001010015"));
        assertThat(breach.zh() + breach.en()).doesNotContain("1880", "0101001");
    }

    @Test
    void aConstraintThatDoesNotFitItsTypeIsRefused() {
        Annotation yuan = constraint("yuan");
        assertThatThrownBy(() -> ConstraintChecks.of(yuan, String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Yuan");
    }

    @Test
    void everyRuleAConstraintReportsIsDeclared() {
        values().forEach(arguments -> {
            Object[] each = arguments.get();
            if (each[2] != null) {
                assertThat(ConstraintChecks.codes(constraint((String) each[0]))).contains((String) each[2]);
            }
        });
    }

    private static @Nullable String direct(String component, Object value) {
        Breach breach = ConstraintChecks.of(
                        constraint(component), component(component).getType())
                .breach(value);
        return breach == null ? null : breach.rule();
    }

    private static Annotation constraint(String component) {
        return component(component).getAccessor().getAnnotations()[0];
    }

    private static RecordComponent component(String name) {
        return Arrays.stream(SampleRecord.class.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> violations(String component, Object value) {
        return validate(component, value).stream()
                .collect(Collectors.toMap(
                        violation -> violation.getPropertyPath().toString(),
                        ConstraintsTest::rule,
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static String rule(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        return hibernate.getDynamicPayload(Breach.class).rule();
    }

    private static Set<ConstraintViolation<SampleRecord>> validate(String name, Object value) {
        Object[] values = Arrays.stream(SampleRecord.class.getRecordComponents())
                .map(component -> component.getName().equals(name) ? value : null)
                .toArray();
        try {
            SampleRecord record = (SampleRecord) SampleRecord.class.getDeclaredConstructors()[0].newInstance(values);
            return VALIDATOR.validate(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("sample record cannot be made", e);
        }
    }
}
