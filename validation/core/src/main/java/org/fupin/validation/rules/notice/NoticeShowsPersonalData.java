package org.fupin.validation.rules.notice;

import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.fund.PublicNotice;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A text of the notice shows a full citizen identity number, bank card number or mobile number. */
@RuleInfo(
        code = "NOT-R-007",
        severity = Severity.ERROR,
        basis = "个人信息保护法; 指导意见 信息安全",
        fields = {"publisher", "objectId"},
        optional = {"evidenceRef"},
        title = "公示不泄露个人信息",
        zh = "公示内容含完整的{zh}",
        en = "the notice shows a full {en}",
        narrowed =
                "The published text is no element: the texts of the notice record are read, of the object number only for identity numbers, since codes of objects are long digits too.")
public final class NoticeShowsPersonalData implements RecordRule<PublicNotice> {

    @Override
    public Outcome judge(PublicNotice notice, RuleContext context) {
        PersonalNumbers.Kind kind = PersonalNumbers.find(notice.publisher());
        if (kind == null && notice.evidenceRef() != null) {
            kind = PersonalNumbers.find(notice.evidenceRef());
        }
        if (kind == null && PersonalNumbers.find(notice.objectId()) == PersonalNumbers.Kind.IDENTITY) {
            kind = PersonalNumbers.Kind.IDENTITY;
        }
        return kind == null ? Outcome.PASSED : Outcome.failed("zh", kind.zh()).with("en", kind.en());
    }
}
