package org.fupin.validation.rules.person;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.PersonStatus;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The person is in the medical insurance of residents and not in critical illness insurance, which covers all of them. */
@RuleInfo(
        code = "PER-R-125",
        severity = Severity.WARNING,
        basis = "大病保险 covers all resident insured",
        fields = {"criticalIllnessInsurance", "medicalInsurance"},
        title = "参加居民医保应参加大病保险",
        zh = "已参加城乡居民基本医疗保险，但未参加大病保险",
        en = "in the basic medical insurance of residents but not in critical illness insurance")
public final class ResidentMedicalWithoutCriticalIllness implements RecordRule<PersonStatus> {

    @Override
    public Outcome judge(PersonStatus person, RuleContext context) {
        return person.hasResidentMedicalInsurance()
                ? Outcome.require(person.criticalIllnessInsurance())
                : Outcome.NOT_APPLICABLE;
    }
}
