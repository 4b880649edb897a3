package org.fupin.validation.rules.environment;

import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.record.environment.SewageTreatment;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A village without sewage treatment covers households, or one with treatment covers none. */
@RuleInfo(
        code = "SEW-R-002",
        severity = Severity.WARNING,
        basis = "Logic",
        confidence = Confidence.LIKELY,
        fields = {"mode", "households"},
        title = "治理方式与覆盖",
        zh = "治理方式 {mode} 与覆盖户数 {households} 户矛盾",
        en = "mode {mode} contradicts {households} households covered")
public final class SewageModeContradictsHouseholds implements RecordRule<SewageTreatment> {

    @Override
    public Outcome judge(SewageTreatment record, RuleContext context) {
        return Outcome.require(record.mode().equals("0") == (record.households() == 0));
    }
}
