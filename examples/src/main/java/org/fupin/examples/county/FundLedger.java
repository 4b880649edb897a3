package org.fupin.examples.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Money from its source over the projects to suppliers and households; at each step the sums agree. */
final class FundLedger {

    private final County county;
    private final List<Row> sources = new ArrayList<>();
    private int allocations;
    private int payments;
    private int payouts;

    FundLedger(County county) {
        this.county = county;
    }

    /** Gives every project its funds and its day of allocation; the sources are as large as what is given. */
    void allocate(List<ProjectPlan> plans) {
        County.YEARS.forEach(this::openSources);
        int index = 0;
        for (ProjectPlan plan : plans) {
            Dice dice = county.dice("fund", ++index);
            long amount = plan.row.fen("plannedInvestment");
            List<Row> open = sources.stream()
                    .filter(source -> source.number("budgetYear") == Math.min(plan.year, County.YEAR))
                    .toList();
            Row first = open.get(index % open.size());
            Row second = open.get((index + (open.size() > 3 ? 3 : 1)) % open.size());
            long share = dice.chance(25) ? Fen.share(amount, 300) / 100 * 100 : 0;
            plan.funds.put(first.get("fundCode"), amount - share);
            if (share > 0 && !plan.kind.paid()) {
                plan.funds.put(second.get("fundCode"), share);
            } else {
                plan.funds.put(first.get("fundCode"), amount);
            }
            plan.row.set("fundingPlan", plan(plan));
            plan.allocated =
                    LocalDate.of(Math.min(plan.year, County.YEAR), 3, 6).plusDays(dice.between(0, 12));
            if (plan.carriedOut) {
                plan.funds.forEach((code, fen) -> give(plan, code, fen));
            }
        }
        county.data.rows("fundSource").addAll(sources);
    }

    private void openSources(int year) {
        source(year, "C01", "1", "黔财农〔%d〕12号", 18);
        source(year, "P01", "2", "黔财农〔%d〕15号", 22);
        if (year < County.YEAR) {
            source(year, "X01", "4", "荔财农〔%d〕7号", 28);
            return;
        }
        source(year, "C01", "1", "黔财农〔%d〕21号", 30);
        source(year, "C02", "1", "黔发改以工代赈〔%d〕36号", 25);
        source(year, "X01", "4", "荔财农〔%d〕7号", 28);
        source(year, "C03", "1", "黔财农〔%d〕28号", 33);
        source(year, "M01", "3", "黔南财农〔%d〕9号", 27);
        source(year, "E01", "5", "粤黔协作〔%d〕4号", 36);
    }

    private void source(int year, String type, String level, String document, int day) {
        long before =
                sources.stream().filter(row -> row.number("budgetYear") == year).count();
        sources.add(new Row("fundSource")
                .set("dataYear", year)
                .set("fundCode", String.format(Locale.ROOT, "ZJ%d%s%02d", year, type, before + 1))
                .set("docNo", String.format(Locale.ROOT, document, year))
                .set("docDate", LocalDate.of(year, 1, 1).plusDays(day))
                .set("fundType", type)
                .set("fundLevel", level)
                .set("budgetYear", year)
                .set("functionSubject", type.equals("E01") ? "2130599" : "2130504")
                .set("amount", "0.00")
                .set(
                        "issuingOrg",
                        level.equals("1") || level.equals("2") ? "贵州省财政厅" : level.equals("3") ? "黔南州财政局" : "荔波县财政局")
                .set("receivingDivision", Places.COUNTY)
                .set("isAdvance", false)
                .set("isIntegrable", !type.equals("E01"))
                .set("carryoverFrom", "0.00"));
    }

    private String plan(ProjectPlan plan) {
        StringBuilder text = new StringBuilder();
        plan.funds.forEach((code, fen) -> text.append(text.length() == 0 ? "" : ";")
                .append(code, 6, 9)
                .append('=')
                .append(Fen.text(fen)));
        return text.toString();
    }

    private void give(ProjectPlan plan, String fund, long fen) {
        sources.stream()
                .filter(source -> source.is("fundCode", fund))
                .forEach(source -> source.set("amount", Fen.text(source.fen("amount") + fen)));
        allocations++;
        String number = String.format(Locale.ROOT, "AP%s%d%04d", Places.COUNTY, plan.year, allocations);
        county.data
                .add("fundAllocation")
                .set("dataYear", plan.year)
                .set("allocationNo", number)
                .set("fundCode", fund)
                .set("projectCode", plan.code)
                .set("amount", Fen.text(fen))
                .set("allocationDate", plan.allocated)
                .set(
                        "allocationDocNo",
                        String.format(Locale.ROOT, "荔财农〔%d〕%d号", plan.year, 20 + plan.allocated.getDayOfYear()))
                .set("noticeNo", new Notices(county).allocation(number, plan.allocated.plusDays(4 + allocations % 9)))
                .set("implementingOrg", plan.row.get("responsibleOrg"));
    }

