package org.fupin.examples.county;

import java.util.ArrayList;
import java.util.List;

/** The natural villages of 2018; the households of the register live in them. */
final class HamletLedger {

    private static final List<String> NAMES = List.of(
            "上寨", "下寨", "岩脚", "河边", "大坡", "水井", "老寨", "新寨", "板告", "纳牙", "坡桑", "洞口", "柏林", "甲站", "拉关", "瑶埃", "尧棒", "更班");

    private final County county;

    HamletLedger(County county) {
        this.county = county;
    }

    void write() {
        List<Row> years = List.copyOf(county.data.rows("villageAnnual"));
        int index = 0;
        for (Row village : years) {
            if (village.number("dataYear") == County.YEAR) {
                hamlets(village, county.dice("hamlet", ++index));
            }
        }
    }

    private void hamlets(Row village, Dice dice) {
        String code = village.get("villageCode");
        int count = village.number("naturalVillageCount");
        List<List<Home>> homes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            homes.add(new ArrayList<>());
        }
        int at = 0;
        for (Home home : county.of(code)) {
            int hamlet = at++ % count;
            homes.get(hamlet).add(home);
            home.row.set("naturalVillageCode", number(code, hamlet));
        }
        for (int i = 0; i < count; i++) {
            List<Home> poor = homes.get(i).stream().filter(Home::poor).toList();
            boolean road = dice.chance(86);
            county.data
                    .add("naturalVillage")
                    .set("naturalVillageCode", number(code, i))
                    .set("villageCode", code)
                    .set("name", NAMES.get(i))
                    .set("householdCount", share(village.number("householdCount"), count, i))
                    .set("population", share(village.number("population"), count, i))
                    .set("poorHouseholds", poor.size())
                    .set(
                            "poorPopulation",
                            poor.stream().mapToInt(home -> home.valid().size()).sum())
                    .set("distanceToVillage", dice.between(0, 7) + "." + dice.between(10, 99))
                    .set("pavedRoad", road)
                    .set("livingPower", true)
                    .set("productionPower", road || dice.chance(80))
                    .set("broadband", dice.chance(72));
        }
    }

    private static String number(String village, int hamlet) {
        return village + String.format(java.util.Locale.ROOT, "%03d", hamlet + 1);
    }

    /** The share of one of so many parts, the remainder in the first ones. */
    private static int share(int whole, int parts, int part) {
        return whole / parts + (part < whole % parts ? 1 : 0);
    }
}
