package org.fupin.validation.rules.assistance;

import java.util.List;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.constraint.Presence;
import org.fupin.model.record.register.EmploymentRecord;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;
import org.fupin.validation.rules.support.FaultyElements;

/** A person at work lacks income, employer, industry, organised transport or channel. */
@RuleInfo(
        code = "EMP-R-009",
        severity = Severity.ERROR,
        basis = "国家信息系统核查",
        fields = {"isWorking"},
        optional = {"monthlyIncome", "employer", "industry", "pointToPoint", "channel"},
        title = "务工信息要素齐全",
        zh = "已务工但未填：{zh}",
        en = "at work, but not filled: {en}")
public final class WorkNotDescribed implements RecordRule<EmploymentRecord> {

    private static final List<String> ELEMENTS =
            List.of("monthlyIncome", "employer", "industry", "pointToPoint", "channel");

    @Override
    public Outcome judge(EmploymentRecord record, RuleContext context) {
        if (!record.isWorking()) {
            return Outcome.NOT_APPLICABLE;
        }
        boolean filled = record.monthlyIncome() != null
                && Presence.present(record.employer())
                && record.industry() != null
                && record.pointToPoint() != null
                && record.channel() != null;
        return filled ? Outcome.PASSED : FaultyElements.failed(record, ELEMENTS, value -> !Presence.present(value));
    }
}
