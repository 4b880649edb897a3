package org.fupin.examples.county;

import java.util.List;
import java.util.function.Predicate;

/** Faults of money and loans. */
final class FundDefects {

    private static final String PAYOUT = "fundPayment";
    private static final String LOAN = "microLoan";

    private final Planter planter;

    FundDefects(Planter planter) {
        this.planter = planter;
    }

    void plant() {
        funds();
        payouts();
        shared();
        loans();
        loanTerms();
    }

    private void funds() {
        Row source = planter.any("fundSource", r -> r.is("fundType", "M01"));
        planter.plant("FAL-C-003", source, "amount", "the source was cut by 10,000 yuan");
        source.set("amount", Fen.text(source.fen("amount") - 1_000_000));
        Row document = planter.any("fundSource", r -> r.is("fundType", "C03"));
        planter.plant("FSR-F-001", document, "amount", "a document number without brackets");
        document.set("docNo", "黔财农2018-28");
        Row payment = planter.row("fundDisbursement", r -> r.is("payeeType", "1"));
        payment.set("amount", Fen.text(payment.fen("amount") + 100_000));
        Row allocation = planter.any("fundAllocation", r -> r.is("allocationNo", payment.get("allocationNo")));
        planter.plant("FDB-C-007", allocation, "amount", "a payment raised by 1,000 yuan");
    }

    private void payouts() {
        Row less = planter.row(PAYOUT, r -> r.is("subsidyItem", "03"));
        planter.use(project(less));
        less.set("amount", Fen.text(less.fen("amount") - 10_000))
                .set("standard", Fen.text(less.fen("standard") - 10_000));
        Row paid = planter.any("fundDisbursement", r -> r.is("paymentNo", less.get("paymentNo")));
        planter.plant("FPY-C-017", paid, "amount", "a payout of the list lowered by 100 yuan");
        Row quantity = planter.row(PAYOUT, r -> r.is("subsidyItem", "05"));
        planter.plant("FPY-R-015", quantity, "amount", "quantity doubled, amount kept");
        quantity.set("quantity", 2);
        Home bereaved = bereaved();
        Member dead = bereaved.departed.get(0);
        Row late = planter.row(PAYOUT, r -> r.is("subsidyItem", "01"));
        late.set("householdNo", bereaved.number)
                .set("recipientName", dead.name())
                .set("bankAccountNo", bereaved.row.get("bankAccountNo"));
        planter.change("FPY-X-012", late, "recipientCertificateNo", dead.row.get("certificateNo"));
    }

    private Home bereaved() {
        Home home = planter.county.homes.stream()
                .filter(h -> h.eligible() && !h.departed.isEmpty())
                .findFirst()
                .orElseThrow();
        planter.use(home.number);
        return home;
    }

    private void shared() {
        Row account = planter.row(PAYOUT, r -> r.is("subsidyItem", "01"));
        Home stranger = planter.quiet(home -> true);
        planter.change("FPY-X-016", account, "bankAccountNo", stranger.row.get("bankAccountNo"));
        Row first = planter.row(PAYOUT, r -> r.is("subsidyItem", "03"));
        Row again = planter.row(PAYOUT, r -> r.is("paymentNo", first.get("paymentNo")));
        for (String element :
                List.of("householdNo", "personNo", "recipientName", "recipientCertificateNo", "bankAccountNo")) {
            again.set(element, first.get(element));
        }
        planter.plant("FPY-X-014", again, "payoutNo", "the same person is paid twice in the list");
    }

    private String project(Row payout) {
        return planter.any("fundDisbursement", r -> r.is("paymentNo", payout.get("paymentNo")))
                .get("projectCode");
    }

    private void loans() {
        Row much = loan(r -> r.is("state", "1"));
        much.set("balance", "60000.00");
        planter.change("LON-R-001", much, "contractAmount", "60000.00");
        Row term = loan(r -> r.is("annualRate", "4.75") && r.is("state", "1"));
        planter.plant("LON-R-002", term, "issueDate", "a term of four years");
        term.set("dueDate", java.time.LocalDate.parse(term.get("issueDate")).plusYears(4));
        planter.change("LON-R-003", loan(r -> true), "guaranteeMode", "3");
        planter.change("LON-R-004", loan(r -> true), "annualRate", "6.5");
        planter.change("LON-R-008", loan(r -> true), "purpose", "91");
        planter.change("LON-R-009", loan(r -> true), "actualUser", "2");
    }

    private void loanTerms() {
        planter.change("LON-R-011", loan(r -> r.is("state", "1")), "balance", "0.00");
        Row stranger = loan(r -> true);
        Home other = planter.quiet(
                home -> home.head().age(County.YEAR) < 55 && home.head().age(County.YEAR) > 25);
        planter.change(
                "LON-X-006", stranger, "borrowerCertificateNo", other.head().certificate18());
        Row late = loan(r -> r.is("state", "1"));
        planter.plant("LON-T-012", late, "fiveClass", "overdue for 120 days and still class 1");
        late.set("overdueDays", 120).set("state", "5");
        Row twice = loan(r -> true);
        Row copy = twice.copy();
        planter.county.data.rows(LOAN).add(copy);
        planter.plant("META-X-007", twice, "", "the contract stands twice in the file");
        planter.plant("META-X-007", copy, "", "the contract stands twice in the file");
    }

    private Row loan(Predicate<Row> test) {
        return planter.row(LOAN, test);
    }
}
