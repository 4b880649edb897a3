package org.fupin.validation.rules.person;

import java.time.LocalDate;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.Person;
import org.fupin.model.record.register.PersonAnnualStatus;
import org.fupin.model.record.register.PersonStatus;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The person is in no basic medical insurance. */
@RuleInfo(
        code = "PER-R-123",
        severity = Severity.ERROR,
        basis = "国家信息系统核查; 指导意见 §七(三)",
        fields = "medicalInsurance",
        optional = {"employeeMedicalInsurance", "isServiceman", "birthDate", "ageAtPeriodEnd", "dataYear"},
        title = "基本医疗保险不同时为空或否",
        zh = "城乡居民和城镇职工基本医疗保险均未参加",
        en = "in no basic medical insurance, neither of residents nor of employees",
        narrowed =
                "Exempt are people in active service, those born less than 90 days before the end of the period, and in a yearly status code 3 and age 0; the register does not tell prisoners.")
public final class NoMedicalInsurance implements RecordRule<PersonStatus> {

    private static final int NEWBORN_DAYS = 90;
    private static final String EXEMPT = "3";

    @Override
    public Outcome judge(PersonStatus person, RuleContext context) {
        if (person.hasResidentMedicalInsurance() || person.hasEmployeeMedicalInsurance()) {
            return Outcome.PASSED;
        }
        return exempt(person, context) ? Outcome.NOT_APPLICABLE : Outcome.FAILED;
    }

    private static boolean exempt(PersonStatus status, RuleContext context) {
        if (status instanceof Person person) {
            return Boolean.TRUE.equals(person.isServiceman()) || newborn(person, context.periodEnd());
        }
        return status instanceof PersonAnnualStatus year
                && (EXEMPT.equals(year.medicalInsurance()) || Age.between(status, context, 0, 0));
    }

    private static boolean newborn(Person person, LocalDate end) {
        LocalDate birth = person.birthDate();
        return birth != null && !birth.isAfter(end) && end.toEpochDay() - birth.toEpochDay() < NEWBORN_DAYS;
    }
}
