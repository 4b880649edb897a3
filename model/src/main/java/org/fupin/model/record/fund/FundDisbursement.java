package org.fupin.model.record.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;

/**
 * 资金拨付与支付: One payment from treasury.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: paymentNo. Period: on event, daily in the dynamic monitor. Reported by: county treasury.
 */
@RecordInfo(
        code = "FDB",
        zh = "资金拨付与支付",
        en = "fund disbursement",
        about = "One payment from treasury",
        aboutZh = "国库的一次支付",
        tier = "core",
        key = {"paymentNo"},
        period = "on event, daily in the dynamic monitor",
        reporter = "county treasury")
public record FundDisbursement(
        @DataElement(
                code = "FDB-001",
                zh = "支付凭证号",
                en = "payment number",
                source = "MONF",
                confidence = Confidence.LIKELY)
        @Required
        @Text(40)
        String paymentNo,

        @DataElement(
                code = "FDB-002",
                zh = "安排编号",
                en = "allocation number",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(32)
        @References(FundAllocation.class)
        String allocationNo,

        @DataElement(
                code = "FDB-003",
                zh = "项目编号",
                en = "project code",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(32)
        @References(Project.class)
        String projectCode,

        @DataElement(
                code = "FDB-004",
                zh = "支付金额",
                en = "amount",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "Σ ≤ allocation")
        @Required
        @Yuan(16)
        BigDecimal amount,

        @DataElement(
                code = "FDB-005",
                zh = "支付日期",
                en = "payment date",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        LocalDate paymentDate,

        @DataElement(
                code = "FDB-006",
                zh = "收款人类型",
                en = "payee type",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "Supplier, unit, household")
        @Required
        @Coded("PAYEE_TYPE")
        String payeeType,

        @DataElement(code = "FDB-007", zh = "收款人", en = "payee name", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        @Text(200)
        @Sensitive(SensitiveKind.NAME)
        String payeeName,

        @DataElement(
                code = "FDB-008",
                zh = "收款账号",
                en = "payee account",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(40)
        @Sensitive(SensitiveKind.ACCOUNT)
        String payeeAccount,

        @DataElement(
                code = "FDB-009",
                zh = "支付方式",
                en = "mode of payment",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "Direct, authorised, physical transfer, one-card")
        @Required
        @Coded("PAY_MODE")
        String payMode,

        @DataElement(
                code = "FDB-010",
                zh = "支付依据",
                en = "basis of the payment",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "Advance, progress, acceptance")
        @Coded("PAY_BASIS")
        String progressBasis)
        implements FundRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