    /** Pays what was allocated, when the work has begun. */
    void pay(List<ProjectPlan> plans) {
        for (ProjectPlan plan : plans) {
            List<Row> given = county.data.rows("fundAllocation").stream()
                    .filter(row -> row.is("projectCode", plan.code))
                    .toList();
            for (Row allocation : given) {
                if (plan.kind.paid()) {
                    payHouseholds(plan, allocation);
                } else {
                    paySupplier(plan, allocation);
                }
            }
        }
    }

    private void paySupplier(ProjectPlan plan, Row allocation) {
        long fen = allocation.fen("amount");
        long first = Fen.share(fen, 300);
        long second = Fen.share(fen, 500);
        pay(plan, allocation, plan.started.plusDays(12), first).set("progressBasis", "2");
        pay(plan, allocation, plan.finished.minusDays(5), second).set("progressBasis", "2");
        pay(plan, allocation, plan.finished.plusDays(32), fen - first - second).set("progressBasis", "3");
    }

    private Row pay(ProjectPlan plan, Row allocation, LocalDate day, long fen) {
        payments++;
        int supplier = Integer.parseInt(plan.code.substring(plan.code.length() - 3));
        return county.data
                .add("fundDisbursement")
                .set("dataYear", plan.year)
                .set("paymentNo", String.format(Locale.ROOT, "ZF%s%d%05d", Places.COUNTY, plan.year, payments))
                .set("allocationNo", allocation.get("allocationNo"))
                .set("projectCode", plan.code)
                .set("amount", Fen.text(fen))
                .set("paymentDate", day)
                .set("payeeType", "1")
                .set("payeeName", "荔波示例" + supplier + "号工程有限公司")
                .set("payeeAccount", Identity.account(900_000 + supplier))
                .set("payMode", "1");
    }

    /** House renovation is paid household by household, the rest in one payment that a list of payouts follows. */
    private void payHouseholds(ProjectPlan plan, Row allocation) {
        LocalDate day = plan.finished.plusDays(40);
        LocalDate notice = day.minusDays(18);
        new Notices(county).project("24", plan.code, "6", notice);
        if (plan.kind.item().equals("05")) {
            for (ProjectPlan.Payout payout : plan.payouts) {
                Row payment = pay(plan, allocation, day, payout.amount())
                        .set("payeeType", "4")
                        .set("payeeName", payout.home().head().name())
                        .set("payeeAccount", payout.home().row.get("bankAccountNo"))
                        .set("payMode", "4")
                        .set("progressBasis", "3");
                payOut(plan, payment, payout, day);
            }
            return;
        }
        Row payment = pay(plan, allocation, day, allocation.fen("amount"))
                .set("payeeType", "3")
                .set("payeeName", "荔波县乡镇财政分局")
                .set("payMode", "4")
                .set("progressBasis", "3");
        plan.payouts.forEach(payout -> payOut(plan, payment, payout, day.plusDays(2)));
    }

    private void payOut(ProjectPlan plan, Row payment, ProjectPlan.Payout payout, LocalDate day) {
        payouts++;
        boolean child = payout.member().age(plan.year) < 20;
        Member recipient = child ? payout.home().head() : payout.member();
        county.data
                .add("fundPayment")
                .set("dataYear", plan.year)
                .set("payoutNo", String.format(Locale.ROOT, "FF%s%d%05d", Places.COUNTY, plan.year, payouts))
                .set("paymentNo", payment.get("paymentNo"))
                .set("subsidyItem", plan.kind.item())
                .set("householdNo", payout.home().number)
                .set("personNo", plan.kind.personal() ? payout.member().row.get("personNo") : null)
                .set("recipientName", recipient.name())
                .set("recipientCertificateNo", recipient.row.get("certificateNo"))
                .set("bankAccountNo", payout.home().row.get("bankAccountNo"))
                .set("amount", Fen.text(payout.amount()))
                .set("standard", Fen.text(payout.standard()))
                .set("quantity", payout.quantity())
                .set("payDate", day)
                .set("payState", "1");
    }
}
