package org.fupin.examples.county;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Faults of monitoring, of the exit of the county and of the census. */
final class LaterDefects {

    private static final String WATCHED = "monitoredHousehold";
    private static final String ELIMINATED = "riskElimination";
    private static final String EXIT = "countyExit";
    private static final String INSPECTION = "exitInspection";
    private static final String CENSUS = "censusHousehold";
    private static final String CHECK = "censusQuality";

    private final Planter planter;

    LaterDefects(Planter planter) {
        this.planter = planter;
    }

    void plant() {
        watched();
        measures();
        eliminated();
        records();
        exit();
        households();
        villages();
        checks();
    }

    private void watched() {
        List<Row> rows = planter.county.data.rows(WATCHED);
        Row outside = last(r -> r.is("category", "2"));
        planter.plant("MON-R-002", outside, "category", "never registered, and called out of poverty again");
        outside.set("category", "1");
        Row rich = rows.get(0);
        planter.plant("MON-R-001", rich, "netIncomePerCapita", "an income above the line of monitoring");
        rich.set("netIncomePerCapita", "5600.00");
        Row other = rows.get(1);
        planter.plant("MON-R-004", other, "riskPrimary", "another risk, not said which");
        other.set("riskOthers", "99");
        Row repeated = rows.get(2);
        planter.plant("MON-R-003", repeated, "riskPrimary", "the main risk stands among the others");
        repeated.set("riskOthers", repeated.get("riskPrimary"));
    }

    private Row last(Predicate<Row> test) {
        Row found = null;
        for (Row row : planter.county.data.rows(WATCHED)) {
            found = test.test(row) ? row : found;
        }
        return java.util.Objects.requireNonNull(found);
    }

    private void measures() {
        Row alone = planter.any(WATCHED, r -> r.is("category", "2") && r.is("eliminated", "false"));
        planter.plant("MON-P-006", alone, "identifiedMonth", "watched since October and not helped");
        alone.set("identifiedMonth", "2020-10");
    }

    private void eliminated() {
        List<Row> rows = planter.county.data.rows(ELIMINATED);
        planter.plant("MEL-T-001", rows.get(0), "month", "over before it began");
        rows.get(0).set("month", "2020-01");
        planter.plant("MEL-R-002", rows.get(1), "eduProblem", "over while the water is unsafe");
        rows.get(1).set("waterProblem", true);
        planter.plant("MEL-R-003", rows.get(2), "netIncomePerCapita", "over with less than the line");
        rows.get(2).set("netIncomePerCapita", "4800.00");
    }

    private void records() {
        Home burdened = planter.quiet(home -> !home.row.is("monitoredFlag", "true")
                && home.members.stream().anyMatch(m -> m.row.is("healthStatus", "03") && stays(m).count() == 1)
                && rows(home).isEmpty());
        Member ill = burdened.members.stream()
                .filter(m -> m.row.is("healthStatus", "03"))
                .findFirst()
                .orElseThrow();
        Row stay = stays(ill).findFirst().orElseThrow();
        stay.set("selfPaid", "14200.00").set("totalFee", "142000.00").set("reimbursed", "127800.00");
        planter.plant("FHE-D-002", burdened.row, "monitoredFlag", "fourteen thousand yuan for a hospital, not watched");
    }

    private Stream<Row> stays(Member member) {
        return planter.county.data.rows("feedHealth").stream()
                .filter(r -> r.is("certificateNo", member.certificate18()) && r.is("recordType", "3"));
    }

    private List<Row> rows(Home home) {
        return planter.county.data.rows(WATCHED).stream()
                .filter(r -> r.is("householdNo", home.number))
                .toList();
    }

    private void exit() {
        Row exit = planter.county.data.rows(EXIT).get(0);
        planter.plant("EXC-R-003", exit, "approvalRate", "85 % of the people approve");
        exit.set("approvalRate", "85.000");
        planter.plant("EXC-P-004", exit, "appliedDate", "approved before the notice had ended");
        exit.set("approvedDate", "2020-02-25");
        planter.plant("EXC-R-002", exit, "wrongExitRate", "2.4 % were wrongly exited");
        exit.set("wrongExitRate", "2.400");
        planter.plant("EXI-C-010", exit, "povertyIncidence", "half a per cent above the sum of the villages");
        exit.set("povertyIncidence", new java.math.BigDecimal(exit.get("povertyIncidence")).add(half()));
        Row provincial = planter.any(INSPECTION, r -> r.is("inspectionKind", "1"));
        planter.plant("EXC-X-005", exit, "inspectionNo", "the inspection was organised by the prefecture");
        provincial.set("organizerLevel", "3");
        Row spot = planter.any(INSPECTION, r -> r.is("inspectionKind", "2"));
        planter.change("META-F-005", spot, "verdict", "9");
        planter.change("META-F-009", spot, "schemeNo", "");
    }

    private static java.math.BigDecimal half() {
        return new java.math.BigDecimal("0.500");
    }

    private void households() {
        List<Row> rows = planter.county.data.rows(CENSUS);
        planter.change("CNH-T-001", rows.get(3), "registeredDate", "2020-09-12");
        Row unknown = rows.get(7);
        planter.plant("CNH-X-004", unknown, "householdNo", "no such household in the register");
        planter.plant("REF-X-001", unknown, "householdNo", "side finding: the same");
        unknown.set("householdNo", "52272298765");
        Row children = planter.any(CENSUS, r -> r.number("eduChildren") > 0);
        planter.plant("CNH-R-003", children, "eduChildren", "a child more than the schools and the exempt");
        children.set("eduChildren", children.number("eduChildren") + 1);
        planter.plant("CNH-X-005", children, "householdNo", "side finding: the register secures all children");
        planter.plant("CNH-X-005", rows.get(11), "householdNo", "hungry in the census, fed in the register");
        rows.get(11).set("foodEnough", false);
        Row refused = rows.get(15);
        planter.plant("CNH-C-006", refused, "registered", "one household of hundred refused");
        refused.set("registered", false).set("failReason", "2");
        planter.change("CNH-F-007", rows.get(19), "registeredYear", "2011");
        Row batch = rows.get(23);
        planter.plant("CNH-X-002", batch, "batch", "the county left in 2019, the household is in the second batch");
        batch.set("batch", "2").set("registeredDate", "2020-12-11");
    }

    private void villages() {
        List<Row> rows = planter.county.data.rows("censusVillage");
        planter.plant("CNV-R-008", rows.get(5), "conditional", "no paved road where there could be one");
        rows.get(5).set("pavedRoad", false);
        planter.change("META-F-005", rows.get(9), "clinic", "3");
        Row county = planter.county.data.rows("censusCounty").get(0);
        planter.plant("CNC-R-001", county, "publicHospital", "no public hospital, and yet one of the second level");
        county.set("publicHospital", "0");
        planter.change("META-F-009", county, "oneStop", "");
    }

    private void checks() {
        Row first = planter.county.data.rows(CHECK).get(12);
        planter.plant("CNQ-C-009", first, "isError", "two errors among the items checked again");
        first.set("checkedValue", "4").set("isError", true);
        planter.county.data.rows(CHECK).get(31).set("isError", true);
        Row number = planter.county.data.rows(CHECK).get(40);
        planter.change("META-F-009", number, "checkedValue", "");
    }
}
