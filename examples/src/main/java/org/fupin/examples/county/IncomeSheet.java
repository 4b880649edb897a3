package org.fupin.examples.county;

import java.util.List;

/** The income of one household in one year: what is granted first, then wages and business up to what it lives on. */
final class IncomeSheet {

    private final Home home;
    private final Row living;
    private final int year;
    private final Dice dice;
    private final List<Member> members;

    IncomeSheet(Home home, Row living, int year, Dice dice) {
        this.home = home;
        this.living = living;
        this.year = year;
        this.dice = dice;
        this.members = home.at(year);
    }

    void fill(Row row, boolean shareholder) {
        int size = members.size();
        long wanted = perPerson() * size;
        long property = property(row, shareholder);
        long transfer = transfer(row, wanted);
        long rest = Math.max(wanted - property - transfer, Fen.yuan(350L * size) + dice.between(1, 9_999));
        long wage = wage(rest);
        long expense = business(row, rest - wage);
        long business = row.fen("businessIncome");
        long total = wage + business + property + transfer;
        long net = total - expense;
        row.set("dataYear", year)
                .set("householdNo", home.number)
                .set("periodStart", (year - 1) + "-10-01")
                .set("periodEnd", year + "-09-30")
                .set("memberCount", size)
                .set("wageIncome", Fen.text(wage))
                .set("totalIncome", Fen.text(total))
                .set("netIncome", Fen.text(net))
                .set("netIncomePerCapita", Fen.text(Fen.divided(net, size)));
    }

    /** What a member lives on in the year, in fen: worked back from 2018 over the years of the life cycle. */
    private long perPerson() {
        boolean fresh = home.row.number("identifiedYear") == County.YEAR;
        int yuan = home.poor()
                ? dice.between(1900, fresh ? 2850 : 3350)
                : home.exitedThisYear() ? dice.between(4100, 8200) : dice.between(4300, 12_500);
        int growth = dice.between(760, 960);
        int leap = dice.between(440, 600);
        int fall = dice.between(1100, 1500);
        int secured = dice.between(3450, 4000);
        long fen = Fen.yuan(yuan) + dice.between(0, 99);
        for (int back = County.YEAR - 1; back >= year; back--) {
            if (home.status().equals("3")) {
                // above the line as long as it was out of poverty
                fen = back == County.FIRST
                        ? Fen.yuan(secured)
                        : Math.max(Fen.share(fen, fall), Fen.yuan(2960L + secured % 40));
            } else {
                fen = Fen.share(fen, home.exited() == back + 1 ? leap : growth);
                fen = back == home.exited() || home.status(back).equals("1") ? Math.max(fen, Fen.yuan(secured)) : fen;
            }
            // below the line of the year in which the household was found
            fen = home.registered(back) ? fen : Math.min(fen, Fen.yuan(2000L + secured % 800));
        }
        return fen;
    }

    private long property(Row row, boolean shareholder) {
        int share = dice.between(300, 1200);
        long dividend = shareholder ? Fen.yuan(share) : 0;
        int rent = dice.between(20_000, 160_000);
        long other = dice.chance(15) ? rent : 0;
        row.set("assetDividend", Fen.text(dividend))
                .set("otherPropertyIncome", Fen.text(other))
                .set("propertyIncome", Fen.text(dividend + other));
        return dividend + other;
    }

    private long transfer(Row row, long wanted) {
        long allowed = members.stream().filter(m -> m.row.is("dibao", "1")).count();
        long destitute = members.stream().filter(m -> m.row.is("tekun", "1")).count();
        long pensioners = members.stream().filter(this::pensioner).count();
        int share = dice.between(60, 180);
        long dibao = allowed == 0 ? 0 : Fen.share(wanted, share) * allowed / members.size() + allowed * 101;
        long tekun = destitute * Fen.yuan(6600 - 360L * (County.YEAR - year));
        long pension = pensioners * Fen.yuan(1116 - 60L * (County.YEAR - year));
        long ecology = living.fen("returnedForestArea") * 125;
        long planning = dice.chance(6) ? Fen.yuan(960) : 0;
        int subsidies = dice.between(8_000, 62_000);
        long other = home.labor() ? Math.min(subsidies, Fen.share(wanted, 90)) : subsidies;
        long sum = dibao + tekun + pension + ecology + planning + other;
        row.set("familyPlanningIncome", Fen.text(planning))
                .set("dibaoIncome", Fen.text(dibao))
                .set("tekunIncome", Fen.text(tekun))
                .set("pensionIncome", Fen.text(pension))
                .set("ecologyIncome", Fen.text(ecology))
                .set("otherTransferIncome", Fen.text(other))
                .set("transferIncome", Fen.text(sum));
        return sum;
    }

    private boolean pensioner(Member member) {
        boolean insured =
                member.row.is("pensionInsurance", "true") || member.row.is("employeePensionInsurance", "true");
        return member.age(year) >= 60 && insured;
    }

    private long wage(long rest) {
        boolean works = members.stream().anyMatch(m -> m.works(year));
        boolean job = members.stream().anyMatch(m -> !m.welfareJob.isEmpty());
        int share = works ? dice.between(450, 800) : job ? dice.between(300, 500) : 0;
        long wage = Fen.share(rest, share);
        return share == 0 || wage >= Fen.yuan(120) ? wage : Math.min(rest, Fen.yuan(120));
    }

    /** Fills gross business income for a net one, its kinds only in 2018; gives the expense. */
    private long business(Row row, long net) {
        long gross = Fen.share(net, dice.between(1180, 1520));
        long planting = Fen.share(gross, dice.between(250, 520));
        long breeding = Fen.share(gross, dice.between(200, 420));
        long forestry = living.fen("orchardArea") > 0 ? Fen.share(gross, dice.between(10, 50)) : 0;
        row.set("businessIncome", Fen.text(gross)).set("businessExpense", Fen.text(gross - net));
        if (year < County.YEAR) {
            return gross - net;
        }
        row.set("plantingIncome", Fen.text(planting))
                .set("breedingIncome", Fen.text(breeding))
                .set("forestryIncome", Fen.text(forestry))
                .set("otherBusinessIncome", Fen.text(gross - planting - breeding - forestry));
        return gross - net;
    }
}
