package org.fupin.examples.county;

import java.util.List;
import java.util.Map;

/** Faults of measures, of the plan of integrated funds, of monitoring and evaluation. */
final class PerformanceDefects {

    private static final String PLAN = "integratedFundPlan";
    private static final String MONITORING = "performanceMonitoring";
    private static final String EVALUATION = "performanceEvaluation";
    private static final String TARGET = "targetNo";

    private final Planter planter;

    PerformanceDefects(Planter planter) {
        this.planter = planter;
    }

    void plant() {
        measures();
        integration();
        monitoring();
        evaluation();
    }

    private void measures() {
        List<Row> rows = planter.county.data.rows("aidMeasure");
        planter.change("META-F-005", rows.get(10), "measureItem", "9999");
        planter.change("VAL-F-001", rows.get(40), "startDate", "2018-13-01");
    }

    private void integration() {
        Row spent = planter.row(PLAN, r -> true);
        planter.plant("FIP-R-019", spent, "plannedAmount", "more was spent than integrated");
        spent.set("spentAmount", Fen.text(spent.fen("integratedAmount") + 100_000));
        Row unknown = planter.row(PLAN, r -> true);
        planter.change("FIP-X-020", unknown, "projectCode", "52272220180101999");
        planter.plant("REF-X-001", unknown, "projectCode", "side finding: no file holds such a project");
    }

    private void monitoring() {
        Row silent = planter.any(MONITORING, r -> r.number("dataYear") == County.YEAR && r.is("indicatorSeq", "1"));
        silent.set("deviation", null);
        Row target =
                planter.any("performanceTarget", r -> r.is(TARGET, silent.get(TARGET)) && r.is("indicatorSeq", "1"));
        planter.plant("PMN-P-005", target, TARGET, "behind its target without an explanation");
        Row rate = planter.any(MONITORING, r -> r.number("dataYear") == County.FIRST);
        planter.change("VAL-F-001", rate, "budgetProgress", "约八成");
    }

    private void evaluation() {
        Row grade = planter.any(EVALUATION, r -> r.is("evaluationType", "3") && r.is("grade", "3"));
        planter.plant("PEV-R-007", grade, "score", "grade: 3 → 1");
        grade.set("grade", "1");
        Map<String, Row> projects = new java.util.HashMap<>();
        planter.county.data.rows("project").forEach(row -> projects.put(row.get("performanceTargetNo"), row));
        Row own = planter.any(EVALUATION, r -> r.is("evaluationType", "1") && r.number("dataYear") == County.YEAR - 1);
        planter.county.data.rows(EVALUATION).remove(own);
        Row project = java.util.Objects.requireNonNull(projects.get(own.get(TARGET)));
        Row finished = planter.any(
                "projectStageEvent", r -> r.is("projectCode", project.get("projectCode")) && r.is("stage", "53"));
        planter.plant("PEV-P-006", finished, "eventDate", "the project of 2017 was never evaluated");
    }
}
