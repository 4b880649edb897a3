package org.fupin.examples.county;

/** Faults of households, their living conditions and safeguards. */
final class HouseholdDefects {

    private static final String HOUSEHOLD = "household";
    private static final String LIVING = "livingCondition";
    private static final String SAFEGUARD = "safeguardStatus";

    private final Planter planter;

    HouseholdDefects(Planter planter) {
        this.planter = planter;
    }

    void plant() {
        household();
        years();
        living();
        safeguards();
    }

    private void household() {
        Row causes = planter.ofQuiet(HOUSEHOLD, r -> !r.is("mainCause", "99"));
        planter.change("HHD-R-005", causes, "otherCauses", causes.get("mainCause"));
        Row other = planter.ofQuiet(HOUSEHOLD, r -> r.is("mainCause", "7"));
        planter.change("HHD-R-006", other, "mainCause", "99");
        planter.change(
                "HHD-F-011",
                planter.ofQuiet(HOUSEHOLD, r -> !r.get("contactPhone").isEmpty()),
                "contactPhone",
                "1380000");
        Row card = planter.ofQuiet(HOUSEHOLD, r -> r.get("bankAccountNo").startsWith("62"));
        String number = card.get("bankAccountNo");
        String wrong = number.substring(0, 18) + (number.endsWith("3") ? "4" : "3");
        planter.change("HHD-F-012", card, "bankAccountNo", wrong);
        Row head = planter.ofQuiet(HOUSEHOLD, r -> true);
        planter.change("HHD-X-002", head, "headName", head.get("headName") + "生");
        Row one = planter.ofQuiet(HOUSEHOLD, r -> r.get("bankAccountNo").startsWith("9"));
        Row same = planter.ofQuiet(HOUSEHOLD, r -> r.get("bankAccountNo").startsWith("9"));
        planter.plant("HHD-X-013", one, "bankAccountNo", "another household gives the same account");
        planter.change("HHD-X-013", same, "bankAccountNo", one.get("bankAccountNo"));
        Row village = planter.ofQuiet(HOUSEHOLD, r -> true);
        planter.change("META-F-003", village, "villageCode", "522722999001");
        Row ordinary = planter.ofQuiet(HOUSEHOLD, r -> r.is("householdAttribute", "04"));
        planter.change("HHD-X-021", ordinary, "householdAttribute", "01");
        Row ill = planter.ofQuiet(HOUSEHOLD, this::nobodyIll);
        planter.change("HHD-X-008", ill, "mainCause", "1");
    }

    private boolean nobodyIll(Row row) {
        return row.get("otherCauses").isEmpty()
                && planter.county.homes.stream()
                        .filter(home -> home.number.equals(row.get("householdNo")))
                        .flatMap(home -> home.members.stream())
                        .allMatch(Member::healthy);
    }

    private void years() {
        Row blank = planter.ofQuiet(HOUSEHOLD, r -> true);
        planter.plant("HHD-R-014", blank, "povertyStatus", "out of poverty without a year");
        blank.set("exitYear", null);
        Row order = planter.ofQuiet(HOUSEHOLD, r -> r.number("exitYear") == 2015);
        planter.plant("HHD-R-015", order, "exitYear", "identified a year after the exit of 2015");
        order.set("identifiedYear", 2016);
        planter.plant("IDN-X-004", order, "identifiedYear", "side finding: nobody took the household in in 2016");
        planter.change("HHD-F-016", planter.ofQuiet(HOUSEHOLD, r -> true), "identifiedYear", "2012");
        Row back = planter.row(HOUSEHOLD, r -> r.is("povertyStatus", "3"));
        back.set("returnYear", null).set("returnCause", null);
        planter.change("HCE-X-002", back, "povertyStatus", "0");
    }

    private void living() {
        Row negative = planter.ofQuiet(LIVING, r -> true);
        negative.set("irrigatedArea", null);
        planter.change("LIV-F-001", negative, "arableArea", "-2.50");
        planter.plant("LIV-T-012", negative, "", "side finding: the area of 2017 was another");
        Row orchard = planter.ofQuiet(LIVING, r -> r.is("orchardArea", "0.00"));
        planter.plant("LIV-F-002", orchard, "forestArea", "the orchard area is negative");
        orchard.set("orchardArea", "-1.20");
        Row watered = planter.ofQuiet(LIVING, r -> true);
        planter.change("LIV-R-005", watered, "irrigatedArea", Fen.text(watered.fen("arableArea") + 120));
        planter.change("LIV-R-006", planter.ofQuiet(LIVING, r -> true), "dangerousHouse", true);
        Row water = planter.ofQuiet(LIVING, r -> true);
        planter.plant("LIV-R-009", water, "safeWaterSolved", "safe water, and yet difficult");
        water.set("waterDifficulty", true);
        planter.change("LIV-F-004", planter.ofQuiet(LIVING, r -> true), "distanceToMainRoad", "12.50");
        planter.change("LIV-F-007", planter.ofQuiet(LIVING, r -> true), "houseArea", "2.00");
        planter.change("VAL-F-003", planter.ofQuiet(LIVING, r -> true), "forestArea", "3.4567");
        planter.change("META-F-009", planter.ofQuiet(LIVING, r -> true), "mainFuel", "");
    }

    private void safeguards() {
        planter.change("VAL-F-006", planter.ofQuiet(SAFEGUARD, r -> true), "eduHomeTeaching", "-1");
        planter.change("VAL-F-001", planter.ofQuiet(SAFEGUARD, r -> true), "verifiedOn", "2018-02-30");
    }
}
