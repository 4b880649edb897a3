package org.fupin.examples.county;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the housing department, the banks and the registers of vehicles and machines hold of the households. */
final class PropertyFeed {

    private final County county;

    PropertyFeed(County county) {
        this.county = county;
    }

    void write() {
        houses();
        loans();
        accounts();
        assets();
    }

    /** The graded houses of every third village. */
    private void houses() {
        Map<String, Row> livings = new HashMap<>();
        county.data.rows("livingCondition").stream()
                .filter(row -> row.get("dataYear").isEmpty() || row.number("dataYear") == County.YEAR)
                .forEach(row -> livings.put(row.get("householdNo"), row));
        Set<String> renovated = new HashSet<>();
        county.data.rows("fundPayment").stream()
                .filter(row -> row.is("subsidyItem", "05") && row.get("payDate").startsWith(County.YEAR + "-"))
                .forEach(row -> renovated.add(row.get("householdNo")));
        List<Place> villages = county.places.villages();
        for (int i = 0; i < villages.size(); i += 3) {
            for (Home home : county.of(villages.get(i).code())) {
                Row living = livings.get(home.number);
                if (living != null) {
                    house(home, living, renovated.contains(home.number));
                }
            }
        }
    }

    private void house(Home home, Row living, boolean renovated) {
        Dice dice = county.dice("house", Long.parseLong(home.number));
        int month = dice.between(3, 10);
        // a house that is still dangerous at the end of the year was not finished in it
        boolean done = renovated && living.is("dangerousHouse", "false");
        county.data
                .add("feedHousing")
                .set("certificateNo", home.head().certificate18())
                .set("houseNo", "FW" + home.number + "01")
                .set("grade", living.get("dangerGrade"))
                .set("gradeDate", String.format(Locale.ROOT, "%d-%02d-%02d", County.YEAR, month, dice.between(1, 28)))
                .set("renovated", done)
                .set("renovationYear", done ? County.YEAR : null)
                .set("commodityHouse", false);
    }

    private void loans() {
        Map<String, Home> homes = new HashMap<>();
        county.homes.forEach(home -> homes.put(home.number, home));
        for (Row loan : county.data.rows("microLoan")) {
            if (loan.get("dataYear").isEmpty() || loan.number("dataYear") == County.YEAR) {
                Home home = Objects.requireNonNull(homes.get(loan.get("householdNo")));
                county.data
                        .add("feedBank")
                        .set("certificateNo", loan.get("borrowerCertificateNo"))
                        .set("contractNo", loan.get("contractNo"))
                        .set("loanBalance", loan.get("balance"))
                        .set("overdueDays", loan.get("overdueDays"))
                        .set("accountNo", home.row.get("bankAccountNo"))
                        .set("accountActive", "1");
            }
        }
    }

    /** The accounts that subsidies go to, of households without a loan. */
    private void accounts() {
        Set<String> known = new HashSet<>();
        county.data.rows("feedBank").forEach(row -> known.add(row.get("accountNo")));
        Set<String> paid = new HashSet<>();
        county.data.rows("fundPayment").forEach(row -> paid.add(row.get("householdNo")));
        for (Home home : county.homes) {
            if (paid.contains(home.number) && known.add(home.row.get("bankAccountNo"))) {
                county.data
                        .add("feedBank")
                        .set("certificateNo", home.head().certificate18())
                        .set("accountNo", home.row.get("bankAccountNo"))
                        .set("accountActive", "1");
            }
        }
    }

    /** Small vehicles, machines and posts that do not speak against a household. */
    private void assets() {
        int index = 0;
        for (Home home : county.homes) {
            index++;
            Dice dice = county.dice("asset", index);
            boolean settled = home.status().equals("1") && home.row.number("exitYear") < County.YEAR - 1;
            if (settled && dice.chance(5)) {
                String kind = dice.pick(List.of("1", "1", "1", "2", "6", "7"));
                boolean machine = kind.equals("1") || kind.equals("2");
                county.data
                        .add("feedAsset")
                        .set("certificateNo", home.head().certificate18())
                        .set("kind", kind)
                        .set("value", machine ? dice.between(30, 420) + "00.00" : null)
                        .set(
                                "registeredDate",
                                String.format(
                                        Locale.ROOT,
                                        "%d-%02d-11",
                                        County.YEAR - dice.between(0, 1),
                                        dice.between(1, 12)));
            }
        }
    }
}
