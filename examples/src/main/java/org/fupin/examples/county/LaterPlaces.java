package org.fupin.examples.county;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The villages and the county after the exit, and the procedure by which the county left poverty. */
final class LaterPlaces {

    private static final String INSPECTION = "JC" + Places.COUNTY + "201901";

    private final County base;
    private final County later;
    private long poor;
    private long people;

    LaterPlaces(County base, County later) {
        this.base = base;
        this.later = later;
    }

    void write() {
        for (Row village : base.data.rows("village")) {
            if (latest(village)) {
                Row row = village.copy().set("dataYear", LaterCounty.YEAR).set("isDeepPoverty", false);
                if (!row.is("exitStatus", "1") && row.is("villageAttribute", "1")) {
                    row.set("exitStatus", "1").set("exitYear", LaterCounty.YEAR - 1);
                }
                later.data.rows("village").add(row);
            }
        }
        for (Row annual : base.data.rows("villageAnnual")) {
            if (latest(annual)) {
                annual(annual.copy().set("dataYear", LaterCounty.YEAR - 1));
            }
        }
        Row county = base.data.rows("county").get(0).copy().set("dataYear", LaterCounty.YEAR);
        later.data.rows("county").add(county.set("exitStatus", "1").set("exitYear", LaterCounty.YEAR - 1));
        county.set("approvalDocNo", "黔府发〔2020〕0号");
        exit();
        inspections();
    }

    private static boolean latest(Row row) {
        return row.get("dataYear").isEmpty() || row.number("dataYear") == County.YEAR;
    }

    /** A village at the end of 2019: only those that left in 2020 were still poor. */
    private void annual(Row row) {
        int households = 0;
        int persons = 0;
        for (Home home : base.of(row.get("villageCode"))) {
            if (home.status().equals("0") && home.row.number("plannedExitYear") == LaterCounty.YEAR) {
                households++;
                persons += home.valid().size();
            }
        }
        int agricultural = row.number("agriculturalPopulation");
        row.set("poorHouseholds", households)
                .set("poorPopulation", persons)
                .set("povertyIncidence", percent(persons, agricultural));
        poor += persons;
        people += agricultural;
        later.data.rows("villageAnnual").add(row);
    }

    private static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 3, RoundingMode.HALF_UP);
    }

    private void exit() {
        later.data
                .add("countyExit")
                .set("dataYear", LaterCounty.YEAR)
                .set("countyCode", Places.COUNTY)
                .set("year", LaterCounty.YEAR - 1)
                .set("appliedDate", "2019-11-18")
                .set("cityReviewDate", "2019-12-09")
                .set("provinceCheckDate", "2020-01-03")
                .set("noticeStart", "2020-02-20")
                .set("noticeEnd", "2020-02-27")
                .set("inspectionNo", INSPECTION)
                .set("povertyIncidence", percent(poor, people))
                .set("wrongExitRate", "0.083")
                .set("omissionRate", "0.000")
                .set("approvalRate", "96.417")
                .set("approvedDate", "2020-03-03")
                .set("approvalDocNo", "黔府发〔2020〕0号");
    }

    private void inspections() {
        inspection(INSPECTION, "2", "1", 24, 1200).set("wrongExits", 1).set("approvalYes", 1157);
        inspection("JC" + Places.COUNTY + "202001", "1", "2", 10, 420)
                .set("wrongExits", 0)
                .set("approvalYes", 409);
        inspection("JC" + Places.COUNTY + "202002", "2", "3", 8, 300)
                .set("wrongExits", 0)
                .set("approvalYes", 291);
    }

    private Row inspection(String number, String level, String kind, int villages, int households) {
        return later.data
                .add("exitInspection")
                .set("dataYear", LaterCounty.YEAR)
                .set("inspectionNo", number)
                .set("countyCode", Places.COUNTY)
                .set("organizerLevel", level)
                .set("inspectionKind", kind)
                .set("schemeNo", number + "方案")
                .set("sampleVillages", villages)
                .set("sampleHouseholds", households)
                .set("omissions", 0)
                .set("verdict", "1");
    }
}
