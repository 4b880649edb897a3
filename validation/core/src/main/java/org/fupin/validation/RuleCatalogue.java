package org.fupin.validation;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fupin.validation.check.RuleTexts;
import org.fupin.validation.dataset.DatasetRules;
import org.fupin.validation.dataset.ReferenceRules;
import org.fupin.validation.rule.ConstraintRules;
import org.fupin.validation.rule.IntakeRule;
import org.fupin.validation.rule.RuleDescription;
import org.fupin.validation.rules.RecordRules;

/** Every rule of the standard by its code: intake, constraints, record rules and dataset rules. */
public final class RuleCatalogue {

    private static final Map<String, RuleDescription> BY_CODE = read();

    private RuleCatalogue() {}

    /** All rules in the order of their codes. */
    public static Collection<RuleDescription> all() {
        return java.util.Collections.unmodifiableCollection(BY_CODE.values());
    }

    /** The rule of that code. */
    public static Optional<RuleDescription> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    private static Map<String, RuleDescription> read() {
        Map<String, RuleDescription> rules = new TreeMap<>();
        Arrays.stream(IntakeRule.values()).map(IntakeRule::description).forEach(rule -> add(rules, rule));
        ConstraintRules.all().forEach(rule -> add(rules, rule));
        RecordRules.all().forEach(rule -> add(rules, RuleTexts.describe(rule)));
        DatasetRules.standard().forEach(rule -> add(rules, rule.description()));
        add(rules, ReferenceRules.description());
        return rules;
    }

    private static void add(Map<String, RuleDescription> rules, RuleDescription rule) {
        if (rules.put(rule.code(), rule) != null) {
            throw new IllegalStateException("two rules have the code " + rule.code());
        }
    }
}
