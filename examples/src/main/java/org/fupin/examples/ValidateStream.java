package org.fupin.examples;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fupin.model.record.register.HouseholdIncome;
import org.fupin.validation.CheckOptions;
import org.fupin.validation.CheckResult;
import org.fupin.validation.Fupin;
import org.fupin.validation.finding.LedgerEntry;
import org.fupin.validation.json.RecordJson;

/** Checks records one after another as they come, here a hundred thousand that are made on the way. */
public final class ValidateStream {

    private static final int ROWS = 100_000;
    /** Every so many households the total income is one yuan too high. */
    private static final int STEP = 1_000;

    private ValidateStream() {}

    /** Prints the counts and the account of the rule on the total income. */
    public static void main(String[] args) {
        run(ROWS, Terminal.utf8());
    }

    static void run(int rows, PrintStream out) {
        CheckOptions options = CheckOptions.asOf(LocalDate.of(2020, 12, 31)).with(Year.of(2018), "520102");
        CheckResult result = new Fupin(options).check(incomes(rows));
        out.println("读取 read " + result.read() + " · 不合格 rejected " + result.rejected());
        for (LedgerEntry entry : result.ledger()) {
            if (entry.rule().code().equals("INC-R-004")) {
                out.println(entry.rule().code() + " " + entry.rule().title() + ": " + entry.passed() + " passed, "
                        + entry.failed() + " failed");
            }
        }
        out.println("样例 samples " + result.findings().size());
    }

    private static Stream<HouseholdIncome> incomes(int rows) {
        HouseholdIncome form = RecordJson.read("""
                {"householdNo": "5201020001", "periodStart": "2017-10-01", "periodEnd": "2018-09-30", "memberCount": 3,
                 "wageIncome": 9000, "businessIncome": 3000, "propertyIncome": 0, "assetDividend": 0,
                 "otherPropertyIncome": 0, "transferIncome": 1200, "familyPlanningIncome": 0, "dibaoIncome": 0,
                 "tekunIncome": 0, "pensionIncome": 1200, "ecologyIncome": 0, "otherTransferIncome": 0,
                 "businessExpense": 600, "totalIncome": 13200, "netIncome": 12600, "netIncomePerCapita": 4200}
                """, HouseholdIncome.class);
        BigDecimal wrong = form.totalIncome().add(BigDecimal.ONE);
        HouseholdIncome bad = RecordJson.read(
                RecordJson.write(form).replace("\"totalIncome\":13200", "\"totalIncome\":" + wrong),
                HouseholdIncome.class);
        return IntStream.range(0, rows).mapToObj(i -> i % STEP == 0 ? bad : form);
    }
}
