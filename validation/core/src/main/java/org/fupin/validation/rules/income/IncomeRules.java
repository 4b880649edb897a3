package org.fupin.validation.rules.income;

import java.util.List;
import org.fupin.validation.rule.RecordRule;

/** The record rules of household income. */
public final class IncomeRules {

    /** Each rule once. */
    public static final List<RecordRule<?>> ALL = List.of(
            new NegativeIncomeItem(),
            new TinyWageIncome(),
            new PropertyIncomeDoesNotAddUp(),
            new TransferIncomeDoesNotAddUp(),
            new TotalIncomeDoesNotAddUp(),
            new NetIncomeDoesNotFollow(),
            new NetIncomePerCapitaDoesNotFollow(),
            new IncomePeriodNotTwelveMonths(),
            new ExpenseAboveBusinessIncome(),
            new IncomeReferenceDoesNotFollow());

    private IncomeRules() {}
}
