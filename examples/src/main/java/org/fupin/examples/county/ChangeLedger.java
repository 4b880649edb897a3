package org.fupin.examples.county;

import java.time.LocalDate;
import java.util.Locale;

/** Events of households and members, and the procedures of the households that left poverty. */
final class ChangeLedger {

    private final County county;
    private int events;

    ChangeLedger(County county) {
        this.county = county;
    }

    void write() {
        int index = 0;
        for (Home home : county.homes) {
            index++;
            Dice dice = county.dice("change", index);
            home.members.forEach(member -> member(home, member));
            home.departed.forEach(member -> member(home, member));
            if (home.row.number("identifiedYear") >= County.FIRST) {
                identified(home, dice);
            }
            if (home.exited() >= County.FIRST) {
                exit(home, dice);
            }
            if (home.status().equals("3")) {
                fallBack(home, dice);
            } else if (home.cancelled()) {
                cancelled(home);
            }
        }
    }

    private void member(Home home, Member member) {
        Row person = member.row;
        if (!person.get("changeType").isEmpty()) {
            LocalDate day = LocalDate.parse(person.get("changeDate"));
            county.data
                    .add("memberChangeEvent")
                    .set("dataYear", day.getYear())
                    .set("eventNo", number("MC", day))
                    .set("personNo", person.get("personNo"))
                    .set("householdNo", home.number)
                    .set("changeType", person.get("changeType"))
                    .set("reason", person.get("changeReason"))
                    .set("eventDate", day)
                    .set("evidenceType", evidence(person.get("changeReason")));
        }
    }

    private static String evidence(String reason) {
        return switch (reason) {
            case "11" -> "2";
            case "21" -> "3";
            case "12", "22" -> "4";
            default -> "1";
        };
    }

    private void exit(Home home, Dice dice) {
        int year = home.exited();
        LocalDate proposed = LocalDate.of(year, 10, 15).plusDays(dice.between(0, 20));
        Row exit = procedure(home, proposed, year, dice);
        event(home, "21", proposed, LocalDate.parse(exit.get("announcedDate")))
                .set("fromStatus", "0")
                .set("toStatus", "1")
                .set("procedureNo", exit.get("procedureNo"));
        if (year == County.YEAR) {
            new Notices(county).exit(exit);
        }
    }

    /** The fall of a household that had left poverty in the first year. */
    private void fallBack(Home home, Dice dice) {
        LocalDate fall = LocalDate.of(County.YEAR, 3, 1).plusDays(dice.between(0, 120));
        event(home, "13", fall, fall.plusDays(dice.between(150, 180)))
                .set("fromStatus", "1")
                .set("toStatus", "3")
                .set("cause", home.row.get("returnCause"))
                .set("procedureNo", "SB" + County.YEAR + home.number);
    }

    private Row procedure(Home home, LocalDate proposed, int year, Dice dice) {
        LocalDate verified = proposed.plusDays(dice.between(3, 8));
        LocalDate consent = verified.plusDays(dice.between(1, 4));
        LocalDate notice = consent.plusDays(dice.between(1, 3));
        LocalDate end = notice.plusDays(dice.between(7, 10));
        LocalDate announced = end.plusDays(dice.between(3, 9));
        return county.data
                .add("householdExit")
                .set("dataYear", year)
                .set("procedureNo", "TC" + year + home.number)
                .set("householdNo", home.number)
                .set("exitYear", year)
                .set("proposedDate", proposed)
                .set("verifiedDate", verified)
                .set("consentDate", consent)
                .set("consentSigned", true)
                .set("noticeStart", notice)
                .set("noticeEnd", end)
                .set("announcedDate", announced)
                .set("cancelledDate", announced.plusDays(dice.between(1, 10)))
                .set("incomeLine", year == 2016 ? "3146.00" : year == 2017 ? "3335.00" : "3535.00")
                .set("foodClothing", true)
                .set("education", true)
                .set("medical", true)
                .set("housing", true)
                .set("water", true);
    }

    private void identified(Home home, Dice dice) {
        LocalDate effective = LocalDate.parse(home.row.get("identifiedDate"));
        event(home, "11", effective.minusDays(dice.between(40, 60)), effective)
                .set("toStatus", "0")
                .set("cause", cause(home))
                .set("procedureNo", "SB" + effective.getYear() + home.number);
    }

    private void cancelled(Home home) {
        LocalDate last =
                LocalDate.parse(home.members.get(home.members.size() - 1).row.get("changeDate"));
        for (Member member : home.members) {
            LocalDate day = LocalDate.parse(member.row.get("changeDate"));
            last = day.isAfter(last) ? day : last;
        }
        event(home, "23", last, last.plusDays(25)).set("fromStatus", "0").set("toStatus", "9");
    }

    /** Causes of RETURN_CAUSE that mean the same as the household's own. */
    private static String cause(Home home) {
        String cause = home.row.get("mainCause");
        return switch (cause) {
            case "1", "2", "3", "4" -> cause;
            case "8" -> "8";
            default -> "99";
        };
    }

    private Row event(Home home, String type, LocalDate day, LocalDate effective) {
        return county.data
                .add("householdChangeEvent")
                .set("dataYear", effective.getYear())
                .set("eventNo", number("HC", effective))
                .set("householdNo", home.number)
                .set("changeType", type)
                .set("eventDate", day)
                .set("effectiveDate", effective)
                .set("operator", "蒙秋菊");
    }

    private String number(String kind, LocalDate day) {
        events++;
        return String.format(Locale.ROOT, "%s%s%d%05d", kind, Places.COUNTY, day.getYear(), events);
    }
}
