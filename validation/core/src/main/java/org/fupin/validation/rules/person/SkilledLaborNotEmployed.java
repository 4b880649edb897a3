package org.fupin.validation.rules.person;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.PersonStatus;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** Skilled labour shows no work: verify. */
@RuleInfo(
        code = "PER-R-134",
        severity = Severity.INFO,
        basis = "国家信息系统核查",
        fields = "laborSkill",
        optional = {"workRegion", "workMonths", "publicWelfareJob"},
        title = "技能劳动力未就业核实",
        zh = "劳动技能为 {laborSkill}，无务工或公益性岗位信息，请核实",
        en = "labor skill is {laborSkill} but the record shows no work; verify",
        narrowed =
                "The employment record (EMP) is not consulted: work is what the record itself shows as work region, work months or public welfare job.")
public final class SkilledLaborNotEmployed implements RecordRule<PersonStatus> {

    @Override
    public Outcome judge(PersonStatus person, RuleContext context) {
        return LaborSkill.SKILLED.equals(person.laborSkill())
                ? Outcome.require(Employment.shown(person))
                : Outcome.NOT_APPLICABLE;
    }
}
