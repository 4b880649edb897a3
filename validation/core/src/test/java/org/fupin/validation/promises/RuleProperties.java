package org.fupin.validation.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.record.CanonicalRecord;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.validation.cases.RuleCases;
import org.fupin.validation.check.RuleTexts;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;
import org.fupin.validation.rules.RecordRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds of every record rule, whatever it is shown. */
class RuleProperties {

    @Property(tries = 3000, shrinking = ShrinkingMode.OFF)
    void noRuleThrows(@ForAll("records") CanonicalRecord record, @ForAll("contexts") RuleContext context) {
        assertThatCode(() -> CompiledChecks.findings(record, context)).doesNotThrowAnyException();
    }

    @Property(tries = 3000, shrinking = ShrinkingMode.OFF)
    void whatARuleDoesNotDeclareNeverChangesItsVerdict(
            @ForAll("records") CanonicalRecord record, @ForAll("contexts") RuleContext context, @ForAll long seed) {
        RecordType type = RecordType.of(record.getClass());
        @Nullable Object[] values = CompiledChecks.sound(record);
        Random random = new Random(seed);
        for (RecordRule<Object> rule : rulesOf(type)) {
            if (isCalled(rule, type, values, context)) {
                Outcome before = rule.judge(type.create(values.clone()), context);
                Outcome after =
                        rule.judge(type.create(changed(rule, type, values, random)), changed(rule, context, random));
                assertThat(after).as(code(rule) + " on another " + record).isEqualTo(before);
            }
        }
    }

    /** A rule that nothing breaks, or that everything breaks, says nothing. */
    @Test
    void everyRuleHasAWitnessThatBreaksItAndOneThatKeepsIt() {
        Set<String> broken = new TreeSet<>();
        Set<String> kept = new TreeSet<>();
        RuleCases.all().forEach(each -> {
            CanonicalRecord record = org.fupin.validation.json.RecordJson.record(each.data(), each.type());
            @Nullable Object[] values = CompiledChecks.sound(record);
            for (RecordRule<Object> rule : rulesOf(each.type())) {
                if (isCalled(rule, each.type(), values, each.context())) {
                    switch (rule.judge(each.type().create(values.clone()), each.context())
                            .verdict()) {
                        case PASSED -> kept.add(code(rule));
                        case FAILED -> broken.add(code(rule));
                        case NOT_APPLICABLE -> {}
                    }
                }
            }
        });
        List<String> all = RecordRules.all().stream().map(RuleProperties::code).toList();

        assertThat(broken).containsAll(all);
        assertThat(kept).containsAll(all);
    }

    /** The same, searched near the examples of the rule. */
    @Test
    void aSearchFindsRecordsThatBreakAndThatKeepEveryRule() {
        Set<String> barren = new TreeSet<>();
        for (RecordRule<?> rule : RecordRules.all()) {
            Set<Outcome.Verdict> found =
                    WitnessSearch.verdicts(rule, new Random(code(rule).hashCode()));
            if (!found.contains(Outcome.Verdict.FAILED) || !found.contains(Outcome.Verdict.PASSED)) {
                barren.add(code(rule) + " only " + found);
            }
        }

        assertThat(barren).isEmpty();
    }

    @Provide
    Arbitrary<CanonicalRecord> records() {
        return RecordArbitraries.records();
    }

    @Provide
    Arbitrary<RuleContext> contexts() {
        return RecordArbitraries.contexts();
    }

    private static @Nullable Object[] changed(
            RecordRule<?> rule, RecordType type, @Nullable Object[] values, Random random) {
        Set<String> read = declared(rule);
        RandomValues others = new RandomValues(random, 0);
        @Nullable Object[] changed = values.clone();
        for (Element element : type.elements()) {
            if (!read.contains(element.name())) {
                changed[element.index()] = random.nextInt(3) == 0 ? null : others.value(element);
            }
        }
        return changed;
    }

    private static RuleContext changed(RecordRule<?> rule, RuleContext context, Random random) {
        Set<String> read = declared(rule);
        RuleContext other = RecordArbitraries.context(random);
        return new RuleContext(
                context.asOf(),
                read.contains("dataYear") ? context.dataYear() : other.dataYear(),
                read.contains("divisionCode") ? context.divisionCode() : other.divisionCode(),
                read.contains("reportedAt") ? context.reportedAt() : other.reportedAt(),
                context.parameters());
    }

    static boolean isCalled(RecordRule<?> rule, RecordType type, @Nullable Object[] values, RuleContext context) {
        return Stream.of(info(rule).fields())
                .allMatch(name -> type.element(name)
                        .map(element -> values[element.index()] != null)
                        .orElseGet(() -> header(name, context)));
    }

    private static boolean header(String name, RuleContext context) {
        return switch (name) {
            case "dataYear" -> context.dataYear() != null;
            case "divisionCode" -> context.divisionCode() != null;
            case "reportedAt" -> context.reportedAt() != null;
            default -> throw new AssertionError("a rule context does not know " + name);
        };
    }

    static Set<String> declared(RecordRule<?> rule) {
        Set<String> read = new HashSet<>(List.of(info(rule).fields()));
        read.addAll(List.of(info(rule).optional()));
        return read;
    }

    private static RuleInfo info(RecordRule<?> rule) {
        return rule.getClass().getAnnotation(RuleInfo.class);
    }

    static String code(RecordRule<?> rule) {
        return RuleTexts.describe(rule).code();
    }

    @SuppressWarnings("unchecked")
    private static List<RecordRule<Object>> rulesOf(RecordType type) {
        return RecordRules.all().stream()
                .filter(rule -> judged(rule).isAssignableFrom(type.javaType()))
                .map(rule -> (RecordRule<Object>) rule)
                .toList();
    }

    private static Class<?> judged(RecordRule<?> rule) {
        Type type = rule.getClass().getGenericInterfaces()[0];
        return (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0];
    }
}
