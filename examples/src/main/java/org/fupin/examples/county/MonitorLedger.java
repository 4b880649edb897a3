package org.fupin.examples.county;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Households watched in 2020 lest they become poor (again), what was done for them, and whose risk is gone. */
final class MonitorLedger {

    private static final int WATCHED = 8;
    private static final int MARGINAL = 6;
    private static final List<String> MARGINAL_RISKS = List.of("05", "06", "04", "99");
    private static final String DISABLED = "03";

    private final County later;
    private int number;
    private int measures;

    MonitorLedger(County later) {
        this.later = later;
    }

    void write() {
        later.homes.stream()
                .filter(home -> covered(home)
                        && any(home, MonitorLedger::vocational)
                        && !risk(home).isEmpty())
                .findFirst()
                .ifPresent(home -> watched(home, false, false));
        int found = 0;
        boolean idle = false;
        for (Home home : later.homes) {
            boolean weak = home.members.stream().noneMatch(MonitorLedger::able);
            boolean wanted = weak
                    ? !idle && secured(home)
                    : found < WATCHED && !risk(home).isEmpty();
            boolean recent = home.row.number("exitYear") >= County.YEAR;
            if (covered(home) && wanted && recent && !any(home, MonitorLedger::vocational)) {
                idle |= weak;
                found += weak ? 0 : 1;
                watched(home, weak, !weak && found % 2 == 0);
            }
        }
        for (int i = 1; i <= MARGINAL; i++) {
            marginal(i);
        }
    }

    private static boolean able(Member member) {
        return member.labor() || member.row.is("laborSkill", "05");
    }

    private static boolean uninsured(Member member) {
        return member.row.is("medicalInsurance", "false") && !member.row.is("employeeMedicalInsurance", "true");
    }

    private static boolean covered(Home home) {
        return home.members.stream().noneMatch(MonitorLedger::uninsured);
    }

    private static boolean secured(Home home) {
        return any(home, m -> m.row.is("dibao", "1") || m.row.is("tekun", "1"));
    }

    /** A risk of RISK_TYPE that a member bears out; empty for none. */
    private static String risk(Home home) {
        return any(home, m -> m.row.get("healthStatus").contains("03"))
                ? "01"
                : any(home, Member::disabled)
                        ? DISABLED
                        : any(home, MonitorLedger::senior) ? "02" : any(home, MonitorLedger::away) ? "07" : "";
    }

    private static boolean senior(Member member) {
        return member.student(LaterCounty.YEAR) && member.schoolAge(LaterCounty.YEAR) >= 15;
    }

    private static boolean away(Member member) {
        return member.working() && member.row.is("workRegion", "04");
    }

    private static boolean vocational(Member member) {
        return member.row.get("studentStatus").matches("1[0-5]");
    }

    private static boolean any(Home home, Predicate<Member> test) {
        return home.members.stream().anyMatch(test);
    }

    private void watched(Home home, boolean weak, boolean over) {
        String risk = weak ? "08" : risk(home);
        int month = 3 + number % 4;
        Row row = monitored(home.number, "1", month, over)
                .set("riskPrimary", risk)
                .set("noLabor", weak)
                .set("contactName", home.head().name());
        home.row.set("monitoredFlag", !over);
        measures(home, risk, weak, month);
        Row income = later.data.rows("householdIncome").stream()
                .filter(r -> r.is("householdNo", home.number))
                .findFirst()
                .orElseThrow();
        if (over) {
            eliminated(row, income.get("netIncomePerCapita"))
                    .set("wageIncome", income.get("wageIncome"))
                    .set("businessIncome", income.get("businessIncome"))
                    .set("transferIncome", income.get("transferIncome"));
        } else {
            // still below the line of monitoring
            long now = income.fen("netIncomePerCapita");
            Row low = LaterCounty.grown(income, (int) (Fen.yuan(4700) * 1000 / now));
            List<Row> incomes = later.data.rows("householdIncome");
            incomes.set(incomes.indexOf(income), low);
        }
    }

