package org.fupin.examples.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The project library: 120 projects carried out in 2018, thirty that entered in its last quarter, and thirty of each of
 * the two years before.
 */
final class ProjectLedger {

    private static final int CARRIED_OUT = 120;
    private static final int FEW = 30;

    private final County county;
    private final Beneficiaries beneficiaries;

    ProjectLedger(County county) {
        this.county = county;
        this.beneficiaries = new Beneficiaries(county);
    }

    List<ProjectPlan> write() {
        List<ProjectPlan> plans = new ArrayList<>();
        for (int i = 0; i < CARRIED_OUT + FEW; i++) {
            plans.add(project(i, i < CARRIED_OUT ? County.YEAR : County.YEAR + 1));
        }
        for (int i = 0; i < 2 * FEW; i++) {
            plans.add(project(CARRIED_OUT + FEW + i, i < FEW ? County.YEAR - 1 : County.FIRST));
        }
        return plans;
    }

    private ProjectPlan project(int index, int year) {
        List<Place> villages = county.places.villages();
        Kind kind = index == CARRIED_OUT - 1
                ? Kind.FEE
                : year <= County.YEAR
                        ? Kind.ALL.get(index % Kind.ALL.size())
                        : Kind.BUILT.get(index % Kind.BUILT.size());
        Place village = villages.get((index * 7 + index / 20 * 17) % villages.size());
        Dice dice = county.dice("project", index);
        ProjectPlan plan = plan(index, kind, year, village);
        beneficiaries.choose(plan, village, dice);
        money(plan, dice);
        return plan;
    }

    private ProjectPlan plan(int index, Kind kind, int year, Place village) {
        Dice dice = county.dice("plan", index);
        String where = where(kind, village);
        Row row = county.data
                .add("project")
                .set("dataYear", Math.min(year, County.YEAR))
                .set(
                        "projectCode",
                        String.format(Locale.ROOT, "%s%d%s%03d", Places.COUNTY, year, kind.sub(), index + 1))
                .set("projectName", year + "年" + where + kind.name() + "项目（" + (index / 20 + 1) + "期）")
                .set("category", kind.category())
                .set("subCategory", kind.sub())
                .set("buildNature", dice.pick(List.of("1", "1", "1", "3", "4")))
                .set("countyCode", Places.COUNTY)
                .set("location", Places.COUNTY_NAME + where)
                .set("villageCode", kind.reach() == 'V' ? village.code() : null)
                .set("plannedStart", LocalDate.of(year, 3, 1).plusDays(dice.between(0, 40)))
                .set("plannedEnd", LocalDate.of(year, 10, 1).plusDays(dice.between(0, 60)))
                .set("responsibleOrg", org(kind))
                .set("responsiblePerson", Names.full(dice, Names.surname(dice), true));
        int scale = dice.between(kind.least(), kind.most());
        row.set("tasks", kind.name() + scale + kind.unit()).set("scale", scale).set("scaleUnit", kind.unit());
        return new ProjectPlan(row, kind, year);
    }

    private String where(Kind kind, Place village) {
        String town = county.places.townOf(village.code());
        return kind.reach() == 'V' ? town + village.name() : kind.reach() == 'T' ? town : "";
    }

    static String org(Kind kind) {
        return switch (kind.category()) {
            case "01", "11" -> "荔波县农村工作局";
            case "02" -> "荔波县人力资源和社会保障局";
            case "04" -> "荔波县林业局";
            case "05" -> "荔波县教育局";
            case "07" -> "荔波县住房和城乡建设局";
            case "09" -> "荔波县水务局";
            case "12" -> "荔波县卫生和计划生育局";
            default -> "荔波县扶贫开发办公室";
        };
    }

    private static void money(ProjectPlan plan, Dice dice) {
        Row row = plan.row;
        if (plan.kind.paid()) {
            int count = plan.payouts.size();
            int units =
                    plan.payouts.stream().mapToInt(ProjectPlan.Payout::quantity).sum();
            boolean months = plan.kind.item().equals("02");
            int scale = plan.kind.item().equals("01") ? units : count;
            row.set("scale", scale).set("tasks", plan.kind.name() + (months ? count : scale) + plan.kind.unit());
            row.set(
                    "plannedInvestment",
                    Fen.text(plan.payouts.stream()
                            .mapToLong(ProjectPlan.Payout::amount)
                            .sum()));
        } else {
            long exact = Fen.yuan((long) row.number("scale") * plan.kind.cost());
            row.set(
                    "plannedInvestment",
                    Fen.text(plan.kind == Kind.FEE ? exact : Fen.share(exact, dice.between(940, 1060))));
        }
        row.set("performanceTargetNo", "MB" + plan.code)
                .set("povertyLinkMechanism", plan.kind.mechanism())
                .set("participation", "村民代表会议讨论决定，群众投工投劳并参与监督")
                .set("stage", plan.carriedOut ? plan.year < County.YEAR ? "63" : dice.pick(List.of("61", "62")) : "32")
                .set("entryYear", plan.year - 1)
                .set("annualPlanYear", plan.carriedOut ? plan.year : null)
                .set("policyBasis", "荔波县脱贫攻坚项目库建设方案");
    }
}
