package org.fupin.model.record.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Certificate;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Decimal;
import org.fupin.model.constraint.PersonName;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;
import org.fupin.model.record.register.Household;
import org.fupin.model.record.register.Person;

/**
 * 到户到人资金发放: Subsidy that reaches a person: 确保到户到人的资金落到实处.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: payoutNo. Period: on event. Reported by: county finance, bank.
 */
@RecordInfo(
        code = "FPY",
        zh = "到户到人资金发放",
        en = "payment to households and people",
        about = "Subsidy that reaches a person",
        aboutZh = "发到户到人的补贴：确保到户到人的资金落到实处",
        tier = "core",
        key = {"payoutNo"},
        period = "on event",
        reporter = "county finance, bank")
public record FundPayment(
        @DataElement(
                code = "FPY-001",
                zh = "发放编号",
                en = "payout number",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(40)
        String payoutNo,

        @DataElement(
                code = "FPY-002",
                zh = "支付凭证号",
                en = "payment number",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        @Text(40)
        @References(FundDisbursement.class)
        String paymentNo,

        @DataElement(
                code = "FPY-003",
                zh = "补贴项目",
                en = "subsidy item",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Coded("SUBSIDY_ITEM")
        String subsidyItem,

        @DataElement(
                code = "FPY-004",
                zh = "户编号",
                en = "household number",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(12)
        @References(Household.class)
        String householdNo,

        @DataElement(
                code = "FPY-005",
                zh = "人编号",
                en = "person number",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                conditional = true)
        @Text(14)
        @References(Person.class)
        String personNo,

        @DataElement(
                code = "FPY-006",
                zh = "领款人",
                en = "recipient name",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @PersonName(50)
        @Sensitive(SensitiveKind.NAME)
        String recipientName,

        @DataElement(
                code = "FPY-007",
                zh = "证件号码",
                en = "recipient certificate number",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Certificate
        @Sensitive(SensitiveKind.IDENTITY)
        String recipientCertificateNo,

        @DataElement(
                code = "FPY-008",
                zh = "一卡通账号",
                en = "bank account number",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(32)
        @Sensitive(SensitiveKind.ACCOUNT)
        String bankAccountNo,

        @DataElement(
                code = "FPY-009",
                zh = "金额",
                en = "amount",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "> 0")
        @Required
        @Yuan(12)
        BigDecimal amount,

        @DataElement(
                code = "FPY-010",
                zh = "补助标准",
                en = "subsidy standard",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Yuan(12)
        BigDecimal standard,

        @DataElement(
                code = "FPY-011",
                zh = "数量",
                en = "quantity",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "amount = standard × quantity")
        @Decimal(precision = 12, scale = 2)
        BigDecimal quantity,

        @DataElement(
                code = "FPY-012",
                zh = "发放日期",
                en = "date of payment",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        LocalDate payDate,

        @DataElement(
                code = "FPY-013",
                zh = "发放状态",
                en = "state of payment",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "Paid, returned, re-paid")
        @Required
        @Coded("PAYOUT_STATE")
        String payState)
        implements FundRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
