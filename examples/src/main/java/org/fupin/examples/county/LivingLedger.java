package org.fupin.examples.county;

import java.util.List;
import java.util.Locale;

/** Land, water, power, roads and housing of the households, and their two assurances and three guarantees. */
final class LivingLedger {

    private static final String TRUE = "true";

    private final County county;

    LivingLedger(County county) {
        this.county = county;
    }

    void write() {
        int index = 0;
        for (Home home : county.homes) {
            index++;
            if (!home.cancelled()) {
                Dice dice = county.dice("living", index);
                Row living = county.data.add("livingCondition").set("householdNo", home.number);
                land(living, dice);
                services(living, home, dice);
                house(living, home, dice);
                safeguards(living, home, dice);
            }
        }
        new LivingYears(county).write();
    }

    private static void land(Row living, Dice dice) {
        int arable = dice.between(40, 780);
        living.set("arableArea", mu(arable))
                .set("irrigatedArea", mu(arable * dice.between(0, 90) / 100))
                .set("forestArea", mu(dice.chance(75) ? dice.between(100, 2800) : 0))
                .set("returnedForestArea", mu(dice.chance(30) ? dice.between(80, 600) : 0))
                .set("orchardArea", mu(dice.chance(28) ? dice.between(50, 450) : 0))
                .set("pastureArea", mu(dice.chance(12) ? dice.between(50, 500) : 0))
                .set("waterArea", mu(dice.chance(10) ? dice.between(10, 150) : 0));
    }

    private static void services(Row living, Home home, Dice dice) {
        boolean safe = !home.poor() || dice.chance(82);
        living.set("productionPower", dice.chance(96) || !home.poor())
                .set("waterDifficulty", !safe)
                .set("waterSafe", safe)
                .set("safeWaterSolved", safe)
                .set("waterSource", safe ? dice.pick(List.of("1", "1", "1", "2")) : dice.pick(List.of("3", "4", "5")))
                .set("livingPower", true)
                .set("broadcastTv", dice.chance(95))
                .set("distanceToMainRoad", "0." + dice.between(10, 99))
                .set("entranceRoad", dice.pick(home.poor() ? List.of("1", "2", "3") : List.of("2", "3", "3", "3", "4")))
                .set("sanitaryToilet", dice.chance(home.poor() ? 55 : 85))
                .set("mainFuel", dice.pick(List.of("1", "1", "3", "4", "4", "4")))
                .set("inCooperative", dice.chance(45))
                .set("leadEnterprise", dice.chance(30))
                .set("leadEntrepreneur", dice.chance(22))
                .set("broadband", dice.chance(40));
    }

    private static void house(Row living, Home home, Dice dice) {
        boolean dangerous = home.poor() && dice.chance(12);
        boolean moved = !home.poor() && dice.chance(9);
        int area = Math.max(40, Math.min(240, home.row.number("memberCount") * dice.between(17, 36)));
        living.set("houseArea", area + "." + dice.between(10, 99))
                .set("houseStructure", dangerous ? "4" : dice.pick(List.of("1", "2", "2", "3", "3")))
                .set("dangerousHouse", dangerous)
                .set("dangerGrade", dangerous ? dice.pick(List.of("C", "C", "D")) : dice.pick(List.of("A", "B")))
                .set("toiletUsable", living.is("sanitaryToilet", TRUE) ? TRUE : null)
                .set("relocationWill", dangerous && dice.chance(40))
                .set("relocationMode", moved ? "1" : null);
        home.row.set("isRelocated", moved);
    }

    private void safeguards(Row living, Home home, Dice dice) {
        boolean safe = living.is("safeWaterSolved", TRUE);
        boolean dangerous = living.is("dangerousHouse", TRUE);
        Row row = county.data.add("safeguardStatus");
        secure(row, living, home, County.YEAR);
        row.set("proteinAvailable", dice.pick(List.of("1", "1", "2")))
                .set("medicalUncovered", 0)
                .set(
                        "housingMeans",
                        dangerous
                                ? "0"
                                : living.get("relocationMode").isEmpty() ? dice.pick(List.of("1", "1", "2")) : "3")
                .set("waterQuantity", safe ? dice.between(40, 75) : dice.between(12, 19))
                .set("waterQualityOk", safe)
                .set("waterFetchMinutes", safe ? dice.between(0, 15) : dice.between(25, 50))
                .set("waterReliability", safe ? dice.between(95, 99) : dice.between(70, 85))
                .set("verifiedBy", "FP")
                .set("verifiedOn", "2018-11-" + String.format(Locale.ROOT, "%02d", dice.between(1, 28)));
    }

    /** What every year's row of the assurances and guarantees must say. */
    static void secure(Row row, Row living, Home home, int year) {
        List<Member> children = home.at(year).stream()
                .filter(m -> m.track != Schooling.Track.GROWN && m.schoolAge(year) >= 6 && m.schoolAge(year) <= 14)
                .toList();
        long unfit =
                children.stream().filter(m -> m.row.is("dropoutReason", "2")).count();
        long dropout =
                children.stream().filter(m -> m.row.is("dropoutReason", "3")).count();
        row.set("householdNo", home.number)
                .set("foodSecure", true)
                .set("clothingSecure", true)
                .set("eduSecure", dropout == 0)
                .set("eduChildren", children.size())
                .set("eduInSchool", children.size() - unfit - dropout)
                .set("eduHomeTeaching", 0)
                .set("eduUnfit", unfit)
                .set("eduDropout", dropout)
                .set("medicalSecure", true)
                .set("medicalUncovered", 0)
                .set("housingSecure", !living.is("dangerousHouse", TRUE))
                .set("waterSecure", living.is("safeWaterSolved", TRUE));
    }

    private static String mu(int hundredths) {
        return Fen.text(hundredths);
    }
}
