package org.fupin.validation.rules.income;

import java.math.BigDecimal;
import java.util.List;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.HouseholdIncome;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;
import org.fupin.validation.rules.support.FaultyElements;
import org.jspecify.annotations.Nullable;

/** An item of income, or the business expense, is negative. Net income may be: a year can end in a loss. */
@RuleInfo(
        code = "INC-F-001",
        severity = Severity.ERROR,
        basis = "建档立卡登记表",
        fields = {
            "wageIncome",
            "businessIncome",
            "propertyIncome",
            "assetDividend",
            "otherPropertyIncome",
            "transferIncome",
            "familyPlanningIncome",
            "dibaoIncome",
            "tekunIncome",
            "pensionIncome",
            "ecologyIncome",
            "otherTransferIncome",
            "businessExpense"
        },
        optional = {"plantingIncome", "breedingIncome", "forestryIncome", "otherBusinessIncome", "claimIncome"},
        title = "收入项非负",
        zh = "收支项目不能为负数：{zh}",
        en = "income or expense is negative: {en}")
public final class NegativeIncomeItem implements RecordRule<HouseholdIncome> {

    private static final List<String> ITEMS = List.of(
            "wageIncome",
            "businessIncome",
            "propertyIncome",
            "assetDividend",
            "otherPropertyIncome",
            "transferIncome",
            "familyPlanningIncome",
            "dibaoIncome",
            "tekunIncome",
            "pensionIncome",
            "ecologyIncome",
            "otherTransferIncome",
            "businessExpense",
            "plantingIncome",
            "breedingIncome",
            "forestryIncome",
            "otherBusinessIncome",
            "claimIncome");

    @Override
    public Outcome judge(HouseholdIncome income, RuleContext context) {
        return classesSound(income) && transfersSound(income) && partsSound(income)
                ? Outcome.PASSED
                : FaultyElements.failed(
                        income, ITEMS, value -> value instanceof BigDecimal amount && amount.signum() < 0);
    }

    private static boolean classesSound(HouseholdIncome income) {
        return income.wageIncome().signum() >= 0
                && income.businessIncome().signum() >= 0
                && income.businessExpense().signum() >= 0
                && income.propertyIncome().signum() >= 0
                && income.assetDividend().signum() >= 0
                && income.otherPropertyIncome().signum() >= 0;
    }

    private static boolean transfersSound(HouseholdIncome income) {
        return income.transferIncome().signum() >= 0
                && income.familyPlanningIncome().signum() >= 0
                && income.dibaoIncome().signum() >= 0
                && income.tekunIncome().signum() >= 0
                && income.pensionIncome().signum() >= 0
                && income.ecologyIncome().signum() >= 0
                && income.otherTransferIncome().signum() >= 0;
    }

    private static boolean partsSound(HouseholdIncome income) {
        return sound(income.plantingIncome())
                && sound(income.breedingIncome())
                && sound(income.forestryIncome())
                && sound(income.otherBusinessIncome())
                && sound(income.claimIncome());
    }

    private static boolean sound(@Nullable BigDecimal amount) {
        return amount == null || amount.signum() >= 0;
    }
}
