package org.fupin.examples.county;

import java.util.function.Predicate;

/** Faults of villages, divisions and exchanged files. */
final class VillageDefects {

    private static final String ANNUAL = "villageAnnual";

    private final Planter planter;

    VillageDefects(Planter planter) {
        this.planter = planter;
    }

    void plant() {
        Row count = annual(r -> true);
        planter.change("VIL-C-001", count, "poorHouseholds", count.number("poorHouseholds") + 1);
        planter.change("EXV-R-002", annual(r -> true), "povertyIncidence", "9.900");
        Row women = annual(r -> true);
        planter.plant("VIL-R-002", women, "population", "more women than people");
        women.set("femalePopulation", women.number("population") + 5);
        Row clinic = annual(r -> true);
        planter.plant("VIL-T-005", clinic, "", "the clinic of 2017 is gone");
        clinic.set("clinics", 0);
        Row unsafe = annual(r -> true);
        planter.plant(
                "EXV-R-007", unsafe, "unsafeWaterHouseholds", "more households without safe water than households");
        unsafe.set("unsafeWaterHouseholds", unsafe.number("householdCount") + 3);
        Row road = annual(r -> leftThisYear(r.get("villageCode")));
        planter.plant("EXV-R-005", road, "pavedRoadToTownship", "left poverty without a paved road");
        planter.county.data.rows(ANNUAL).stream()
                .filter(r -> r.is("villageCode", road.get("villageCode")))
                .forEach(r -> r.set("pavedRoadToTownship", false));
        Row division = planter.any("administrativeDivision", r -> r.is("level", "9"));
        planter.change("DIV-X-002", division, "parentCode", "522726");
        Row region = planter.any("administrativeDivision", r -> r.is("level", "4"));
        planter.plant("DIV-F-005", region, "divisionCode", "a prefecture of Guizhou in the east");
        region.set("region", "E");
    }

    private boolean leftThisYear(String villageCode) {
        return planter.county.data.rows("village").stream()
                .anyMatch(r -> r.is("villageCode", villageCode) && r.number("exitYear") == County.YEAR);
    }

    private Row annual(Predicate<Row> test) {
        return planter.row(ANNUAL, r -> r.number("dataYear") == County.YEAR && test.test(r));
    }
}
