package org.fupin.examples.county;

import java.util.List;

/** Work away from the farm: where and for how many months. */
final class Work {

    private static final List<List<String>> PROVINCES = List.of(
            List.of("440000", "440300", "440306"),
            List.of("440000", "441900", "441900"),
            List.of("330000", "330300", "330302"),
            List.of("350000", "350500", "350582"),
            List.of("450000", "450200", "450202"));
    private static final List<List<String>> HOME_PROVINCE =
            List.of(List.of("520000", "520100", "520102"), List.of("520000", "522700", "522701"));

    private Work() {}

    static void away(Member member, Dice dice) {
        int region = dice.weighted(8, 18, 20, 54);
        member.row.set("workRegion", "0" + (region + 1)).set("workMonths", dice.between(2, 12));
        if (region > 0) {
            List<String> place = region == 3
                    ? dice.pick(PROVINCES)
                    : region == 2 ? dice.pick(HOME_PROVINCE) : List.of("520000", "522700", Places.COUNTY);
            member.row
                    .set("workProvince", place.get(0))
                    .set("workCity", place.get(1))
                    .set("workCounty", place.get(2));
        }
    }
}
