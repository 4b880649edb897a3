package org.fupin.benchmarks.data;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** Writes the income record of an invented household; amounts in fen. */
final class IncomeRow {

    private IncomeRow() {}

    static void write(JsonRows rows, Home home, Draw draw) throws IOException {
        int members = home.members().size();
        long wage = draw.chance(20) ? 0 : draw.between(800_000, 4_000_000);
        long planting = draw.below(500_000);
        long breeding = draw.below(400_000);
        long forestry = draw.below(100_000);
        long other = draw.below(100_000);
        long business = planting + breeding + forestry + other;
        long dividend = draw.below(80_000);
        long property = draw.below(40_000);
        rows.text("householdNo", home.number())
                .date("periodStart", LocalDate.of(2019, 10, 1))
                .date("periodEnd", LocalDate.of(2020, 9, 30))
                .number("memberCount", members)
                .cents("wageIncome", wage)
                .cents("businessIncome", business)
                .cents("plantingIncome", planting)
                .cents("breedingIncome", breeding)
                .cents("forestryIncome", forestry)
                .cents("otherBusinessIncome", other)
                .cents("propertyIncome", dividend + property)
                .cents("assetDividend", dividend)
                .cents("otherPropertyIncome", property);
        long transfer = transfers(rows, draw);
        totals(rows, draw, new long[] {wage + business + dividend + property + transfer, business, members});
        rows.end();
    }

    private static long transfers(JsonRows rows, Draw draw) {
        long planning = draw.chance(20) ? 60_000 : 0;
        long dibao = draw.chance(40) ? draw.between(100_000, 600_000) : 0;
        long pension = draw.chance(40) ? 123_600 : 0;
        long ecology = draw.below(50_000);
        long other = draw.below(200_000);
        long transfer = planning + dibao + pension + ecology + other;
        rows.cents("transferIncome", transfer)
                .cents("familyPlanningIncome", planning)
                .cents("dibaoIncome", dibao)
                .cents("tekunIncome", 0)
                .cents("pensionIncome", pension)
                .cents("ecologyIncome", ecology)
                .cents("otherTransferIncome", other);
        return transfer;
    }

    /** The totals of a total income, a business income and a number of members. */
    private static void totals(JsonRows rows, Draw draw, long[] figures) {
        long expense = figures[1] * draw.below(60) / 100;
        long net = figures[0] - expense;
        long claims = draw.chance(30) ? draw.below(300_000) : 0;
        long selfPaid = draw.below(200_000);
        rows.cents("businessExpense", expense)
                .cents("totalIncome", figures[0])
                .cents("netIncome", net)
                .cents("netIncomePerCapita", share(net, figures[2]))
                .cents("claimIncome", claims)
                .cents("compliantSelfPaidExpense", selfPaid)
                .cents("incomeReference", net + claims - selfPaid)
                .cents("incomeReferencePerCapita", share(net + claims - selfPaid, figures[2]));
    }

    private static long share(long fen, long members) {
        return BigDecimal.valueOf(fen)
                .divide(BigDecimal.valueOf(members), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
