package org.fupin.examples.county;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses the poor households that a project reaches, and what each is paid. */
final class Beneficiaries {

    private final County county;
    /** Household or person with the item and month that it was paid already. */
    private final Set<String> paid = new HashSet<>();

    Beneficiaries(County county) {
        this.county = county;
    }

    void choose(ProjectPlan plan, Place village, Dice dice) {
        int wanted = plan.kind.paid() ? dice.between(plan.kind.least(), plan.kind.most()) : dice.between(12, 34);
        List<Home> reached = plan.kind == Kind.FEE || !plan.carriedOut ? List.of() : reached(plan, village, wanted);
        int persons =
                reached.stream().mapToInt(home -> home.at(plan.year).size()).sum();
        int poor = plan.carriedOut ? reached.size() : wanted;
        int poorPersons = plan.carriedOut ? persons : wanted * 3 + 4;
        int others = plan.kind.paid() || plan.kind == Kind.FEE ? 0 : dice.between(10, 90);
        plan.row
                .set("beneficiaryVillages", 1)
                .set("beneficiaryHouseholds", poor + others)
                .set("beneficiaryPersons", poorPersons + others * 4)
                .set("beneficiaryPoorHouseholds", poor)
                .set("beneficiaryPoorPersons", poorPersons);
        for (Home home : reached) {
            list(plan, home, dice);
        }
    }

    private List<Home> reached(ProjectPlan plan, Place village, int wanted) {
        List<Home> reached = new ArrayList<>();
        List<Home> near = switch (plan.kind.reach()) {
            case 'V' -> county.of(village.code());
            case 'T' ->
                county.homes.stream()
                        .filter(h -> h.villageCode().startsWith(village.townCode()))
                        .toList();
            default -> county.homes;
        };
        for (Home home : near) {
            if (reached.size() < wanted && home.eligible(plan.year) && fits(plan, home)) {
                reached.add(home);
            }
        }
        return reached;
    }

    private boolean fits(ProjectPlan plan, Home home) {
        Kind kind = plan.kind;
        if (!kind.paid()) {
            return true;
        }
        Member member = member(plan, home);
        String whom = member == null ? "" : kind.personal() ? member.row.get("personNo") : home.number;
        return member != null && paid.add(plan.year + kind.item() + whom);
    }

    private static @Nullable Member member(ProjectPlan plan, Home home) {
        int year = plan.year;
        return home.at(year).stream()
                .filter(member -> switch (plan.kind.item()) {
                    case "02" -> !member.welfareJob.isEmpty() && member.age(year) >= 19 && !member.student(year);
                    case "03" -> member.works(year) && member.row.is("workRegion", "04");
                    case "04" -> vocational(member, year);
                    default -> member.head();
                })
                .findFirst()
                .orElse(null);
    }

    private static boolean vocational(Member member, int year) {
        String status = Schooling.status(member, year);
        return status.compareTo("10") >= 0 && status.compareTo("15") <= 0;
    }

    private void list(ProjectPlan plan, Home home, Dice dice) {
        String mode = plan.kind.mechanism().split(";")[0];
        Member member = plan.kind.paid() ? member(plan, home) : null;
        long amount = mode.equals("4") ? Fen.yuan(dice.between(300, 1200)) : 0;
        if (member != null) {
            ProjectPlan.Payout payout =
                    new ProjectPlan.Payout(home, member, standard(plan.kind), quantity(plan.kind, dice));
            plan.payouts.add(payout);
            amount = payout.amount();
        }
        county.data
                .add("projectBeneficiary")
                .set("dataYear", Math.min(plan.year, County.YEAR))
                .set("projectCode", plan.code)
                .set("householdNo", home.number)
                .set("personNo", member != null && plan.kind.personal() ? member.row.get("personNo") : null)
                .set("benefitMode", mode)
                .set("benefitYear", plan.year)
                .set("benefitAmount", amount == 0 ? null : Fen.text(amount));
    }

    private static long standard(Kind kind) {
        return Fen.yuan(kind.item().equals("02") ? 800 : kind.cost());
    }

    private static int quantity(Kind kind, Dice dice) {
        return switch (kind.item()) {
            case "01" -> dice.between(1, 6);
            case "02" -> dice.between(8, 12);
            default -> 1;
        };
    }
}
