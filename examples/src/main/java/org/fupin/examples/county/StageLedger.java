package org.fupin.examples.county;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The steps of every project, from the declaration of the village to the settlement, with their notices. */
final class StageLedger {

    private final County county;

    StageLedger(County county) {
        this.county = county;
    }

    void write(Iterable<ProjectPlan> plans) {
        int index = 0;
        for (ProjectPlan plan : plans) {
            Dice dice = county.dice("stage", ++index);
            Steps steps = new Steps(plan);
            entry(steps, LocalDate.of(plan.row.number("entryYear"), 8, 20).plusDays(dice.between(0, 25)), dice);
            if (plan.carriedOut) {
                work(steps, plan, dice);
            }
            targets(plan);
        }
    }

    private void entry(Steps steps, LocalDate first, Dice dice) {
        String code = steps.plan.code;
        LocalDate day = first;
        steps.add("10", day, "6", null);
        day = day.plusDays(dice.between(1, 5));
        steps.add("11", day, "6", new Notices(county).project("21", code, "6", day));
        day = day.plusDays(dice.between(15, 18));
        steps.add("20", day, "5", null);
        day = day.plusDays(dice.between(1, 4));
        steps.add("21", day, "5", new Notices(county).project("21", code, "5", day));
        day = day.plusDays(dice.between(15, 18));
        steps.add("30", day, "4", null);
        day = day.plusDays(dice.between(3, 9));
        steps.add("31", day, "4", null);
        day = day.plusDays(dice.between(2, 6));
        steps.add("32", day, "4", new Notices(county).project("21", code, "4", day));
    }

    private void work(Steps steps, ProjectPlan plan, Dice dice) {
        LocalDate day = LocalDate.of(plan.year, 1, 8).plusDays(dice.between(0, 6));
        steps.add("40", day, "4", null);
        steps.add("41", plan.allocated, "4", null);
        day = plan.allocated.plusDays(dice.between(8, 20));
        if (!plan.kind.paid() && plan.kind != Kind.FEE) {
            steps.add("50", day, "4", null);
        }
        day = day.plusDays(dice.between(3, 8));
        steps.add("51", day, "6", new Notices(county).project("22", plan.code, "6", day));
        plan.started = day.plusDays(dice.between(15, 22));
        steps.add("52", plan.started, "4", null);
        plan.finished = plan.started.plusDays(dice.between(70, 130));
        steps.add("53", plan.finished, "4", null);
        steps.add("60", plan.finished.plusDays(dice.between(8, 20)), "4", null);
        day = plan.finished.plusDays(dice.between(22, 28));
        steps.add("61", day, "6", new Notices(county).project("23", plan.code, "6", day));
        day = day.plusDays(dice.between(12, 25));
        if (!plan.row.is("stage", "61")) {
            steps.add("62", day, "4", null);
        }
        if (plan.row.is("stage", "63")) {
            steps.add("63", day.plusDays(15), "4", null);
        }
    }

    private void targets(ProjectPlan plan) {
        Row row = plan.row;
        target(plan, 1, "11", "完成" + plan.kind.name())
                .set("operator", "EQ")
                .set("targetValue", row.get("scale"))
                .set("unit", row.get("scaleUnit"))
                .set("weight", 30);
        target(plan, 2, "12", "项目验收合格率")
                .set("operator", "EQ")
                .set("targetValue", 100)
                .set("unit", "%")
                .set("weight", 20);
        target(plan, 3, "22", "受益建档立卡户数")
                .set("operator", "GE")
                .set("targetValue", row.get("beneficiaryPoorHouseholds"))
                .set("unit", "个贫困户")
                .set("weight", 20);
        target(plan, 4, "24", "工程或机制可持续发挥作用")
                .set("operator", "QL")
                .set("targetText", "持续发挥作用")
                .set("weight", 10);
        target(plan, 5, "31", "受益群众满意度")
                .set("operator", "GE")
                .set("targetValue", 90)
                .set("unit", "%")
                .set("weight", 20);
    }

    private Row target(ProjectPlan plan, int seq, String level2, String text) {
        return county.data
                .add("performanceTarget")
                .set("dataYear", Math.min(plan.year, County.YEAR))
                .set("targetNo", plan.row.get("performanceTargetNo"))
                .set("projectCode", plan.code)
                .set("overallTarget", "按期完成" + plan.row.get("tasks") + "，改善贫困群众生产生活条件")
                .set("indicatorSeq", seq)
                .set("level1", level2.substring(0, 1))
                .set("level2", level2)
                .set("level3", text);
    }

    /** Numbers the steps of one project. */
    private final class Steps {

        private final ProjectPlan plan;
        private int seq;

        Steps(ProjectPlan plan) {
            this.plan = plan;
        }

        void add(String stage, LocalDate day, String level, @Nullable String notice) {
            seq++;
            String document = stage.equals("31") || stage.equals("40")
                    ? String.format(Locale.ROOT, "荔扶领〔%d〕%d号", day.getYear(), 10 + seq)
                    : null;
            county.data
                    .add("projectStageEvent")
                    .set("dataYear", Math.min(plan.year, County.YEAR))
                    .set("projectCode", plan.code)
                    .set("seq", seq)
                    .set("stage", stage)
                    .set("eventDate", day)
                    .set("actorLevel", level)
                    .set("documentNo", document)
                    .set("noticeNo", notice)
                    .set("result", "1");
        }
    }
}
