package org.fupin.validation.rules.responsibility;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.responsibility.DisciplineCase;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;
import org.fupin.validation.rules.support.PersonalNumbers;

/** The number of the case holds a certificate, bank card or mobile number of a person. */
@RuleInfo(
        code = "DSC-R-035",
        severity = Severity.INFO,
        basis = "信息安全",
        fields = {"caseNo"},
        title = "案件脱敏",
        zh = "案号含有个人{zh}",
        en = "the case number holds a personal {en}",
        narrowed = "The form has no field for names; the number of the case is the only text.")
public final class CaseNumberIdentifiesPerson implements RecordRule<DisciplineCase> {

    @Override
    public Outcome judge(DisciplineCase record, RuleContext context) {
        PersonalNumbers.Kind kind = PersonalNumbers.find(record.caseNo());
        return kind == null ? Outcome.PASSED : Outcome.failed("zh", kind.zh()).with("en", kind.en());
    }
}
