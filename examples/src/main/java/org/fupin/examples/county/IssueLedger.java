package org.fupin.examples.county;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Problems that audits, inspections and comparisons found, and what was done about them. */
final class IssueLedger {

    private static final List<String> SOURCES = List.of("1", "3", "4", "5", "2", "8", "10", "11");
    private static final List<String> TYPES = List.of("14", "34", "33", "31", "12", "23", "35", "37");
    private static final List<String> TEXTS = List.of(
            "项目资金拨付进度慢", "项目资料归档不完整", "帮扶手册填写不规范", "家庭成员信息更新不及时", "部门责任分工不明确", "补贴面积多报", "个别贷款实际用于合作社", "重复填表报数");
    private static final int COUNT = 40;

    private final County county;
    private int rectifications;

    IssueLedger(County county) {
        this.county = county;
    }

    void write() {
        List<Place> towns = county.places.towns();
        for (int i = 0; i < COUNT; i++) {
            Dice dice = county.dice("issue", i);
            int year = County.FIRST + i * 3 / COUNT;
            issue(i, year, towns.get(i % towns.size()), dice);
        }
    }

    private void issue(int index, int year, Place town, Dice dice) {
        int kind = index % TYPES.size();
        LocalDate found = LocalDate.of(year, 4, 1).plusDays(dice.between(0, 180));
        boolean open = year == County.YEAR && index % 5 == 4;
        long amount = Fen.yuan(dice.between(2, 60) * 500L);
        boolean money = kind == 0 || kind >= 5 && kind <= 6;
        Row issue = county.data
                .add("issue")
                .set("dataYear", year)
                .set("issueNo", String.format(Locale.ROOT, "WT%s%d%03d", Places.COUNTY, year, index + 1))
                .set("source", SOURCES.get(kind))
                .set("issueType", TYPES.get(kind))
                .set("foundDate", found)
                .set("problemDivisionCode", town.code())
                .set("amountInvolved", money ? Fen.text(amount) : null)
                .set("description", TEXTS.get(kind))
                .set("responsibleOrg", town.name() + "人民政府")
                .set("deadline", found.plusDays(90));
        if (!open) {
            issue.set("state", "4");
            closed(issue, year, found, money ? amount : 0, dice);
        } else if (index % 2 == 0) {
            issue.set("state", "2").set("deadline", (County.YEAR + 1) + "-03-31");
        } else {
            // past its day and said so
            issue.set("state", "5");
        }
    }

    private void closed(Row issue, int year, LocalDate found, long amount, Dice dice) {
        LocalDate done = found.plusDays(dice.between(15, 70));
        // half of the money comes back first, the rest with the second report
        long first = amount / 200 * 100;
        rectification(issue, year, done.minusDays(10), amount == 0 ? -1 : first, dice);
        if (amount > 0) {
            rectification(issue, year, done, issue.is("issueType", "23") ? amount - first : 0, dice)
                    .set("personsDisciplined", dice.between(0, 2));
        }
    }

    private Row rectification(Row issue, int year, LocalDate done, long recovered, Dice dice) {
        rectifications++;
        return county.data
                .add("rectification")
                .set("dataYear", year)
                .set("rectificationNo", String.format(Locale.ROOT, "ZG%s%d%03d", Places.COUNTY, year, rectifications))
                .set("issueNo", issue.get("issueNo"))
                .set("measure", "对照问题逐项整改，举一反三完善制度")
                .set("doneDate", done)
                .set("amountRecovered", recovered < 0 ? null : Fen.text(recovered))
                .set("verifiedBy", "荔波县脱贫攻坚指挥部")
                .set("verifiedDate", done.plusDays(dice.between(3, 15)));
    }
}
