package org.fupin.validation.rules.responsibility;

import java.util.List;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.responsibility.VillagePartyOrg;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;
import org.fupin.validation.rules.support.FaultyElements;

/** Joint meetings, the four-two rule or village supervision are not in place. */
@RuleInfo(
        code = "PTY-R-033",
        severity = Severity.WARNING,
        basis = "《指导意见》§八(四)",
        fields = {"jointMeeting", "fourTwoRule", "villageSupervision"},
        title = "村级制度落实",
        zh = "村级制度未落实：{zh}",
        en = "not in place in the village: {en}")
public final class VillageRulesNotKept implements RecordRule<VillagePartyOrg> {

    @Override
    public Outcome judge(VillagePartyOrg record, RuleContext context) {
        return record.jointMeeting() && record.fourTwoRule() && record.villageSupervision()
                ? Outcome.PASSED
                : FaultyElements.failed(
                        record, List.of("jointMeeting", "fourTwoRule", "villageSupervision"), Boolean.FALSE::equals);
    }
}
