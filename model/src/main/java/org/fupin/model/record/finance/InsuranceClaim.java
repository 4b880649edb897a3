package org.fupin.model.record.finance;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.PersonName;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;

/**
 * 理赔记录: One claim.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: claimNo. Period: on event. Reported by: insurer.
 */
@RecordInfo(
        code = "ICL",
        zh = "理赔记录",
        en = "insurance claim",
        about = "One claim",
        aboutZh = "一次理赔",
        tier = "ledger",
        key = {"claimNo"},
        period = "on event",
        reporter = "insurer")
public record InsuranceClaim(
        @DataElement(
                code = "ICL-001",
                zh = "理赔号",
                en = "claim number",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(40)
        String claimNo,

        @DataElement(
                code = "ICL-002",
                zh = "保单号",
                en = "policy number",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(40)
        @References(InsurancePolicy.class)
        String policyNo,

        @DataElement(
                code = "ICL-003",
                zh = "出险日期",
                en = "date of the loss",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        LocalDate lossDate,

        @DataElement(
                code = "ICL-004",
                zh = "出险原因",
                en = "cause of the loss",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Coded("LOSS_CAUSE")
        String lossCause,

        @DataElement(
                code = "ICL-005",
                zh = "赔款",
                en = "amount paid",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "≤ sumInsured")
        @Required
        @Yuan(14)
        BigDecimal paidAmount,

        @DataElement(
                code = "ICL-006",
                zh = "赔付日期",
                en = "date of payment",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        LocalDate paidDate,

        @DataElement(code = "ICL-007", zh = "收款人", en = "payee", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        @PersonName(50)
        @Sensitive(SensitiveKind.NAME)
        String payee)
        implements FinanceRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
