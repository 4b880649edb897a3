package org.fupin.examples.county;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The census of poverty alleviation of July and August 2020: households, villages, the county, and its checks. */
final class CensusLedger {

    private static final List<String> ITEMS = List.of("persons", "housing", "water", "medicalInsured", "eduInSchool");
    private static final int CHECKED = 24;

    private final County later;
    private final Map<String, Row> safeguards = new HashMap<>();
    private final Map<String, Row> incomes = new HashMap<>();

    CensusLedger(County later) {
        this.later = later;
        later.data.rows("safeguardStatus").forEach(row -> safeguards.put(row.get("householdNo"), row));
        later.data.rows("householdIncome").forEach(row -> incomes.put(row.get("householdNo"), row));
    }

    void write() {
        int index = 0;
        for (Home home : later.homes) {
            household(home, ++index);
        }
        index = 0;
        for (Place village : later.places.villages()) {
            village(village, later.dice("census", ++index));
        }
        row("censusCounty")
                .set("countyCode", Places.COUNTY)
                .set("publicHospital", "1")
                .set("secondLevelHospital", true)
                .set("deptDoctor", true)
                .set("prepayFree", true)
                .set("oneStop", true);
        checks();
    }

    private Row row(String record) {
        return later.data.add(record).set("dataYear", LaterCounty.YEAR);
    }

    private void household(Home home, int index) {
        Dice dice = later.dice("censusHousehold", index);
        Row secure = Objects.requireNonNull(safeguards.get(home.number));
        Row row = row("censusHousehold")
                .set("censusHouseholdNo", String.format(Locale.ROOT, "PC%s%06d", Places.COUNTY, index))
                .set("householdNo", home.number)
                .set("batch", "1")
                .set(
                        "registeredDate",
                        String.format(Locale.ROOT, "2020-0%d-%02d", dice.between(7, 8), dice.between(1, 28)))
                .set("registered", true)
                .set("persons", home.members.size())
                .set("registeredYear", home.row.get("identifiedYear"))
                .set("exitYear", home.row.get("exitYear"))
                .set("foodEnough", true)
                .set("protein", secure.get("proteinAvailable"))
                .set("clothing", true);
        school(row, secure);
        insurance(row, home);
        aid(row, home, dice);
        row.set("housing", secure.get("housingMeans"))
                .set("water", dice.chance(80) ? "1" : "2")
                .set("waterShort", false)
                .set("longitude", home.row.get("longitude"))
                .set("latitude", home.row.get("latitude"));
    }

    private static void school(Row row, Row secure) {
        row.set("eduChildren", secure.get("eduChildren"))
                .set("eduInSchool", secure.get("eduInSchool"))
                .set("eduHome", 0)
                .set("eduUnfit", 0)
                .set("eduOther", 0);
    }

    private static void insurance(Row row, Home home) {
        long insured = home.members.stream()
                .filter(m -> m.row.is("medicalInsurance", "true") || m.row.is("employeeMedicalInsurance", "true"))
                .count();
        // soldiers need no insurance of their own
        row.set("medicalInsured", insured).set("medicalNew", home.members.size() - insured);
    }

    private void aid(Row row, Home home, Dice dice) {
        Row income = Objects.requireNonNull(incomes.get(home.number));
        String main = "1";
        long most = income.fen("wageIncome");
        for (String[] other :
                new String[][] {{"2", "businessIncome"}, {"3", "propertyIncome"}, {"4", "transferIncome"}}) {
            if (income.fen(other[1]) > most) {
                most = income.fen(other[1]);
                main = other[0];
            }
        }
        row.set("industryAid", dice.chance(98))
                .set("jobAid", home.labor() && dice.chance(94))
                .set("healthAid", true)
                .set("eduAid", home.members.stream().anyMatch(m -> m.student(LaterCounty.YEAR)))
                .set("creditAid", dice.chance(30))
                .set("dibaoAid", home.members.stream().anyMatch(m -> m.row.is("dibao", "1") || m.row.is("tekun", "1")))
                .set("mainIncomeSource", main)
                .set("projectCount", dice.between(1, 6));
    }

    private void village(Place village, Dice dice) {
        row("censusVillage")
                .set("villageCode", village.code())
                .set("pavedRoad", true)
                .set("conditional", true)
                .set("power", true)
                .set("signal", true)
                .set("broadband", true)
                .set("tv", true)
                .set("serviceFacility", true)
                .set("ecommercePoint", dice.chance(63))
                .set("centralWater", dice.chance(66) ? "2" : "1")
                .set("garbage", dice.chance(90) ? "2" : "1")
                .set("clinic", dice.chance(96) ? "1" : "2")
                .set("doctor", true)
                .set("townshipHospital", "1");
    }

    /** Five items of every fourth household or so, asked again; the answers were the same. */
    private void checks() {
        List<Row> households = later.data.rows("censusHousehold");
        int number = 0;
        for (int i = 0; i < CHECKED; i++) {
            Row census = households.get(i * 4 % households.size());
            for (String item : ITEMS) {
                number++;
                row("censusQuality")
                        .set("checkNo", String.format(Locale.ROOT, "CC%s%05d", Places.COUNTY, number))
                        .set("censusHouseholdNo", census.get("censusHouseholdNo"))
                        .set("item", item)
                        .set("originalValue", census.get(item))
                        .set("checkedValue", census.get(item))
                        .set("isError", false);
            }
        }
    }
}
