package org.fupin.examples.county;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Makes the registered households with their status, years and cause of poverty. */
final class Homes {

    private static final int COUNT = 2000;

    private final County county;

    Homes(County county) {
        this.county = county;
    }

    void make() {
        List<Place> villages = county.places.villages();
        for (int i = 1; i <= COUNT; i++) {
            Dice dice = county.dice("home", i);
            // the villages take turns unevenly: 25 to 40 households each
            Place village = villages.get((i + dice.between(0, 7) * (i % 3)) % villages.size());
            county.add(home(i, village, dice));
        }
    }

    private Home home(int index, Place village, Dice dice) {
        Row row = new Row("household");
        row.set("householdNo", String.format(Locale.ROOT, "%s%05d", Places.COUNTY, index))
                .set("villageCode", village.code());
        Home home = new Home(row);
        status(row, index, dice);
        boolean destitute = home.cancelled() || dice.chance(5) && !row.is("povertyStatus", "3");
        new Families(county, dice, home).make(destitute);
        contact(row, index, village, dice);
        years(home, destitute, dice);
        Causes.settle(home, dice, destitute);
        new Traits(home, dice).settle(destitute);
        new Changes(home, dice, index).settle();
        Departed.settle(county, home, index);
        close(home);
        return home;
    }

    /** Out of poverty in 2014–2017, out in 2018, still poor, fallen back, cancelled. */
    private static void status(Row row, int index, Dice dice) {
        int kind = index % 160 == 7 ? 4 : index % 100 == 13 ? 3 : dice.weighted(56, 20, 24);
        row.set("povertyStatus", kind < 2 ? "1" : kind == 2 ? "0" : kind == 3 ? "3" : "9");
        if (kind == 1) {
            row.set("exitYear", County.YEAR);
        } else if (kind == 0) {
            row.set("exitYear", 2014 + dice.weighted(8, 22, 32, 38));
        } else if (kind == 3) {
            row.set("returnYear", County.YEAR).set("returnCause", dice.pick(List.of("1", "5", "6", "7")));
        } else if (kind == 2) {
            row.set("plannedExitYear", 2019 + dice.weighted(80, 20));
        }
    }

    private static void years(Home home, boolean destitute, Dice dice) {
        Row row = home.row;
        int exit = row.number("exitYear");
        int last = exit == 0 ? County.YEAR : exit - 1;
        int year = row.is("povertyStatus", "3") ? 2014 : dice.chance(80) ? 2013 : dice.between(2014, 2017);
        boolean family = !destitute && home.members.size() > 2;
        year = row.is("povertyStatus", "0") && family && dice.chance(7) ? County.YEAR : Math.min(year, last);
        // whoever lives on allowances alone was found in the first years
        year = family || year < County.FIRST ? year : County.FIRST - 1 - dice.between(0, 1);
        row.set("identifiedYear", year)
                .set("identifiedDate", LocalDate.of(year, 10, 8).plusDays(dice.between(0, 75)))
                .set("identificationStandard", "1")
                .set("identificationLine", line(year));
        if (row.is("povertyStatus", "1")) {
            row.set("enjoysPolicyAfterExit", exit < 2017 && dice.chance(18) ? "2" : "1");
        }
    }

    private static String line(int year) {
        return switch (year) {
            case 2013 -> "2736.00";
            case 2014 -> "2800.00";
            case 2015 -> "2855.00";
            case 2018 -> "2995.00";
            default -> "2952.00";
        };
    }

    private void contact(Row row, int index, Place village, Dice dice) {
        boolean phone = dice.chance(88);
        row.set("groupName", dice.between(1, 9) + "组")
                .set("address", Places.COUNTY_NAME + county.places.townOf(village.code()) + village.name())
                .set("longitude", String.format(Locale.ROOT, "107.%06d", dice.between(680_000, 990_000)))
                .set("latitude", String.format(Locale.ROOT, "25.%06d", dice.between(180_000, 620_000)))
                .set(
                        "contactPhone",
                        !phone ? null : dice.chance(94) ? Identity.mobile(index) : Identity.fixedLine(index))
                .set("bankName", Places.COUNTY_NAME + "农村信用合作联社")
                .set("bankAccountNo", dice.chance(75) ? Identity.account(index) : Identity.card(index))
                .set("collectedBy", Names.full(dice, Names.surname(dice), dice.chance(60)))
                .set("collectedOn", LocalDate.of(County.YEAR, 11, 1).plusDays(dice.between(0, 40)));
    }

    private static void close(Home home) {
        Member head = home.head();
        List<Member> valid = home.valid();
        home.row
                .set("surname", null)
                .set("headPersonNo", head.row.get("personNo"))
                .set("headName", head.name())
                .set("headCertificateType", head.row.get("certificateType"))
                .set("headCertificateNo", head.row.get("certificateNo"))
                .set("memberCount", valid.size())
                .set("laborCount", valid.stream().filter(Member::labor).count())
                .set("isMilitaryMartyrFamily", false)
                .set("noLaborGuarantee", !home.labor());
    }
}
