package org.fupin.examples.county;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Cooperation of east and west: pairs, what both sides say they did in two years, and their reconciliation. */
final class EastWestLedger {

    /** Guangzhou (likely the partner of the prefecture) and one of its districts (which one is invented). */
    private static final String CITY = "440100";

    private static final String DISTRICT = "440118";
    private static final String FUND = "301";

    private final County county;
    private final Map<String, BigDecimal[]> sums = new LinkedHashMap<>();
    private int lines;

    EastWestLedger(County county) {
        this.county = county;
    }

    void write() {
        pairs();
        for (int year = County.YEAR - 1; year <= County.YEAR; year++) {
            sums.clear();
            county(year);
            funds(year);
            reconcile(year);
        }
    }

    private void pairs() {
        pair(1, "2", CITY, "522700", "2016-12-20");
        pair(2, "3", DISTRICT, Places.COUNTY, "2016-12-28");
        int number = 2;
        for (Place town : county.places.towns().subList(0, 4)) {
            pair(++number, "4", DISTRICT, town.code(), "2017-06-15");
        }
        for (Place village : deep().subList(0, 4)) {
            pair(++number, "5", DISTRICT, village.code(), "2018-03-20");
            pair(++number, "6", DISTRICT, village.code(), "2018-04-10");
        }
        pair(++number, "7", DISTRICT, Places.COUNTY, "2017-09-01");
        pair(++number, "8", DISTRICT, Places.COUNTY, "2017-09-12");
    }

    private List<Place> deep() {
        List<Place> deep = new ArrayList<>();
        for (Row village : county.data.rows("village")) {
            boolean latest = village.get("dataYear").isEmpty() || village.number("dataYear") == County.YEAR;
            if (latest && village.is("isDeepPoverty", "true")) {
                deep.add(new Place(village.get("villageCode"), village.get("villageName")));
            }
        }
        return deep;
    }

    private void pair(int number, String level, String east, String west, String start) {
        county.data
                .add("cooperationPairing")
                .set("pairNo", number(number))
                .set("level", level)
                .set("eastDivision", east)
                .set("westDivision", west)
                .set("agreementNo", String.format(Locale.ROOT, "粤黔协作结对%s-%02d", start.substring(0, 4), number))
                .set("startDate", start)
                .set("endDate", "2020-12-31")
                .set("isMinningModel", false);
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "JD%s%03d", Places.COUNTY, number);
    }

    /** What the two districts report of each other; both count the same but for consumption, where orders are under way. */
    private void county(int year) {
        int more = year == County.YEAR ? 1 : 0;
        both(year, "101", "1", "人次", 6 + 4 * more);
        both(year, "102", "1", "次", 2 + more);
        both(year, "201", "2", "人", 2 + more);
        both(year, "202", "2", "人", 18 + 21 * more);
        both(year, "203", "2", "人次", 120 + 65 * more);
        both(year, "303", "3", "%", 100);
        both(year, "304", "3", "万元", 310 + 145 * more);
        both(year, "401", "4", "个", 2 + 2 * more);
        both(year, "405", "4", "人", 420 + 380 * more);
        both(year, "501", "5", "人", 96 + 48 * more);
        both(year, "504", "5", "人次", 260 + 120 * more);
        both(year, "602", "6", "对", 4);
        both(year, "603", "6", "对", 4 * more);
        both(year, "604", "6", "对", 1);
        both(year, "605", "6", "对", 1);
        both(year, "606", "6", "人", 31 + 20 * more);
        line(year, "E", "406", "4", "万元", BigDecimal.valueOf(52_630 + 9_000L * more, 2));
        line(year, "W", "406", "4", "万元", BigDecimal.valueOf(51_480 + 9_000L * more, 2));
    }

    private void both(int year, String metric, String item, String unit, int value) {
        for (String side : List.of("E", "W")) {
            Row row = line(year, side, metric, item, unit, BigDecimal.valueOf(value));
            if (metric.equals("405")) {
                row.set("poorBenefited", value).set("disabledBenefited", value / 14);
            }
        }
    }

    /** The money of the east, project by project as it was allocated. */
    private void funds(int year) {
        List<String> funds = county.data.rows("fundSource").stream()
                .filter(row -> row.is("fundType", "E01") && row.number("budgetYear") == year)
                .map(row -> row.get("fundCode"))
                .toList();
        for (Row allocation : county.data.rows("fundAllocation")) {
            if (funds.contains(allocation.get("fundCode"))) {
                BigDecimal value = new BigDecimal(allocation.get("amount"))
                        .movePointLeft(4)
                        .setScale(2, RoundingMode.HALF_UP);
                for (String side : List.of("E", "W")) {
                    line(year, side, FUND, "3", "万元", value).set("projectCode", allocation.get("projectCode"));
                }
            }
        }
    }

    private Row line(int year, String side, String metric, String item, String unit, BigDecimal value) {
        lines++;
        BigDecimal[] both = sums.computeIfAbsent(metric, key -> new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO});
        int at = side.equals("E") ? 0 : 1;
        both[at] = both[at].add(value);
        return county.data
                .add("cooperationLedger")
                .set("dataYear", year)
                .set("ledgerNo", String.format(Locale.ROOT, "XZ%s%d%04d", Places.COUNTY, year, lines))
                .set("pairNo", number(2))
                .set("year", year)
                .set("side", side)
                .set("item", item)
                .set("metric", metric)
                .set("plannedValue", metric.equals(FUND) ? value : value.setScale(0, RoundingMode.DOWN))
                .set("actualValue", value)
                .set("unit", unit);
    }

    private void reconcile(int year) {
        sums.forEach((metric, both) -> {
            BigDecimal difference = both[0].subtract(both[1]);
            county.data
                    .add("cooperationReconciliation")
                    .set("dataYear", year)
                    .set("pairNo", number(2))
                    .set("year", year)
                    .set("metric", metric)
                    .set("eastValue", both[0])
                    .set("westValue", both[1])
                    .set("difference", difference)
                    .set("explanation", difference.signum() == 0 ? null : "东部按下单、西部按到账统计，年末订单在途")
                    .set("confirmedDate", LocalDate.of(year + 1, 1, 11));
        });
    }
}
