package org.fupin.validation.rules.income;

import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.HouseholdIncome;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The business expense exceeds the gross business income: a loss, which must be explained. */
@RuleInfo(
        code = "INC-R-009",
        severity = Severity.WARNING,
        basis = "Practice; a loss must be explained",
        confidence = Confidence.LIKELY,
        fields = {"businessExpense", "businessIncome"},
        title = "生产支出不超过经营收入",
        zh = "生产经营性支出 {businessExpense} 元超过生产经营性收入 {businessIncome} 元，请说明亏损",
        en = "business expense {businessExpense} exceeds business income {businessIncome}; explain the loss")
public final class ExpenseAboveBusinessIncome implements RecordRule<HouseholdIncome> {

    @Override
    public Outcome judge(HouseholdIncome income, RuleContext context) {
        return Outcome.require(income.businessExpense().compareTo(income.businessIncome()) <= 0);
    }
}
