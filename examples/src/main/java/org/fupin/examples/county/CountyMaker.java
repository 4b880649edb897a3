package org.fupin.examples.county;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Makes the clean county, ledger by ledger. */
final class CountyMaker {

    /** The ledgers in the order in which they are made; a new one stands at the end. */
    private static final List<Consumer<County>> LEDGERS = List.of(
            county -> new Homes(county).make(),
            county -> new LivingLedger(county).write(),
            county -> new RegisterLedger(county).write(),
            county -> new ChangeLedger(county).write(),
            CountyMaker::money,
            county -> new IncomeLedger(county).write(),
            CountyMaker::exitIncomes,
            county -> new LoanLedger(county).write(),
            county -> new IdentificationLedger(county).write(),
            county -> new WorkLedger(county).write(),
            county -> new HelperLedger(county).write(),
            county -> new BankLedger(county).write(),
            county -> new MeasureLedger(county).write(),
            county -> new VillageLedger(county).write(),
            county -> new FeedLedger(county).write());

    private CountyMaker() {}

    static County make(long seed) {
        County county = new County(seed);
        LEDGERS.forEach(ledger -> ledger.accept(county));
        return county;
    }

    private static void money(County county) {
        List<ProjectPlan> plans = new ProjectLedger(county).write();
        FundLedger funds = new FundLedger(county);
        funds.allocate(plans);
        new StageLedger(county).write(plans);
        funds.pay(plans);
        new PerformanceLedger(county).write(plans);
    }

    /** The income of an exit is that of the income form of its year. */
    private static void exitIncomes(County county) {
        Map<String, Row> incomes = new HashMap<>();
        county.data.rows("householdIncome").stream()
                .forEach(row -> incomes.put(row.get("dataYear") + row.get("householdNo"), row));
        for (Row exit : county.data.rows("householdExit")) {
            Row income = Objects.requireNonNull(incomes.get(exit.get("exitYear") + exit.get("householdNo")));
            exit.set("netIncomePerCapita", income.get("netIncomePerCapita"));
        }
    }
}
