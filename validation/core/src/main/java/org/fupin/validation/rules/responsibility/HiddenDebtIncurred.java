package org.fupin.validation.rules.responsibility;

import java.time.LocalDate;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.responsibility.GovernmentDebtRisk;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** Hidden debt was incurred in the name of poverty alleviation on or after 15 June 2018. */
@RuleInfo(
        code = "DBT-R-037",
        severity = Severity.ERROR,
        basis = "《指导意见》§八(八): 坚决遏制增量",
        fields = {"isHiddenDebt", "date"},
        title = "不得新增隐性债务",
        zh = "{date} 新增隐性债务",
        en = "hidden debt was incurred on {date}")
public final class HiddenDebtIncurred implements RecordRule<GovernmentDebtRisk> {

    private static final LocalDate FORBIDDEN_FROM = LocalDate.of(2018, 6, 15);

    @Override
    public Outcome judge(GovernmentDebtRisk record, RuleContext context) {
        if (record.date().isBefore(FORBIDDEN_FROM)) {
            return Outcome.NOT_APPLICABLE;
        }
        return Outcome.require(!record.isHiddenDebt());
    }
}
