package org.fupin.examples.county;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Integrated funds by project, and the monitoring and evaluation of what the projects were to reach. */
final class PerformanceLedger {

    private static final int LINES = 18;

    private final County county;
    private int evaluations;

    PerformanceLedger(County county) {
        this.county = county;
    }

    void write(List<ProjectPlan> plans) {
        integration();
        int index = 0;
        for (ProjectPlan plan : plans) {
            Dice dice = county.dice("performance", ++index);
            if (plan.carriedOut) {
                monitor(plan, LocalDate.of(plan.year, 7, 10).plusDays(dice.between(0, 12)), false, dice);
                monitor(plan, LocalDate.of(plan.year, 11, 12).plusDays(dice.between(0, 12)), true, dice);
                evaluate(plan, dice);
            } else {
                notBegun(plan);
            }
        }
    }

    private void integration() {
        Map<String, Long> spent = new HashMap<>();
        county.data
                .rows("fundDisbursement")
                .forEach(row -> spent.merge(row.get("allocationNo"), row.fen("amount"), Long::sum));
        Map<String, Row> sources = new HashMap<>();
        county.data.rows("fundSource").forEach(row -> sources.put(row.get("fundCode"), row));
        for (int year : County.YEARS) {
            int line = 0;
            for (Row allocation : county.data.rows("fundAllocation")) {
                Row source = sources.get(allocation.get("fundCode"));
                if (allocation.number("dataYear") == year
                        && line < LINES
                        && source != null
                        && source.is("isIntegrable", "true")) {
                    line(year, ++line, allocation, source)
                            .set("spentAmount", Fen.text(spent.getOrDefault(allocation.get("allocationNo"), 0L)));
                }
            }
        }
    }

    private Row line(int year, int number, Row allocation, Row source) {
        // the plan is written in whole hundreds of yuan, what is given is within it
        long fen = allocation.fen("amount");
        return county.data
                .add("integratedFundPlan")
                .set("dataYear", year)
                .set("planNo", "ZH" + Places.COUNTY + year)
                .set("lineNo", number)
                .set("sourceFundCode", source.get("fundCode"))
                .set("sourceItem", item(source.get("fundType")))
                .set("plannedAmount", Fen.text((fen + 9_999) / 10_000 * 10_000))
                .set("integratedAmount", Fen.text(fen))
                .set("projectCode", allocation.get("projectCode"))
                .set("approvedDate", LocalDate.of(year, 2, 26));
    }

    private static String item(String fundType) {
        return switch (fundType) {
            case "C02" -> "20";
            case "X01", "M01" -> "99";
            default -> "01";
        };
    }

    /** In July the work is under way, in November its acceptance is judged. */
    private void monitor(ProjectPlan plan, LocalDate day, boolean finished, Dice dice) {
        BigDecimal target = finished ? BigDecimal.valueOf(100) : new BigDecimal(plan.row.get("scale"));
        int share = finished ? 100 : dice.between(30, 85);
        BigDecimal actual =
                target.multiply(BigDecimal.valueOf(share)).divide(BigDecimal.valueOf(100), 2, RoundingMode.DOWN);
        monitoring(plan, day, finished ? 2 : 1)
                .set("budgetProgress", (finished ? dice.between(80, 97) : dice.between(30, 60)) + ".00")
                .set("actualValue", actual)
                .set("deviation", finished ? null : "按计划实施，尚未完工")
                .set("measure", finished ? null : "督促按合同工期完成");
    }

    private void notBegun(ProjectPlan plan) {
        monitoring(plan, LocalDate.of(County.YEAR, 12, 20), 1)
                .set("budgetProgress", "0.00")
                .set("actualValue", 0)
                .set("deviation", "列入2019年度计划，尚未实施")
                .set("measure", "做好前期工作");
    }

    private Row monitoring(ProjectPlan plan, LocalDate day, int indicator) {
        return county.data
                .add("performanceMonitoring")
                .set("dataYear", day.getYear())
                .set("targetNo", plan.row.get("performanceTargetNo"))
                .set("monitorDate", day)
                .set("indicatorSeq", indicator);
    }

    /** Every project evaluates itself after its year; finance looks at each third of the earlier ones. */
    private void evaluate(ProjectPlan plan, Dice dice) {
        boolean poor = plan.year == County.FIRST && plan.code.endsWith("5");
        if (plan.year < County.YEAR) {
            evaluation(plan, "1", LocalDate.of(plan.year + 1, 2, dice.between(5, 25)), dice.between(72, 97));
            if (dice.chance(33) || poor) {
                Row finance = evaluation(
                        plan,
                        "3",
                        LocalDate.of(plan.year + 1, 6, dice.between(1, 28)),
                        poor ? dice.between(45, 58) : dice.between(65, 96));
                finance.set("evaluator", "荔波县财政局").set("resultUse", poor ? "2" : "1");
            }
        } else if (plan.row.is("stage", "62")) {
            evaluation(plan, "1", LocalDate.of(County.YEAR + 1, 1, dice.between(3, 14)), dice.between(75, 98));
        }
    }

    private Row evaluation(ProjectPlan plan, String type, LocalDate day, int score) {
        evaluations++;
        return county.data
                .add("performanceEvaluation")
                .set("dataYear", plan.year)
                .set("evaluationNo", String.format(Locale.ROOT, "PJ%d%04d", plan.year, evaluations))
                .set("targetNo", plan.row.get("performanceTargetNo"))
                .set("evaluationType", type)
                .set("evaluator", plan.row.get("responsibleOrg"))
                .set("evaluationDate", day)
                .set("score", score + ".00")
                .set("grade", score >= 90 ? "1" : score >= 80 ? "2" : score >= 60 ? "3" : "4");
    }
}
