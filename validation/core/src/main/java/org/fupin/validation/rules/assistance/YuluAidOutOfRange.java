package org.fupin.validation.rules.assistance;

import java.math.BigDecimal;
import java.util.Optional;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.assistance.StudentAid;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The aid of the Yulu plan, in yuan, is outside its usual range. */
@RuleInfo(
        code = "STU-R-005",
        severity = Severity.WARNING,
        basis = "雨露计划",
        confidence = Confidence.LIKELY,
        fields = {"aidType", "amount"},
        optional = {"dataYear", "divisionCode"},
        title = "雨露计划标准",
        zh = "雨露计划补助 {amount} 元不在 {least} 至 {most} 元之间",
        en = "aid {amount} of the Yulu plan is not between {least} and {most}",
        narrowed = "One payment is taken as that of the term or of the year: both are within the range.")
public final class YuluAidOutOfRange implements RecordRule<StudentAid> {

    @Override
    public Outcome judge(StudentAid record, RuleContext context) {
        if (!record.aidType().equals("7")) {
            return Outcome.NOT_APPLICABLE;
        }
        Optional<BigDecimal> least = context.parameter("YULU_AID_MIN", context.periodEnd());
        Optional<BigDecimal> most = context.parameter("YULU_AID_MAX", context.periodEnd());
        if (least.isEmpty() || most.isEmpty()) {
            return Outcome.NOT_APPLICABLE;
        }
        BigDecimal amount = record.amount();
        boolean within = amount.compareTo(least.get()) >= 0 && amount.compareTo(most.get()) <= 0;
        return within ? Outcome.PASSED : Outcome.failed("least", least.get()).with("most", most.get());
    }
}
