package org.fupin.examples.county;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Repayments and extensions of the loans, the fund that stands in for bad ones, and insurance. */
final class BankLedger {

    private static final LocalDate YEAR_END = LocalDate.of(County.YEAR, 12, 31);
    private static final String CONTRACT = "contractNo";
    private static final String SETTLED = "2";

    private final County county;
    private final String insurer = Identity.creditCode("91", 6);
    private int extensions;
    private int policies;
    private int bad;

    BankLedger(County county) {
        this.county = county;
    }

    void write() {
        int index = 0;
        for (Row loan : county.data.rows("microLoan")) {
            Dice dice = county.dice("bank", ++index);
            LocalDate due = LocalDate.parse(loan.get("dueDate"));
            if (loan.is("state", SETTLED) && due.isAfter(LocalDate.of(County.YEAR, 8, 20)) && due.isBefore(YEAR_END)) {
                extend(loan, due, dice);
            } else if (loan.is("state", SETTLED) && due.isBefore(YEAR_END) && bad < 4 && dice.chance(12)) {
                compensate(loan, due);
            }
            repay(loan, due, dice);
            if (dice.chance(12)) {
                guarantee(loan, due);
            }
        }
        funds();
        insure();
    }

    /** A household that a disaster or a long season kept from paying gets half a year more. */
    private void extend(Row loan, LocalDate due, Dice dice) {
        extensions++;
        boolean renewed = dice.chance(30);
        loan.set("state", renewed ? "3" : "4").set("balance", loan.get("contractAmount"));
        county.data
                .add("loanExtension")
                .set("extensionNo", String.format(Locale.ROOT, "XZ%s%d%03d", Places.COUNTY, County.YEAR, extensions))
                .set(CONTRACT, loan.get(CONTRACT))
                .set("extensionType", renewed ? "1" : "2")
                .set("applyDate", due.minusDays(dice.between(10, 40)))
                .set("reason", renewed ? "4" : dice.pick(List.of("1", "2", "3")))
                .set("newDueDate", due.plusMonths(6))
                .set("amount", loan.get("balance"))
                .set("riskAssessment", "1")
                .set("timesUsed", 1);
    }

    /** The fund pays what is still owed two months after the loan was due. */
    private void compensate(Row loan, LocalDate due) {
        bad++;
        loan.set("state", "6").set("fiveClass", "3");
        repayment(loan, 9, due.plusDays(60), loan.fen("contractAmount"))
                .set("repayer", "5")
                .set("fromCompensation", true);
    }

    private void repay(Row loan, LocalDate due, Dice dice) {
        LocalDate issued = LocalDate.parse(loan.get("issueDate"));
        LocalDate last = due.isBefore(YEAR_END) ? due : YEAR_END;
        int seq = 0;
        LocalDate from = issued;
        for (LocalDate day = issued.plusMonths(6); day.isBefore(last); day = day.plusMonths(6)) {
            repayment(loan, ++seq, day, 0).set("interest", interest(loan, from, day));
            from = day;
        }
        if (loan.is("state", SETTLED)) {
            // some pay before the loan is due
            LocalDate day = last.isEqual(due) ? due : from.plusDays(dice.between(3, 20));
            repayment(loan, ++seq, day, loan.fen("contractAmount")).set("interest", interest(loan, from, day));
        }
    }

    /** Simple interest of a bank year of 360 days. */
    private static String interest(Row loan, LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        long rate = loan.is("annualRate", "4.35") ? 435 : 475;
        return Fen.text(loan.fen("contractAmount") * rate * days / 3_600_000);
    }

    private Row repayment(Row loan, int seq, LocalDate day, long principal) {
        return county.data
                .add("loanRepayment")
                .set("dataYear", day.getYear())
                .set(CONTRACT, loan.get(CONTRACT))
                .set("seq", seq)
                .set("repayDate", day)
                .set("principal", Fen.text(principal))
                .set("interest", "0.00")
                .set("repayer", "1")
                .set("fromCompensation", false);
    }

    private void guarantee(Row loan, LocalDate due) {
        loan.set("guaranteeMode", "5");
        long sum = loan.fen("contractAmount");
        policy("02", loan.get("householdNo"), "小额贷款本金", sum)
                .set("loanContractNo", loan.get(CONTRACT))
                .set("startDate", loan.get("issueDate"))
                .set("endDate", due);
    }

    private void insure() {
        int index = 0;
        for (Home home : county.homes) {
            Dice dice = county.dice("insurance", ++index);
            if (home.poor() && home.labor() && dice.chance(40)) {
                boolean animals = dice.chance(50);
                LocalDate start = LocalDate.of(County.YEAR, dice.between(2, 5), dice.between(1, 28));
                int quantity = dice.between(1, animals ? 8 : 6);
                policy(
                                animals ? "10" : "09",
                                home.number,
                                animals ? "育肥猪" : "水稻",
                                Fen.yuan(quantity * (animals ? 800L : 600L)))
                        .set("quantity", quantity)
                        .set("startDate", start)
                        .set("endDate", start.plusYears(1).minusDays(1));
            }
        }
    }

    private Row policy(String type, String household, String subject, long sum) {
        policies++;
        long premium = Fen.share(sum, type.equals("02") ? 20 : 60);
        return county.data
                .add("insurancePolicy")
                .set("policyNo", String.format(Locale.ROOT, "BD%s%d%04d", Places.COUNTY, County.YEAR, policies))
                .set("insuranceType", type)
                .set("insurerCode", insurer)
                .set("householdNo", household)
                .set("subject", subject)
                .set("sumInsured", Fen.text(sum))
                .set("premium", Fen.text(premium))
                .set("premiumSubsidy", Fen.text(Fen.share(premium, 800)));
    }

    /** The compensation fund at the end of each quarter since it was opened. */
    private void funds() {
        long opened = Fen.yuan(2_000_000);
        LocalDate end = LocalDate.of(County.YEAR - 1, 3, 31);
        for (; !end.isAfter(YEAR_END); end = end.plusDays(1).plusMonths(3).minusDays(1)) {
            LocalDate day = end;
            long compensated = county.data.rows("loanRepayment").stream()
                    .filter(row -> row.is("fromCompensation", "true")
                            && !LocalDate.parse(row.get("repayDate")).isAfter(day))
                    .mapToLong(row -> row.fen("principal"))
                    .sum();
            long repaid = county.data.rows("loanRepayment").stream()
                    .filter(row -> !LocalDate.parse(row.get("repayDate")).isAfter(day))
                    .mapToLong(row -> row.fen("principal"))
                    .sum();
            long issued = county.data.rows("microLoan").stream()
                    .filter(row -> !LocalDate.parse(row.get("issueDate")).isAfter(day))
                    .mapToLong(row -> row.fen("contractAmount"))
                    .sum();
            county.data
                    .add("riskCompensationFund")
                    .set("dataYear", end.getYear())
                    .set("dataPeriod", end.getYear() + "-Q" + end.getMonthValue() / 3)
                    .set("fundNo", "FX" + Places.COUNTY + "01")
                    .set("countyCode", Places.COUNTY)
                    .set("bankCode", Identity.creditCode("91", 5))
                    .set("balance", Fen.text(opened - compensated))
                    .set("leverage", "8.0")
                    .set("loanBalanceCovered", Fen.text(issued - repaid))
                    .set("compensated", Fen.text(compensated))
                    .set("recovered", "0.00");
        }
    }
}
