package org.fupin.examples.county;

/** Faults of incomes; sums that are not meant to break are kept. */
final class IncomeDefects {

    private static final String INCOME = "householdIncome";

    private final Planter planter;

    IncomeDefects(Planter planter) {
        this.planter = planter;
    }

    void plant() {
        Row property = quiet();
        planter.plant(
                "INC-R-002", property, "propertyIncome", "other property income raised by 50 yuan without the sum");
        property.set("otherPropertyIncome", Fen.text(property.fen("otherPropertyIncome") + 5000));
        Row transfer = quiet();
        planter.plant(
                "INC-R-003", transfer, "transferIncome", "other transfer income raised by 100 yuan without the sum");
        transfer.set("otherTransferIncome", Fen.text(transfer.fen("otherTransferIncome") + 10_000));
        Row total = quiet();
        planter.plant("INC-R-004", total, "totalIncome", "total and net income raised by 1,000 yuan");
        more(total, "totalIncome", 100_000);
        more(total, "netIncome", 100_000);
        perPerson(total);
        Row net = quiet();
        planter.plant("INC-R-005", net, "netIncome", "net income raised by 100 yuan");
        more(net, "netIncome", 10_000);
        perPerson(net);
        Row person = quiet();
        planter.change("INC-R-006", person, "netIncomePerCapita", Fen.text(person.fen("netIncomePerCapita") + 1000));
        Row period = quiet();
        planter.plant("INC-R-008", period, "periodStart", "a period of fifteen months");
        period.set("periodEnd", "2018-12-31");
        planter.plant("INC-F-001", planted("plantingIncome"), "wageIncome", "planting income is negative");
        wages();
        counts();
    }

    private Row planted(String element) {
        return quiet().set(element, "-300.00");
    }

    private void wages() {
        Row tiny = planter.ofQuiet(INCOME, r -> r.is("wageIncome", "0.00"));
        planter.change("INC-F-011", tiny, "wageIncome", "50.00");
        more(tiny, "totalIncome", 5000);
        more(tiny, "netIncome", 5000);
        perPerson(tiny);
        Row fall = planter.ofQuiet(INCOME, r -> r.fen("netIncomePerCapita") > 800_000 && outEarly(r));
        Row before = planter.any(
                INCOME, r -> r.is("householdNo", fall.get("householdNo")) && r.number("dataYear") == County.YEAR - 1);
        long plus = before.fen("netIncome") * 2;
        for (String element : java.util.List.of("wageIncome", "totalIncome", "netIncome")) {
            more(before, element, plus);
        }
        perPerson(before);
        planter.plant("INC-T-017", fall, "netIncomePerCapita", "wages of the year before tripled the income");
        planter.plant(
                "INC-T-017", before, "netIncomePerCapita", "side finding: and that is three times the income of 2016");
        Row dividend = planter.ofQuiet(INCOME, r -> r.is("assetDividend", "0.00") && r.fen("otherPropertyIncome") > 0);
        planter.plant("INC-X-023", dividend, "assetDividend", "rent written as a dividend of a project");
        dividend.set("assetDividend", dividend.get("otherPropertyIncome")).set("otherPropertyIncome", "0.00");
    }

    /** Whether the household left poverty before the first year, so that no exit names its incomes. */
    private boolean outEarly(Row row) {
        return planter.county.homes.stream()
                .anyMatch(home -> home.number.equals(row.get("householdNo")) && home.exited() < County.FIRST);
    }

    private void counts() {
        Row members = planter.ofQuiet(INCOME, r -> r.number("memberCount") > 2);
        planter.plant("INC-X-007", members, "memberCount", "one member too many in the income form");
        members.set("memberCount", members.number("memberCount") + 1);
        perPerson(members);
        Row allowance = planter.ofQuiet(INCOME, r -> r.fen("dibaoIncome") > 0);
        planter.plant("INC-X-012", allowance, "dibaoIncome", "allowance booked as other transfer income");
        more(allowance, "otherTransferIncome", allowance.fen("dibaoIncome"));
        allowance.set("dibaoIncome", "0.00");
    }

    private Row quiet() {
        return planter.ofQuiet(INCOME, r -> true);
    }

    private static void more(Row row, String element, long fen) {
        row.set(element, Fen.text(row.fen(element) + fen));
    }

    private static void perPerson(Row row) {
        row.set("netIncomePerCapita", Fen.text(Fen.divided(row.fen("netIncome"), row.number("memberCount"))));
    }
}
