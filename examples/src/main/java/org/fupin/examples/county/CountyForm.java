package org.fupin.examples.county;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** The county's own form of the three years, all three sections of it, from the ledgers and the forms of the villages. */
final class CountyForm {

    private final County county;

    CountyForm(County county) {
        this.county = county;
    }

    void write() {
        for (int year : County.YEARS) {
            List<Row> villages = county.data.rows("villageAnnual").stream()
                    .filter(row -> row.number("dataYear") == year)
                    .toList();
            Row row = county.data.add("countyAnnual").set("dataYear", year).set("countyCode", Places.COUNTY);
            people(row, villages);
            economy(row, villages, year - County.FIRST);
            services(row, villages, year - County.FIRST);
            loans(row, year);
            exits(row, year);
            funds(row, year);
        }
    }

    private void people(Row row, List<Row> villages) {
        long households = sum(villages, "householdCount");
        long population = sum(villages, "population");
        long rural = sum(villages, "agriculturalPopulation");
        long poor = sum(villages, "poorPopulation");
        row.set("townshipCount", county.places.towns().size())
                .set("villageCount", villages.size())
                .set(
                        "poorVillageCount",
                        county.data.rows("village").stream()
                                .filter(village -> village.is("villageAttribute", "1"))
                                .count())
                .set("naturalVillageCount", sum(villages, "naturalVillageCount"))
                .set("poweredNaturalVillageCount", sum(villages, "poweredNaturalVillages"))
                .set("householdCount", tenThousand(households + 9_000))
                .set("ruralHouseholdCount", tenThousand(households))
                .set("population", tenThousand(population + 32_000))
                .set("ruralPopulation", tenThousand(population))
                .set("minorityPopulation", tenThousand(sum(villages, "minorityPopulation") + 26_000))
                .set("femalePopulation", tenThousand(sum(villages, "femalePopulation") + 15_400))
                .set("dibaoPopulation", tenThousand(sum(villages, "dibaoPopulation")))
                .set("tekunPopulation", tenThousand(sum(villages, "tekunPopulation")))
                .set("poorHouseholdCount", tenThousand(sum(villages, "poorHouseholds")))
                .set("poorPopulation", tenThousand(poor))
                .set(
                        "povertyIncidence",
                        BigDecimal.valueOf(poor * 100).divide(BigDecimal.valueOf(rural), 3, RoundingMode.HALF_UP));
    }

    private void economy(Row row, List<Row> villages, int years) {
        long primary = 1_021_300 + 71_200L * years;
        long secondary = 1_283_400 + 96_700L * years;
        long tertiary = 2_650_100 + 243_900L * years;
        long income = villages.stream()
                        .mapToLong(village -> village.fen("netIncomePerCapita"))
                        .sum()
                / villages.size();
        row.set("landArea", "2431.80")
                .set("arableAreaHa", hectares(villages, "arableArea"))
                .set("irrigatedAreaHa", hectares(villages, "irrigatedArea"))
                .set("forestAreaHa", hectares(villages, "forestArea"))
                .set("forestCoverage", "6" + (2 + years) + ".50")
                .set("gdpPrimary", Fen.text(primary * 10))
                .set("gdpSecondary", Fen.text(secondary * 10))
                .set("gdpTertiary", Fen.text(tertiary * 10))
                .set("gdp", Fen.text((primary + secondary + tertiary) * 10))
                .set("budgetRevenue", Fen.text(5_312_000 + 214_000L * years))
                .set("budgetExpenditure", Fen.text(28_751_000 + 1_930_000L * years))
                .set("povertyBudgetExpenditure", Fen.text(3_120_000 + 655_000L * years))
                .set("ruralNetIncomePerCapita", Fen.text(income))
                .set("ruralIncomeGrowth", "10.20");
    }

    private void services(Row row, List<Row> villages, int years) {
        row.set("pavedVillages", count(villages, village -> village.is("pavedRoadToTownship", "true")))
                .set("busVillages", count(villages, village -> village.is("busService", "true")))
                .set("safeWaterPopulation", tenThousand(sum(villages, "population") * (91 + 2L * years) / 100))
                .set("poweredVillages", villages.size())
                .set("productionPowerVillages", villages.size() - 4 + 2 * years)
                .set("dangerousHouseHouseholds", sum(villages, "dangerousHouseHouseholds"))
                .set("preschoolEnrolment", "8" + (4 + years) + ".10")
                .set("seniorEnrolment", "8" + (6 + years) + ".40")
                .set("compulsoryRetention", "9" + (2 + years) + ".30")
                .set("townshipHospitals", county.places.towns().size())
                .set("clinicVillages", count(villages, village -> village.number("clinics") > 0))
                .set("bedsPerThousand", "3." + (71 + 6 * years))
                .set("doctorsPerThousand", "1." + (42 + 4 * years))
                .set("cultureVillages", count(villages, village -> village.number("libraries") > 0))
                .set("tvVillages", villages.size())
                .set("broadbandVillages", villages.size() - 9 + 4 * years)
                .set("yuluTrainees", 60 + 25 * years);
    }

