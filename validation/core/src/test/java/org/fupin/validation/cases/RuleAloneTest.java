package org.fupin.validation.cases;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fupin.validation.check.RecordPlan;
import org.fupin.validation.check.RuleTexts;
import org.fupin.validation.profile.Profile;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rules.RecordRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each rule says of its examples the same when it is alone. Mutation testing runs these: no other rule is in the way, and
 * a changed rule is met by its own examples only.
 */
class RuleAloneTest {

    @TestFactory
    Stream<DynamicTest> saysTheSame() {
        return RuleCases.files().stream().map(file -> DynamicTest.dynamicTest(code(file), () -> alone(file)));
    }

    private static void alone(Path file) {
        List<RecordRule<?>> rules = RecordRules.all().stream()
                .filter(rule -> RuleTexts.describe(rule).code().equals(code(file)))
                .toList();
        RuleCases.read(file).forEach(each -> Verdict.of(each, RecordPlan.compile(each.type(), rules, Profile.NONE)));
    }

    private static String code(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }
}
