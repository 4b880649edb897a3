package org.fupin.validation.rules.responsibility;

import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.responsibility.Award;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A national award bears a year before 2016 or after 2021. */
@RuleInfo(
        code = "AWD-F-001",
        severity = Severity.ERROR,
        basis = "全国脱贫攻坚奖 2016–2020, 总结表彰 2021",
        confidence = Confidence.LIKELY,
        fields = {"awardKind", "year"},
        title = "年度范围",
        zh = "全国性奖项 {awardKind} 的年度 {year} 不在 2016 至 2021 年之间",
        en = "the national award {awardKind} of {year} is not of the years 2016 to 2021")
public final class NationalAwardOutsideItsYears implements RecordRule<Award> {

    @Override
    public Outcome judge(Award record, RuleContext context) {
        if (record.awardKind().equals("9")) {
            return Outcome.NOT_APPLICABLE;
        }
        int year = record.year().getValue();
        return Outcome.require(year >= 2016 && year <= 2021);
    }
}
