package org.fupin.validation.promises;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.fupin.model.type.Element;
import org.fupin.model.type.RecordType;
import org.fupin.validation.cases.RuleCase;
import org.fupin.validation.cases.RuleCases;
import org.fupin.validation.json.RecordJson;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.jspecify.annotations.Nullable;

/**
 * Looks for records that break a rule and records that keep it: examples of the rule whose numbers are scaled or in which
 * one or two of the values that the rule reads are others.
 */
final class WitnessSearch {

    private static final int TRIES = 4000;

    private WitnessSearch() {}

    /** The verdicts that the rule gave on changed records; the search ends when both kinds were seen. */
    static Set<Outcome.Verdict> verdicts(RecordRule<?> rule, Random random) {
        String code = RuleProperties.code(rule);
        List<RuleCase> cases = RuleCases.all().stream()
                .filter(each -> each.rule().equals(code))
                .toList();
        Set<Outcome.Verdict> found = EnumSet.noneOf(Outcome.Verdict.class);
        for (int i = 0; i < TRIES && found.size() < Outcome.Verdict.values().length; i++) {
            judge(rule, cases.get(random.nextInt(cases.size())), random, found);
            if (found.contains(Outcome.Verdict.FAILED) && found.contains(Outcome.Verdict.PASSED)) {
                break;
            }
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static void judge(RecordRule<?> rule, RuleCase each, Random random, Set<Outcome.Verdict> found) {
        RecordType type = each.type();
        @Nullable Object[] values = type.values(RecordJson.record(each.data(), type));
        Set<String> read = RuleProperties.declared(rule);
        if (random.nextInt(3) == 0) {
            scale(values, type, read, random);
        } else {
            change(values, type, read, random);
        }
        @Nullable Object[] sound = CompiledChecks.sound(type.create(values));
        if (RuleProperties.isCalled(rule, type, sound, each.context())) {
            found.add(((RecordRule<Object>) rule)
                    .judge(type.create(sound), each.context())
                    .verdict());
        }
    }

    /** All numbers and amounts by one factor, so that what adds up still does. */
    private static void scale(@Nullable Object[] values, RecordType type, Set<String> read, Random random) {
        int factor = random.nextInt(4);
        for (Element element : type.elements()) {
            if (read.contains(element.name())) {
                Object value = values[element.index()];
                if (value instanceof BigDecimal amount) {
                    values[element.index()] = amount.multiply(BigDecimal.valueOf(factor));
                } else if (value instanceof Integer count) {
                    values[element.index()] = count * factor;
                }
            }
        }
    }

    private static void change(@Nullable Object[] values, RecordType type, Set<String> read, Random random) {
        List<Element> elements = type.elements().stream()
                .filter(element -> read.isEmpty() || read.contains(element.name()))
                .toList();
        RandomValues others = new RandomValues(random, 0);
        for (int changes = 1 + random.nextInt(2); changes > 0 && !elements.isEmpty(); changes--) {
            Element element = elements.get(random.nextInt(elements.size()));
            values[element.index()] = random.nextInt(5) == 0 ? null : others.value(element);
        }
    }
}
