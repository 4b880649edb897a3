package org.fupin.validation.rules.living;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.LivingCondition;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The house is called dangerous without grade C or D, or has such a grade without being called dangerous. */
@RuleInfo(
        code = "LIV-R-006",
        severity = Severity.ERROR,
        basis = "JGJ 125",
        fields = {"dangerousHouse"},
        optional = {"dangerGrade"},
        title = "危房与等级",
        zh = "是否危房户与危房级别不一致（危房为 C、D 级）",
        en = "dangerous house and danger grade disagree (C and D are dangerous)")
public final class DangerGradeMismatch implements RecordRule<LivingCondition> {

    @Override
    public Outcome judge(LivingCondition living, RuleContext context) {
        String grade = living.dangerGrade();
        boolean dangerousGrade = "C".equals(grade) || "D".equals(grade);
        return Outcome.require(living.dangerousHouse() == dangerousGrade);
    }
}
