package org.fupin.validation.rules.cooperation;

import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.RuleInfo;
import org.fupin.model.annotation.Severity;
import org.fupin.model.constraint.Presence;
import org.fupin.model.record.cooperation.ConsumptionAssistance;
import org.fupin.validation.rule.Outcome;
import org.fupin.validation.rule.RecordRule;
import org.fupin.validation.rule.RuleContext;

/** A state organ or public institution bought a product that names no recognition number. */
@RuleInfo(
        code = "CON-R-002",
        severity = Severity.WARNING,
        basis = "财库〔2019〕27号",
        confidence = Confidence.LIKELY,
        fields = {"buyerType"},
        optional = {"productCode"},
        title = "认定产品",
        zh = "国家机关、事业单位采购的产品没有认定编号",
        en = "a public buyer bought a product without its recognition number",
        narrowed =
                "The record does not say whether the platform of the 832 counties was used; every purchase of a public buyer is judged.")
public final class PublicPurchaseWithoutProductCode implements RecordRule<ConsumptionAssistance> {

    @Override
    public Outcome judge(ConsumptionAssistance record, RuleContext context) {
        return record.buyerType().equals("1")
                ? Outcome.require(Presence.present(record.productCode()))
                : Outcome.NOT_APPLICABLE;
    }
}
