package org.fupin.model.record.finance;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.annotation.Sensitive;
import org.fupin.model.constraint.Certificate;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Percent;
import org.fupin.model.constraint.PersonName;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.mask.SensitiveKind;
import org.fupin.model.record.register.Household;

/**
 * 扶贫小额信贷: Loan contract with a registered household.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: contractNo. Period: on event, monthly balance. Reported by: bank → poverty office.
 */
@RecordInfo(
        code = "LON",
        zh = "扶贫小额信贷",
        en = "micro-loan",
        about = "Loan contract with a registered household",
        aboutZh = "向建档立卡户发放的小额贷款合同",
        tier = "core",
        key = {"contractNo"},
        period = "on event, monthly balance",
        reporter = "bank → poverty office")
public record MicroLoan(
        @DataElement(code = "LON-001", zh = "贷款合同号", en = "contract number", source = "LOAN17") @Required @Text(40)
        String contractNo,

        @DataElement(code = "LON-002", zh = "户编号", en = "household number", source = "LOAN17")
        @Required
        @Text(12)
        @References(Household.class)
        String householdNo,

        @DataElement(code = "LON-003", zh = "借款人", en = "borrower name", source = "LOAN17")
        @Required
        @PersonName(50)
        @Sensitive(SensitiveKind.NAME)
        String borrowerName,

        @DataElement(code = "LON-004", zh = "证件号码", en = "borrower certificate number", source = "LOAN17")
        @Required
        @Certificate
        @Sensitive(SensitiveKind.IDENTITY)
        String borrowerCertificateNo,

        @DataElement(code = "LON-005", zh = "贷款机构编码", en = "code of the lending bank", source = "LOAN17")
        @Required
        @Text(18)
        String bankCode,

        @DataElement(code = "LON-006", zh = "机构类型", en = "type of bank", source = "SEED") @Required @Coded("BANK_TYPE")
        String bankType,

        @DataElement(
                code = "LON-007",
                zh = "合同金额",
                en = "contract amount",
                unit = "元",
                source = "LOAN17",
                note = "≤ 50,000")
        @Required
        @Yuan(12)
        BigDecimal contractAmount,

        @DataElement(code = "LON-008", zh = "发放日期", en = "issue date", source = "LOAN17") @Required
        LocalDate issueDate,

        @DataElement(code = "LON-009", zh = "到期日期", en = "due date", source = "LOAN17", note = "≤ issueDate + 3 years")
        @Required
        LocalDate dueDate,

        @DataElement(
                code = "LON-010",
                zh = "年利率",
                en = "annual interest rate",
                unit = "%",
                source = "LOAN17",
                note = "≤ benchmark / LPR of the term")
        @Required
        @Percent(precision = 6, scale = 4)
        BigDecimal annualRate,

        @DataElement(
                code = "LON-011",
                zh = "担保方式",
                en = "mode of guarantee",
                source = "LOAN17",
                note = "Must be credit (免担保免抵押)")
        @Required
        @Coded("GUARANTEE_MODE")
        String guaranteeMode,

        @DataElement(code = "LON-012", zh = "贴息率", en = "rate of the interest subsidy", unit = "%", source = "LOAN17")
        @Required
        @Percent(precision = 6, scale = 4)
        BigDecimal interestSubsidyRate,

        @DataElement(code = "LON-013", zh = "已贴息", en = "interest subsidy paid", unit = "元", source = "GX") @Yuan(12)
        BigDecimal interestSubsidyPaid,

        @DataElement(
                code = "LON-014",
                zh = "风险补偿金编号",
                en = "number of the risk compensation fund",
                source = "LOAN17",
                note = "县建风险补偿金")
        @Required
        @Text(32)
        @References(RiskCompensationFund.class)
        String riskCompensationFundNo,

        @DataElement(
                code = "LON-015",
                zh = "贷款用途",
                en = "purpose of the loan",
                source = "LOAN17",
                note = "Production only")
        @Required
        @Coded("LOAN_PURPOSE")
        String purpose,

        @DataElement(
                code = "LON-016",
                zh = "实际用款人",
                en = "actual user of the money",
                source = "SEED",
                note = "Household; enterprise = 户贷企用")
        @Required
        @Coded("LOAN_USER")
        String actualUser,

        @DataElement(
                code = "LON-017",
                zh = "用款企业代码",
                en = "code of the enterprise that uses it",
                source = "SEED",
                conditional = true)
        @Text(18)
        String actualUserCode,

        @DataElement(
                code = "LON-018",
                zh = "贷款余额",
                en = "loan balance",
                unit = "元",
                source = "GX",
                note = "0..contractAmount")
        @Required
        @Yuan(12)
        BigDecimal balance,

        @DataElement(
                code = "LON-019",
                zh = "逾期天数",
                en = "overdue days",
                unit = "天",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Count
        @Sensitive(SensitiveKind.SECRET)
        Integer overdueDays,

        @DataElement(code = "LON-020", zh = "五级分类", en = "five-class rating", source = "BANK")
        @Required
        @Coded("LOAN_FIVE_CLASS")
        @Sensitive(SensitiveKind.SECRET)
        String fiveClass,

        @DataElement(
                code = "LON-021",
                zh = "状态",
                en = "state of the loan",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Coded("LOAN_STATE")
        String state)
        implements FinanceRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
