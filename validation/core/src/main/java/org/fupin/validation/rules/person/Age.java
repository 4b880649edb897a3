package org.fupin.validation.rules.person;

import java.time.LocalDate;
import java.time.Year;
import org.fupin.model.record.register.PersonStatus;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RuleContext;

/** The age that counts: full years at the end of the period. */
final class Age {

    private static final int WORKING_FROM = 16;
    private static final int WORKING_TO = 59;
    private static final int AUGUST = 8;
    private static final int LAST_OF_AUGUST = 31;

    private Age() {}

    /** Whether the age is known and neither below the least nor above the most. */
    static boolean between(PersonStatus person, RuleContext context, int least, int most) {
        Integer age = person.ageOn(context.periodEnd());
        return age != null && age >= least && age <= most;
    }

    /** Whether the age is known and that of working people, 16 to 59. */
    static boolean working(PersonStatus person, RuleContext context) {
        return between(person, context, WORKING_FROM, WORKING_TO);
    }

    /** Passed when the age is within the bounds, failed with the age when not, not applicable when it is unknown. */
    static Outcome within(PersonStatus person, RuleContext context, int least, int most) {
        Integer age = person.ageOn(context.periodEnd());
        if (age == null) {
            return Outcome.NOT_APPLICABLE;
        }
        return age >= least && age <= most ? Outcome.PASSED : Outcome.failed("age", age);
    }

    /** Failed, with the age, which must be known. */
    static Outcome failed(PersonStatus person, RuleContext context) {
        return Outcome.failed("age", person.ageOn(context.periodEnd()));
    }

    /** Full years on the last 31 August up to the end of the period, the day that decides about school. */
    static int atSchoolYear(LocalDate birth, RuleContext context) {
        Year dataYear = context.dataYear();
        int year = dataYear == null ? lastAugust(context.asOf()) : dataYear.getValue();
        int years = year - birth.getYear();
        return birth.getMonthValue() > AUGUST ? years - 1 : years;
    }

    /** The year of the last 31 August up to the day. */
    private static int lastAugust(LocalDate day) {
        int month = day.getMonthValue();
        boolean reached = month > AUGUST || month == AUGUST && day.getDayOfMonth() == LAST_OF_AUGUST;
        return reached ? day.getYear() : day.getYear() - 1;
    }
}
