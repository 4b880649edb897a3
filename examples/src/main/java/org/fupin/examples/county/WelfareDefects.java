package org.fupin.examples.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Contradictions with banks, houses, allowances, certificates and assets, and comparisons left undone. */
final class WelfareDefects {

    private static final String LIVING = "livingCondition";
    private static final String BANK = "feedBank";
    private static final String LOAN = "microLoan";
    private static final String RESULT = "comparisonResult";

    private final Planter planter;

    WelfareDefects(Planter planter) {
        this.planter = planter;
    }

    void plant() {
        houses();
        banks();
        oneAccount();
        relief();
        certificates();
        subsidy();
        assets();
        results();
        visits();
    }

    private void houses() {
        Home unsafe = graded();
        house(unsafe).set("grade", "D");
        planter.plant("FHO-D-001", living(unsafe), "dangerousHouse", "graded D, no dangerous house in the register");
        Home town = graded();
        house(town).set("commodityHouse", true);
        planter.county.data.rows("household").stream()
                .filter(row -> row.is("householdNo", town.number))
                .forEach(row -> planter.plant("FHO-D-002", row, "povertyStatus", "the head bought a commercial house"));
    }

    private Home graded() {
        return planter.quiet(home -> home.head().row.is("certificateType", "01")
                && planter.county.data.rows("feedHousing").stream()
                        .anyMatch(r -> r.is("certificateNo", home.head().certificate18())));
    }

    private Row house(Home home) {
        return planter.any("feedHousing", r -> r.is("certificateNo", home.head().certificate18()));
    }

    private void banks() {
        Row payout = planter.row("fundPayment", r -> r.is("payState", "1") && once(r.get("bankAccountNo")));
        planter.any(BANK, r -> r.is("accountNo", payout.get("bankAccountNo"))).set("accountActive", "3");
        planter.plant("FBK-D-001", payout, "bankAccountNo", "paid into an account that is closed");
        Row loan = planter.row(LOAN, r -> r.is("state", "1"));
        Row bank = planter.any(BANK, r -> r.is("contractNo", loan.get("contractNo")));
        bank.set("loanBalance", Fen.text(bank.fen("loanBalance") - 1_000_000));
        planter.plant("LON-D-015", loan, "balance", "10,000 yuan less at the bank");
    }

    private boolean once(String account) {
        long payouts = planter.county.data.rows("fundPayment").stream()
                .filter(r -> r.is("bankAccountNo", account))
                .count();
        return payouts == 1
                && planter.county.data.rows(BANK).stream()
                                .filter(r -> r.is("accountNo", account))
                                .count()
                        == 1;
    }

    /** Five loans of one month that end up in one account. */
    private void oneAccount() {
        List<Row> loans = new ArrayList<>();
        loans.add(planter.row(LOAN, r -> r.get("issueDate").startsWith("2018-0")));
        LocalDate first = LocalDate.parse(loans.get(0).get("issueDate"));
        while (loans.size() < 5) {
            loans.add(planter.row(LOAN, r -> {
                LocalDate day = LocalDate.parse(r.get("issueDate"));
                return !day.isBefore(first) && day.isBefore(first.plusDays(30));
            }));
        }
        String account = planter.any(BANK, r -> r.is("contractNo", loans.get(0).get("contractNo")))
                .get("accountNo");
        for (Row loan : loans) {
            planter.any(BANK, r -> r.is("contractNo", loan.get("contractNo"))).set("accountNo", account);
            planter.plant("LON-D-010", loan, "actualUser", "five loans of a month in one account");
        }
    }

    private void relief() {
        Member city = recipient();
        planter.any("feedDibao", r -> r.is("certificateNo", city.certificate18()))
                .set("aidKind", "2");
        planter.plant(
                "FMC-D-001", planter.person(city), "dibao", "on the allowance of the town, in the register rural");
        Member destitute = recipient();
        planter.any("feedDibao", r -> r.is("certificateNo", destitute.certificate18()))
                .set("aidKind", "3");
        planter.plant(
                "FMC-D-001", planter.person(destitute), "dibao", "double: destitute support beside the allowance");
        Row stranger = planter.any("feedDibao", r -> r.is("aidKind", "1")).copy();
        stranger.set("certificateNo", planter.county.identity.citizen(Places.COUNTY, LocalDate.of(1951, 2, 3), false))
                .set("familyNo", "DB52272299001")
                .set("insuredPersons", 1);
        planter.county.data.rows("feedDibao").add(stranger);
        planter.plant("FMC-D-003", stranger, "certificateNo", "a family on the allowance that is not registered");
    }

