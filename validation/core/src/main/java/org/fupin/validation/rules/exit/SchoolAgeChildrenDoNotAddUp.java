package org.fupin.validation.rules.exit;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.exit.CensusHousehold;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The children of school age are not the sum of those at school, taught at home, unfit and others. */
@RuleInfo(
        code = "CNH-R-003",
        severity = Severity.ERROR,
        basis = "普查公报",
        fields = {"eduChildren", "eduInSchool", "eduHome", "eduUnfit"},
        optional = {"eduOther"},
        title = "适龄少年儿童去向合计",
        zh = "适龄少年儿童 {eduChildren} 人不等于各去向合计 {sum} 人",
        en = "{eduChildren} children of school age are not the {sum} accounted for")
public final class SchoolAgeChildrenDoNotAddUp implements RecordRule<CensusHousehold> {

    @Override
    public Outcome judge(CensusHousehold record, RuleContext context) {
        Integer other = record.eduOther();
        int sum = record.eduInSchool() + record.eduHome() + record.eduUnfit() + (other == null ? 0 : other);
        return record.eduChildren() == sum ? Outcome.PASSED : Outcome.failed("sum", sum);
    }
}
