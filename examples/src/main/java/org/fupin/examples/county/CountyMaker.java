package org.fupin.examples.county;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes the clean county, ledger by ledger. */
final class CountyMaker {

    private CountyMaker() {}

    static County make(long seed) {
        County county = new County(seed);
        new Homes(county).make();
        new LivingLedger(county).write();
        new RegisterLedger(county).write();
        new ChangeLedger(county).write();
        List<ProjectPlan> plans = new ProjectLedger(county).write();
        FundLedger funds = new FundLedger(county);
        funds.allocate(plans);
        new StageLedger(county).write(plans);
        funds.pay(plans);
        new IncomeLedger(county).write();
        exitIncomes(county);
        new LoanLedger(county).write();
        new VillageLedger(county).write();
        return county;
    }

    /** The income of an exit is that of the income form of its year. */
    private static void exitIncomes(County county) {
        Map<String, Row> incomes = new HashMap<>();
        county.data.rows("householdIncome").stream()
                .filter(row -> row.number("dataYear") == County.YEAR)
                .forEach(row -> incomes.put(row.get("householdNo"), row));
        for (Row exit : county.data.rows("householdExit")) {
            if (exit.number("exitYear") == County.YEAR) {
                Row income = Objects.requireNonNull(incomes.get(exit.get("householdNo")));
                exit.set("netIncomePerCapita", income.get("netIncomePerCapita"));
            }
        }
    }
}
