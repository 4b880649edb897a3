package org.fupin.examples.county;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The procedures by which households were taken in or taken in again, and some applications that failed. */
final class IdentificationLedger {

    private static final int REFUSED = 12;

    private final County county;

    IdentificationLedger(County county) {
        this.county = county;
    }

    void write() {
        Map<String, Home> homes = new HashMap<>();
        county.homes.forEach(home -> homes.put(home.number, home));
        int index = 0;
        for (Row event : county.data.rows("householdChangeEvent")) {
            if (event.is("changeType", "11") || event.is("changeType", "13")) {
                Home home = Objects.requireNonNull(homes.get(event.get("householdNo")));
                LocalDate announced = LocalDate.parse(event.get("effectiveDate"));
                steps(announced, county.dice("identification", ++index))
                        .set("procedureNo", event.get("procedureNo"))
                        .set("applicantName", home.head().name())
                        .set("applicantCertificateNo", home.head().row.get("certificateNo"))
                        .set("result", "1");
            }
        }
        for (int i = 1; i <= REFUSED; i++) {
            refused(i, county.dice("refused", i));
        }
    }

    /** An application of a family that owns more than the line allows; nobody of it is registered. */
    private void refused(int number, Dice dice) {
        int year = County.FIRST + number % 3;
        boolean male = dice.chance(60);
        String certificate = "";
        while (certificate.isEmpty()) {
            LocalDate birth = LocalDate.of(dice.between(1955, 1985), dice.between(1, 12), dice.between(1, 28));
            certificate = county.identity.citizen(Places.COUNTY, birth, male);
        }
        steps(LocalDate.of(year, 11, 20).plusDays(number), dice)
                .set("procedureNo", "SB" + year + "9" + (1000 + number))
                .set("applicantName", Names.full(dice, Names.surname(dice), male))
                .set("applicantCertificateNo", certificate)
                .set("dataComparisonResult", "3")
                .set("result", "2");
    }

    /** The steps from the application, at most forty days before the announcement. */
    private Row steps(LocalDate announced, Dice dice) {
        LocalDate day = announced.minusDays(40);
        LocalDate survey = day.plusDays(dice.between(3, 6));
        LocalDate appraisal = survey.plusDays(dice.between(2, 4));
        LocalDate first = appraisal.plusDays(dice.between(1, 2));
        LocalDate firstEnd = first.plusDays(dice.between(7, 8));
        LocalDate review = firstEnd.plusDays(dice.between(1, 3));
        LocalDate second = review.plusDays(1);
        LocalDate secondEnd = second.plusDays(dice.between(7, 8));
        int attendees = dice.between(32, 75);
        return county.data
                .add("identificationProcedure")
                .set("dataYear", announced.getYear())
                .set("applicationDate", day)
                .set("surveyDate", survey)
                .set("appraisalDate", appraisal)
                .set("appraisalAttendees", attendees)
                .set("appraisalAgree", attendees - dice.between(0, attendees / 3))
                .set("villageNoticeStart", first)
                .set("villageNoticeEnd", firstEnd)
                .set("townshipReviewDate", review)
                .set("townshipNoticeStart", second)
                .set("townshipNoticeEnd", secondEnd)
                .set("countyReviewDate", secondEnd.plusDays(dice.between(1, 3)))
                .set("announcementDate", announced)
                .set("dataComparisonResult", dice.pick(List.of("1", "1", "1", "4")))
                .set("objectionCount", dice.chance(4) ? 1 : 0);
    }
}
