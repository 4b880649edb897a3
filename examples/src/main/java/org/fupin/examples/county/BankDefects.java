package org.fupin.examples.county;

import java.time.LocalDate;
import java.util.List;

/** Faults of repayments, extensions, the compensation fund and insurance. */
final class BankDefects {

    private static final String EXTENSION = "loanExtension";
    private static final String REPAYMENT = "loanRepayment";
    private static final String FUND = "riskCompensationFund";
    private static final String POLICY = "insurancePolicy";

    private final Planter planter;

    BankDefects(Planter planter) {
        this.planter = planter;
    }

    void plant() {
        List<Row> repayments = planter.county.data.rows(REPAYMENT);
        Row paid = repayments.get(repayments.size() / 2);
        Row copy = paid.copy();
        repayments.add(copy);
        planter.plant("META-X-007", paid, "", "the repayment stands twice in the file");
        planter.plant("META-X-007", copy, "", "the repayment stands twice in the file");
        planter.change("VAL-F-001", repayments.get(20), "repayDate", "2018-02-30");
        extensions();
        fund();
        insurance();
    }

    private void extensions() {
        List<Row> rows = planter.county.data.rows(EXTENSION);
        Row late = rows.get(0);
        Row loan = planter.any("microLoan", r -> r.is("contractNo", late.get("contractNo")));
        planter.plant("LEX-P-002", late, "applyDate", "asked for a week after the loan was due");
        late.set("applyDate", LocalDate.parse(loan.get("dueDate")).plusDays(7));
        Row risk = planter.any(EXTENSION, r -> r.is("extensionType", "1"));
        planter.plant("LEX-R-001", risk, "extensionType", "renewed at a high risk");
        risk.set("riskAssessment", "3");
        planter.change("LEX-R-003", rows.get(rows.size() - 1), "timesUsed", 2);
        Row term = planter.any(EXTENSION, r -> r.is("extensionType", "2") && r != late);
        planter.plant("LEX-R-004", term, "newDueDate", "extended by three years");
        term.set("newDueDate", LocalDate.parse(term.get("newDueDate")).plusMonths(30));
    }

    private void fund() {
        Row low = planter.any(FUND, r -> r.is("dataPeriod", "2018-Q2"));
        planter.plant("RCF-C-001", low, "loanBalanceCovered", "the balance of the fund was cut to a tenth");
        low.set("balance", Fen.text(low.fen("balance") / 10));
        Row more = planter.any(FUND, r -> r.is("dataPeriod", "2018-Q4"));
        planter.plant("RCF-X-002", more, "compensated", "compensated 5,000 yuan more without a repayment");
        more.set("compensated", Fen.text(more.fen("compensated") + 500_000));
    }

    private void insurance() {
        Row subsidy = planter.any(POLICY, r -> r.is("insuranceType", "10"));
        planter.plant("INS-R-001", subsidy, "premium", "the subsidy is twice the premium");
        subsidy.set("premiumSubsidy", Fen.text(subsidy.fen("premium") * 2));
        Row loan = planter.any(POLICY, r -> r.is("insuranceType", "02"));
        planter.change("INS-X-002", loan, "loanContractNo", "XD522722201799999");
        planter.plant("REF-X-001", loan, "loanContractNo", "side finding: no file holds such a loan");
    }
}
