package org.fupin.validation.rules.person;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.register.PersonStatus;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** The person receives the minimum living allowance and the support for extreme difficulty at once. */
@RuleInfo(
        code = "PER-R-129",
        severity = Severity.ERROR,
        basis = "特困人员认定办法",
        fields = {"dibao", "tekun"},
        title = "低保与特困互斥",
        zh = "同时享受低保 {dibao} 和特困供养 {tekun}",
        en = "receives dibao {dibao} and tekun {tekun} at once")
public final class DibaoAndTekun implements RecordRule<PersonStatus> {

    @Override
    public Outcome judge(PersonStatus person, RuleContext context) {
        return Outcome.require(Assistance.NONE.equals(person.dibao()) || Assistance.NONE.equals(person.tekun()));
    }
}