    /**
     * A household that was never registered, found in the last month, so that its measures are not yet due: it has a
     * number of its own, and measures refer to registered households only.
     */
    private void marginal(int index) {
        String household = String.format(Locale.ROOT, "%s9%04d", Places.COUNTY, index);
        Dice dice = later.dice("marginal", index);
        String risk = MARGINAL_RISKS.get(index % MARGINAL_RISKS.size());
        monitored(household, "2", 12, false)
                .set("riskPrimary", risk)
                .set("disasterSub", risk.equals("04") ? "0201" : null)
                .set("riskNote", risk.equals("99") ? "为亲友担保借款，债务到期" : null)
                .set("noLabor", false)
                .set("developmentMeasures", "3")
                .set("contactName", Names.full(dice, Names.surname(dice), true));
    }

    private Row monitored(String household, String category, int month, boolean over) {
        number++;
        Dice dice = later.dice("monitored", number);
        return later.data
                .add("monitoredHousehold")
                .set("dataYear", LaterCounty.YEAR)
                .set("monitorNo", String.format(Locale.ROOT, "JCD%s%04d", Places.COUNTY, number))
                .set("householdNo", household)
                .set("category", category)
                .set("identifiedMonth", String.format(Locale.ROOT, "%d-%02d", LaterCounty.YEAR, month))
                .set("discovery", dice.pick(List.of("1", "2", "2", "3")))
                .set("netIncomePerCapita", dice.between(3650, 4890) + ".00")
                .set("incomeLine", "5000.00")
                .set("developmentMeasures", "1")
                .set("contactPhone", Identity.mobile(8_000_000 + number))
                .set("eliminated", over);
    }

    private Row eliminated(Row monitored, String income) {
        return later.data
                .add("riskElimination")
                .set("dataYear", LaterCounty.YEAR)
                .set("monitorNo", monitored.get("monitorNo"))
                .set("mode", "1")
                .set("month", LaterCounty.YEAR + "-1" + number % 3)
                .set("netIncomePerCapita", income)
                .set("eduProblem", false)
                .set("houseProblem", false)
                .set("waterProblem", false)
                .set("medicalProblem", false)
                .set("compliantSelfPaid", "860.00");
    }

    private void measures(Home home, String risk, boolean weak, int month) {
        if (!weak) {
            measure(home.number, month, "01", "0102", "NY");
        }
        if (any(home, m -> m.row.is("dibao", "1"))) {
            measure(home.number, month, "10", "1001", "MZ");
        }
        if (any(home, m -> m.row.is("tekun", "1"))) {
            measure(home.number, month, "10", "1002", "MZ");
        }
        boolean severe = any(home, m -> m.disabled() && m.row.number("disabilityGrade") <= 2);
        if (severe || risk.equals(DISABLED)) {
            measure(home.number, month, "10", "1003", "CL");
        }
        if (any(home, MonitorLedger::vocational)) {
            measure(home.number, month, "09", "0901", "JY");
        }
        if (risk.equals("01")) {
            measure(home.number, month, "07", "0706", "WJ");
        } else if (risk.equals("07")) {
            measure(home.number, month, "02", "0203", "RS");
        } else if (risk.equals("02")) {
            measure(home.number, month, "09", "0902", "JY");
        }
    }

    private void measure(String household, int month, String kind, String item, String provider) {
        measures++;
        later.data
                .add("aidMeasure")
                .set("dataYear", LaterCounty.YEAR)
                .set("measureNo", String.format(Locale.ROOT, "CS%s%d%04d", Places.COUNTY, LaterCounty.YEAR, measures))
                .set("targetType", "1")
                .set("householdNo", household)
                .set("measureClass", kind)
                .set("measureItem", item)
                .set("startDate", String.format(Locale.ROOT, "%d-%02d-21", LaterCounty.YEAR, month))
                .set("provider", provider);
    }
}
