package org.fupin.benchmarks.data;

import java.io.IOException;
import java.util.List;

/** Writes the record of living conditions of an invented household. */
final class LivingRow {

    private LivingRow() {}

    static void write(JsonRows rows, Home home, Draw draw) throws IOException {
        rows.text("householdNo", home.number());
        land(rows, draw);
        supply(rows, draw);
        house(rows, draw);
        rows.text("mainFuel", draw.of(List.of("1", "3", "4")))
                .flag("inCooperative", draw.chance(50))
                .flag("leadEnterprise", draw.chance(40))
                .flag("leadEntrepreneur", draw.chance(30))
                .flag("relocationWill", false)
                .flag("broadband", draw.chance(80))
                .end();
    }

    private static void land(JsonRows rows, Draw draw) {
        int arable = draw.between(50, 1500);
        rows.cents("arableArea", arable)
                .cents("irrigatedArea", draw.below(arable))
                .cents("forestArea", draw.below(3000))
                .cents("returnedForestArea", draw.below(800))
                .cents("orchardArea", draw.below(500))
                .cents("pastureArea", draw.below(900))
                .cents("waterArea", draw.below(100));
    }

    private static void supply(JsonRows rows, Draw draw) {
        rows.flag("productionPower", true)
                .flag("waterDifficulty", false)
                .flag("waterSafe", true)
                .flag("safeWaterSolved", true)
                .text("waterSource", draw.of(List.of("1", "2")))
                .flag("livingPower", true)
                .flag("broadcastTv", true)
                .cents("distanceToMainRoad", draw.below(300))
                .text("entranceRoad", draw.of(List.of("2", "3", "4")));
    }

    private static void house(JsonRows rows, Draw draw) {
        rows.cents("houseArea", draw.between(4000, 18_000))
                .text("houseStructure", draw.of(List.of("1", "2", "3")))
                .flag("dangerousHouse", false)
                .text("dangerGrade", draw.of(List.of("A", "B")))
                .flag("sanitaryToilet", true)
                .flag("toiletUsable", draw.chance(95));
    }
}
