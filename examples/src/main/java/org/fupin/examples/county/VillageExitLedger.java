package org.fupin.examples.county;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/** The exits of the villages that left poverty by 2018, and the survey figures of the county beside its register. */
final class VillageExitLedger {

    private static final BigDecimal LIMIT = BigDecimal.valueOf(3);

    private final County county;

    VillageExitLedger(County county) {
        this.county = county;
    }

    void write() {
        int index = 0;
        for (Row village : county.data.rows("village")) {
            index++;
            boolean latest = village.get("dataYear").isEmpty() || village.number("dataYear") == County.YEAR;
            if (latest && village.is("exitStatus", "1")) {
                exit(village, county.dice("exit", index));
            }
        }
        survey();
    }

    private void exit(Row village, Dice dice) {
        int year = year(village);
        if (year == 0) {
            village.set("exitStatus", "0").set("exitYear", null);
            return;
        }
        village.set("exitYear", year);
        LocalDate start = LocalDate.of(year, 11, 5).plusDays(dice.between(0, 14));
        LocalDate end = start.plusDays(dice.between(7, 10));
        String incidence = "1." + dice.between(100, 989);
        String income = Fen.text(dice.between(310, 980));
        for (Row annual : county.data.rows("villageAnnual")) {
            if (annual.is("villageCode", village.get("villageCode")) && annual.number("dataYear") == year) {
                incidence = annual.get("povertyIncidence");
                income = annual.get("collectiveIncome");
            }
        }
        county.data
                .add("villageExit")
                .set("dataYear", year)
                .set("villageCode", village.get("villageCode"))
                .set("year", year)
                .set("povertyIncidence", incidence)
                .set("infrastructureOk", true)
                .set("servicesOk", true)
                .set("industryOk", true)
                .set("collectiveIncome", income)
                .set("townshipNoticeStart", start)
                .set("townshipNoticeEnd", end)
                .set("announcedDate", end.plusDays(dice.between(2, 12)));
    }

    /** The year of the exit or the first one after it in which the incidence was below three per cent; 0 for none. */
    private int year(Row village) {
        int year = village.number("exitYear");
        while (year <= County.YEAR && tooPoor(village, year)) {
            year++;
        }
        return year > County.YEAR ? 0 : year;
    }

    private boolean tooPoor(Row village, int year) {
        return county.data.rows("villageAnnual").stream()
                .anyMatch(row -> row.is("villageCode", village.get("villageCode"))
                        && row.number("dataYear") == year
                        && new BigDecimal(row.get("povertyIncidence")).compareTo(LIMIT) >= 0);
    }

    /** Sample figures of the statistics bureau; the incidence is never that of the register, only near it. */
    private void survey() {
        for (int year = County.YEAR - 2; year <= County.YEAR; year++) {
            int ago = County.YEAR - year;
            survey(
                    "522700",
                    year,
                    "R-POP-004.1",
                    String.format(Locale.ROOT, "%d.%d", 6 + 3 * ago, 2 + ago),
                    "0.35",
                    1900);
            survey("522700", year, "R-INC-002.1", Integer.toString(9720 - 890 * ago), "96", 1900);
            survey(Places.COUNTY, year, "R-INC-002.1", Integer.toString(9460 - 870 * ago), "180", 120);
        }
        for (Row row : county.data.rows("countyAnnual")) {
            BigDecimal near = new BigDecimal(row.get("povertyIncidence")).add(new BigDecimal("0.150"));
            survey(Places.COUNTY, row.number("dataYear"), "R-POP-004.1", near.toPlainString(), "0.300", 120);
        }
    }

    private void survey(String area, int year, String indicator, String value, String error, int sample) {
        county.data
                .add("monitoringSurvey")
                .set("dataYear", year)
                .set("areaCode", area)
                .set("year", year)
                .set("indicatorCode", indicator)
                .set("value", value)
                .set("sampleHouseholds", sample)
                .set("standardError", error)
                .set("populationBase", "1");
    }
}