    private Member recipient() {
        Predicate<Member> test = m -> m.valid() && m.row.is("dibao", "1") && m.row.is("certificateType", "01");
        Home home = planter.quiet(h -> h.valid().stream().anyMatch(test));
        return home.valid().stream().filter(test).findFirst().orElseThrow();
    }

    private void certificates() {
        Member graded = disabled();
        Row certificate = certificate(graded);
        certificate.set("grade", certificate.is("grade", "3") ? "4" : "3").set("careSubsidy", true);
        differs(graded, "another grade than the federation has");
        Member unknown = disabled();
        planter.county.data.rows("feedDisability").remove(certificate(unknown));
        differs(unknown, "the federation knows no such certificate");
    }

    private void subsidy() {
        Row severe = planter.any(
                "feedDisability", r -> r.is("status", "1") && r.is("grade", "1") && r.is("careSubsidy", "true"));
        planter.plant("FDP-D-002", severe, "livingSubsidy", "of grade 1 and without the nursing subsidy");
        severe.set("careSubsidy", false);
    }

    /** The registers of all years hold the same certificate. */
    private void differs(Member member, String note) {
        planter.county.data.rows("person").stream()
                .filter(row -> row.is("personNo", member.row.get("personNo")))
                .forEach(row -> planter.plant("FDP-D-001", row, "disabilityGrade", note));
    }

    private Member disabled() {
        Predicate<Member> test = m -> m.valid() && m.disabled();
        Home home = planter.quiet(h -> h.valid().stream().anyMatch(test));
        return home.valid().stream().filter(test).findFirst().orElseThrow();
    }

    private Row certificate(Member member) {
        return planter.any("feedDisability", r -> r.is("disabilityCertNo", member.row.get("certificateNo")));
    }

    private void assets() {
        Home owner = owner();
        asset(owner).set("kind", "4").set("value", "300000.00").set("registeredDate", "2018-05-11");
        planter.plant("FXA-D-001", household(owner), "povertyStatus", "a company is registered on the head");
        Home driver = owner();
        asset(driver).set("kind", "1").set("value", "128000.00").set("registeredDate", "2018-08-02");
        planter.plant("FXA-D-001", household(driver), "povertyStatus", "a car of 128,000 yuan");
    }

    private Home owner() {
        return planter.quiet(home -> home.head().row.is("certificateType", "01")
                && planter.county.data.rows("feedAsset").stream()
                        .anyMatch(r -> r.is("certificateNo", home.head().certificate18())));
    }

    private Row asset(Home home) {
        return planter.any("feedAsset", r -> r.is("certificateNo", home.head().certificate18()));
    }

    private void results() {
        List<Row> rows = planter.county.data.rows(RESULT);
        Row late = planter.any(RESULT, r -> !r.get("difference").isEmpty() && r.is("runDate", "2018-03-18"));
        planter.plant("FCR-P-001", late, "difference", "settled after fifty days");
        late.set("dispositionDate", "2018-05-07");
        Row open = planter.any(RESULT, r -> !r.get("difference").isEmpty() && r.is("runDate", "2018-09-18"));
        planter.plant("FCR-P-001", open, "difference", "never settled");
        open.set("disposition", null).set("dispositionDate", null);
        rows.removeIf(r -> r.is("runDate", "2018-06-18") && r.is("feedType", "FDP"));
        Row quarter = planter.any(RESULT, r -> r.is("runDate", "2018-06-18"));
        planter.plant("FCR-X-002", quarter, "feedType", "the second quarter was not compared with the federation");
    }

    private void visits() {
        Home forgotten = planter.quiet(home -> true);
        planter.county
                .data
                .rows("followUp")
                .removeIf(r -> r.is("householdNo", forgotten.number) && r.number("dataYear") == County.YEAR);
        planter.plant("FUP-P-001", household(forgotten), "householdNo", "nobody came in 2018");
        Row unstable = Objects.requireNonNull(planter.ofQuiet(
                "followUp", r -> r.get("date").compareTo("2018-10-01") < 0 && r.is("safeguardOk", "true")));
        planter.change("FUP-X-002", unstable, "safeguardOk", false);
    }

    private Row living(Home home) {
        return planter.any(LIVING, r -> r.is("householdNo", home.number));
    }

    private Row household(Home home) {
        return planter.any("household", r -> r.is("householdNo", home.number));
    }
}
