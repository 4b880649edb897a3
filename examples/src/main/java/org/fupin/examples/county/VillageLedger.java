package org.fupin.examples.county;

import java.util.List;

/** Divisions, the county and its villages; the yearly figures of a village agree with the register. */
final class VillageLedger {

    private final County county;

    VillageLedger(County county) {
        this.county = county;
    }

    void write() {
        division("520000", "贵州省", "2", "100000");
        division("522700", "黔南布依族苗族自治州", "4", "520000");
        division(Places.COUNTY, Places.COUNTY_NAME, "6", "522700");
        county.places.towns().forEach(town -> division(town.code(), town.name(), "9", Places.COUNTY));
        county.places.villages().forEach(village -> division(village.code(), village.name(), "12", village.townCode()));
        county.data
                .add("county")
                .set("countyCode", Places.COUNTY)
                .set("countyName", Places.COUNTY_NAME)
                .set("countyAttribute", "1;2;5")
                .set("contiguousArea", "05")
                .set("region", "W")
                .set("designatedYear", 2012)
                .set("exitStatus", "0")
                .set("supervised52", false);
        int index = 0;
        for (Place village : county.places.villages()) {
            index++;
            village(village, index, county.dice("village", index));
            for (int year : County.YEARS) {
                new VillageYear(county, village, year)
                        .fill(county.data.add("villageAnnual"), county.dice("annual", index));
            }
        }
        new HamletLedger(county).write();
        new CountyForm(county).write();
    }

    private void division(String code, String name, String level, String parent) {
        county.data
                .add("administrativeDivision")
                .set("divisionCode", code)
                .set("parentCode", parent)
                .set("name", name)
                .set("level", level)
                .set("urbanRuralCode", level.equals("12") ? "220" : null)
                .set("validFrom", "2017-01-01")
                .set("region", "W");
    }

    private void village(Place village, int index, Dice dice) {
        boolean poor = index % 5 < 3;
        boolean out = poor && index % 5 != 2;
        county.data
                .add("village")
                .set("villageCode", village.code())
                .set("villageName", village.name())
                .set("villageAttribute", poor ? "1" : "2")
                .set("villageClass", "1")
                .set("isDeepPoverty", poor && !out)
                .set("exitStatus", out ? "1" : "0")
                .set("exitYear", out ? dice.between(2016, County.YEAR) : null)
                .set("developmentDirection", dice.pick(List.of("1", "2", "4", "5")))
                .set("terrain", "3")
                .set("villageHead", Names.full(dice, Names.surname(dice), true))
                .set("headPosition", "村委会主任")
                .set("phone", Identity.mobile(9_000_000 + index))
                .set("pairedUnit", "荔波县直属单位" + index);
    }
}
