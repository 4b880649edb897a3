package org.fupin.validation.rules.responsibility;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.responsibility.Assessment;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;
import org.fupin.validation.rules.support.FaultyElements;

/** A rate in per cent or a score of the assessment is below 0 or above 100. */
@RuleInfo(
        code = "ASM-R-022",
        severity = Severity.ERROR,
        basis = "Logic",
        fields = {},
        optional = {"povertyReduction", "identification", "exitAccuracy", "helpSatisfaction", "funds"},
        title = "百分率范围",
        zh = "百分率或得分不在 0 至 100 之间：{zh}",
        en = "not between 0 and 100: {en}")
public final class AssessmentValueOutOfRange implements RecordRule<Assessment> {

    private static final List<String> ELEMENTS =
            List.of("povertyReduction", "identification", "exitAccuracy", "helpSatisfaction", "funds");

    @Override
    public Outcome judge(Assessment record, RuleContext context) {
        List<BigDecimal> values = Stream.of(
                        record.povertyReduction(),
                        record.identification(),
                        record.exitAccuracy(),
                        record.helpSatisfaction(),
                        record.funds())
                .filter(Objects::nonNull)
                .toList();
        if (values.isEmpty()) {
            return Outcome.NOT_APPLICABLE;
        }
        return values.stream().allMatch(Percentages::within)
                ? Outcome.PASSED
                : FaultyElements.failed(
                        record, ELEMENTS, value -> value instanceof BigDecimal share && !Percentages.within(share));
    }
}
