package org.fupin.examples.county;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** The yearly figures of one village. */
final class VillageYear {

    private final Place village;
    private final int year;
    private final List<Home> homes;
    private final County county;

    VillageYear(County county, Place village, int year) {
        this.county = county;
        this.village = village;
        this.year = year;
        this.homes = county.of(village.code());
    }

    void fill(Row row, Dice dice) {
        int households = homes.size() * dice.between(10, 14) + (year - County.YEAR);
        int population = households * dice.between(36, 42) / 10;
        int agricultural = population - dice.between(5, 40);
        int labor = population * dice.between(52, 58) / 100;
        row.set("dataYear", year)
                .set("villageCode", village.code())
                .set("naturalVillageCount", dice.between(6, 18))
                .set("householdCount", households)
                .set("population", population)
                .set("agriculturalPopulation", agricultural);
        poor(row, agricultural);
        assisted(row, dice);
        row.set("minorityPopulation", population * dice.between(70, 96) / 100)
                .set("femalePopulation", population * dice.between(46, 49) / 100)
                .set("disabledPopulation", population * dice.between(4, 6) / 100)
                .set("laborPopulation", labor)
                .set("migrantWorkers", labor * dice.between(30, 48) / 100);
        land(row, dice);
        row.set("netIncomePerCapita", Fen.text(Fen.yuan(dice.between(8200, 10_400) + (year - County.YEAR) * 830L)))
                .set("collectiveIncome", Fen.text(dice.between(300, 1900) + (year - County.YEAR) * 120L));
        services(row, households, population, dice);
    }

    private void poor(Row row, int agricultural) {
        List<Home> poor = homes.stream().filter(home -> home.poor(year)).toList();
        int persons = poor.stream().mapToInt(home -> home.at(year).size()).sum();
        BigDecimal incidence =
                BigDecimal.valueOf(persons * 100L).divide(BigDecimal.valueOf(agricultural), 3, RoundingMode.HALF_UP);
        row.set("poorHouseholds", poor.size()).set("poorPopulation", persons).set("povertyIncidence", incidence);
    }

    private void assisted(Row row, Dice dice) {
        int more = dice.between(4, 20);
        row.set("dibaoHouseholds", count(home -> any(home, "dibao")) + more)
                .set("dibaoPopulation", sum(home -> members(home, "dibao")) + more * 2)
                .set("tekunHouseholds", count(home -> any(home, "tekun")) + 1)
                .set("tekunPopulation", sum(home -> members(home, "tekun")) + 1);
    }

    private void land(Row row, Dice dice) {
        int plus = dice.between(60, 140) * 1000;
        row.set("arableArea", land("arableArea", plus))
                .set("irrigatedArea", land("irrigatedArea", plus / 3))
                .set("forestArea", land("forestArea", plus * 4))
                .set("returnedForestArea", land("returnedForestArea", plus / 4))
                .set("orchardArea", land("orchardArea", plus / 5))
                .set("pastureArea", land("pastureArea", plus / 8))
                .set("waterArea", land("waterArea", plus / 20));
    }

    private String land(String element, int plus) {
        Set<String> own = homes.stream().map(home -> home.number).collect(Collectors.toSet());
        long registered = county.data.rows("livingCondition").stream()
                .filter(row -> own.contains(row.get("householdNo")))
                .filter(row -> row.get("dataYear").isEmpty())
                .mapToLong(row -> row.fen(element))
                .sum();
        return Fen.text(registered + plus);
    }

    private void services(Row row, int households, int population, Dice dice) {
        int natural = row.number("naturalVillageCount");
        row.set("medicalInsured", population * dice.between(96, 99) / 100)
                .set("pensionInsured", population * dice.between(52, 60) / 100)
                .set("employeePensionInsured", dice.between(3, 30))
                .set("pavedRoadToTownship", true)
                .set("busService", dice.chance(70))
                .set("unsafeWaterHouseholds", households * dice.between(1, 5) / 100)
                .set("waterDifficultyHouseholds", households * dice.between(0, 2) / 100)
                .set("poweredNaturalVillages", natural)
                .set("dangerousHouseHouseholds", households * dice.between(1, 4) / 100)
                .set("cooperatives", dice.between(1, 5))
                .set("tourismHouseholds", dice.between(0, 8))
                .set("clinics", 1)
                .set("publicToilets", dice.between(1, 4))
                .set("doctors", 1)
                .set("garbagePoints", dice.between(2, 10))
                .set("libraries", 1)
                .set("broadbandHouseholds", households * dice.between(25, 60) / 100)
                .set("informationOfficers", 1)
                .set("partyMembers", dice.between(18, 60));
    }

    private static boolean any(Home home, String element) {
        return members(home, element) > 0;
    }

    private static int members(Home home, String element) {
        return (int) home.valid().stream()
                .filter(member -> member.row.is(element, "1"))
                .count();
    }

    private int count(Predicate<Home> test) {
        return (int) homes.stream().filter(test).count();
    }

    private int sum(ToIntFunction<Home> number) {
        return homes.stream().mapToInt(number).sum();
    }
}
