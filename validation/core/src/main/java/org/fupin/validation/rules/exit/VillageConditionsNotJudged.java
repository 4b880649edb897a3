package org.fupin.validation.rules.exit;

import java.util.List;
import java.util.Objects;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.exit.VillageExit;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;
import org.fupin.validation.rules.support.FaultyElements;

/** Infrastructure, services, industry or collective income of the village that leaves were not judged. */
@RuleInfo(
        code = "EXV-R-004",
        severity = Severity.WARNING,
        basis = "中办发〔2016〕16号",
        fields = {},
        optional = {"infrastructureOk", "servicesOk", "industryOk", "collectiveIncome"},
        title = "统筹考虑条件均已判断",
        zh = "统筹考虑条件未判断：{zh}",
        en = "not judged: {en}")
public final class VillageConditionsNotJudged implements RecordRule<VillageExit> {

    private static final List<String> ELEMENTS =
            List.of("infrastructureOk", "servicesOk", "industryOk", "collectiveIncome");

    @Override
    public Outcome judge(VillageExit record, RuleContext context) {
        boolean judged = record.infrastructureOk() != null
                && record.servicesOk() != null
                && record.industryOk() != null
                && record.collectiveIncome() != null;
        return judged ? Outcome.PASSED : FaultyElements.failed(record, ELEMENTS, Objects::isNull);
    }
}
