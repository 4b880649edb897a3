package org.fupin.examples.county;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Micro-loans to registered households, without security and within the limits of the rules of 2017. */
final class LoanLedger {

    private final County county;
    private final String bank = Identity.creditCode("91", 5);

    LoanLedger(County county) {
        this.county = county;
    }

    void write() {
        int index = 0;
        for (Home home : county.homes) {
            index++;
            Dice dice = county.dice("loan", index);
            if (!home.cancelled() && home.eligible() && home.labor() && dice.chance(24)) {
                int age = home.head().age(County.YEAR);
                if (age >= 22 && age <= 60) {
                    loan(home, index, dice);
                }
            }
        }
    }

    private void loan(Home home, int index, Dice dice) {
        LocalDate issued = LocalDate.of(2017, 3, 1).plusDays(dice.between(0, 600));
        if (issued.isBefore(LocalDate.parse(home.row.get("identifiedDate")))) {
            return;
        }
        boolean oneYear = dice.chance(30);
        LocalDate due = issued.plusMonths(oneYear ? 12 : dice.pick(List.of(24, 36)));
        int thousands = dice.pick(List.of(20, 30, 30, 50, 50, 50));
        boolean settled = due.isBefore(LocalDate.of(2018, 12, 1)) || dice.chance(4);
        boolean late = !settled && due.isBefore(LocalDate.of(2019, 1, 1));
        String rate = oneYear ? "4.35" : "4.75";
        int months = dice.between(3, 9);
        long subsidy = Fen.yuan(thousands * 1000L) * (oneYear ? 435 : 475) / 10_000 * months / 12;
        county.data
                .add("microLoan")
                .set("contractNo", String.format(Locale.ROOT, "XD%s%d%05d", Places.COUNTY, issued.getYear(), index))
                .set("householdNo", home.number)
                .set("borrowerName", home.head().name())
                .set("borrowerCertificateNo", home.head().certificate18())
                .set("bankCode", bank)
                .set("bankType", "5")
                .set("contractAmount", thousands + "000.00")
                .set("issueDate", issued)
                .set("dueDate", due)
                .set("annualRate", rate)
                .set("guaranteeMode", "1")
                .set("interestSubsidyRate", rate)
                .set("interestSubsidyPaid", Fen.text(subsidy))
                .set("riskCompensationFundNo", "FX" + Places.COUNTY + "01")
                .set("purpose", dice.pick(List.of("1", "1", "2", "2", "2", "3", "4")))
                .set("actualUser", "1")
                .set("balance", settled ? "0.00" : thousands + "000.00")
                .set("overdueDays", late ? dice.between(5, 30) : 0)
                .set("fiveClass", late ? "2" : "1")
                .set("state", settled ? "2" : late ? "5" : "1");
    }
}
