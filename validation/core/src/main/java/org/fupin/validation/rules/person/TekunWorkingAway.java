package org.fupin.validation.rules.person;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.PersonStatus;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A person in extreme difficulty works away from home. */
@RuleInfo(
        code = "PER-R-131",
        severity = Severity.WARNING,
        basis = "国家信息系统核查",
        fields = "tekun",
        optional = "workRegion",
        title = "特困人员不外出务工",
        zh = "享受特困供养 {tekun}，但外出务工",
        en = "receives tekun {tekun} but works away from home",
        narrowed = "Work away is a work region beyond the township (02, 03, 04).")
public final class TekunWorkingAway implements RecordRule<PersonStatus> {

    @Override
    public Outcome judge(PersonStatus person, RuleContext context) {
        return Assistance.NONE.equals(person.tekun())
                ? Outcome.NOT_APPLICABLE
                : Outcome.require(!Employment.away(person.workRegion()));
    }
}