    private void loans(Row row, int year) {
        List<Row> issued = county.data.rows("microLoan").stream()
                .filter(loan -> Integer.parseInt(loan.get("issueDate").substring(0, 4)) <= year)
                .toList();
        List<Row> due = issued.stream()
                .filter(loan -> loan.get("dueDate").startsWith(Integer.toString(year)))
                .toList();
        long repaid = county.data.rows("loanRepayment").stream()
                .filter(payment -> payment.number("dataYear") <= year)
                .mapToLong(payment -> payment.fen("principal"))
                .sum();
        long amount = total(issued, loan -> loan.fen("contractAmount"));
        row.set("microLoanVillages", issued.isEmpty() ? 0 : 36)
                .set(
                        "microLoanHouseholds",
                        issued.stream()
                                .map(loan -> loan.get("householdNo"))
                                .distinct()
                                .count())
                .set("microLoanAmount", wan(amount))
                .set("microLoanInterestSubsidy", wan(total(issued, loan -> loan.fen("interestSubsidyPaid"))))
                .set("microLoanDue", wan(total(due, loan -> loan.fen("contractAmount"))))
                .set("microLoanRecovered", wan(total(due, loan -> loan.fen("contractAmount") - loan.fen("balance"))))
                .set("microLoanBalance", wan(amount - repaid));
    }

    private void exits(Row row, int year) {
        List<Home> out = county.homes.stream()
                .filter(home -> home.exited() > 0 && home.exited() <= year)
                .toList();
        List<Home> back = county.homes.stream()
                .filter(home -> home.status().equals("3") && year == County.YEAR)
                .toList();
        List<Home> moved = county.homes.stream()
                .filter(home -> home.row.is("isRelocated", "true"))
                .toList();
        int done = moved.size() * (year - County.FIRST + 1) / 3;
        row.set("relocationPlannedHouseholds", moved.size())
                .set("relocationPlannedPersons", persons(moved, County.YEAR))
                .set("relocatedHouseholds", done)
                .set("relocatedPersons", persons(moved.subList(0, done), County.YEAR))
                .set("relocationFunds", wan(Fen.yuan(60_000) * persons(moved.subList(0, done), County.YEAR)))
                .set("residentTeams", 36)
                .set("residentCadres", 108)
                .set(
                        "exitedVillages",
                        count(
                                county.data.rows("village"),
                                village -> village.number("exitYear") > 0 && village.number("exitYear") <= year))
                .set("exitedHouseholds", out.size())
                .set(
                        "exitedPersons",
                        out.stream().mapToLong(home -> home.members.size()).sum())
                .set("returnedHouseholds", back.size())
                .set("returnedPersons", persons(back, year));
    }

    private void funds(Row row, int year) {
        long central = fund(year, "1");
        long provincial = fund(year, "2");
        long local = fund(year, "3") + fund(year, "4");
        long social = fund(year, "5");
        long sector = Fen.yuan(12_400_000 + 1_310_000L * (year - County.FIRST));
        row.set("fundsCentral", wan(central))
                .set("fundsProvincial", wan(provincial))
                .set("fundsCityCounty", wan(local))
                .set("fundsSector", wan(sector))
                .set("fundsSocial", wan(social));
        long total = 0;
        for (String part :
                List.of("fundsCentral", "fundsProvincial", "fundsCityCounty", "fundsSector", "fundsSocial")) {
            total += row.fen(part);
        }
        row.set("fundsTotal", Fen.text(total));
    }

    private long fund(int year, String level) {
        return county.data.rows("fundSource").stream()
                .filter(source -> source.number("budgetYear") == year && source.is("fundLevel", level))
                .mapToLong(source -> source.fen("amount"))
                .sum();
    }

    private static long persons(List<Home> homes, int year) {
        return homes.stream().mapToLong(home -> home.at(year).size()).sum();
    }

    private static long total(List<Row> rows, ToLongFunction<Row> number) {
        return rows.stream().mapToLong(number).sum();
    }

    private static long sum(List<Row> rows, String element) {
        return rows.stream().mapToLong(row -> row.number(element)).sum();
    }

    private static long count(List<Row> rows, Predicate<Row> test) {
        return rows.stream().filter(test).count();
    }

    private static String tenThousand(long number) {
        return BigDecimal.valueOf(number, 4).toPlainString();
    }

    /** Mu as hectares. */
    private static String hectares(List<Row> villages, String element) {
        long hundredths =
                villages.stream().mapToLong(village -> village.fen(element)).sum();
        return Fen.text(Fen.divided(hundredths, 15));
    }

    /** Fen as ten thousand yuan, rounded to a hundred yuan. */
    private static String wan(long fen) {
        return Fen.text(Fen.divided(fen, 10_000));
    }
}
