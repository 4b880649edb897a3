package org.fupin.model.record.finance;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;

/**
 * 还款记录: One repayment.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: contractNo + repayDate + seq. Period: on event. Reported by: bank.
 */
@RecordInfo(
        code = "LRP",
        zh = "还款记录",
        en = "loan repayment",
        about = "One repayment",
        aboutZh = "一次还款",
        tier = "core",
        key = {"contractNo", "repayDate", "seq"},
        period = "on event",
        reporter = "bank")
public record LoanRepayment(
        @DataElement(
                code = "LRP-001",
                zh = "合同号",
                en = "contract number",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Text(40)
        @References(MicroLoan.class)
        String contractNo,

        @DataElement(
                code = "LRP-002",
                zh = "序号",
                en = "sequence number",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Count
        Integer seq,

        @DataElement(
                code = "LRP-003",
                zh = "还款日期",
                en = "date of repayment",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        LocalDate repayDate,

        @DataElement(
                code = "LRP-004",
                zh = "本金",
                en = "principal",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Yuan(12)
        BigDecimal principal,

        @DataElement(
                code = "LRP-005",
                zh = "利息",
                en = "interest",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Yuan(12)
        BigDecimal interest,

        @DataElement(code = "LRP-006", zh = "还款人", en = "who repays", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        @Coded("LOAN_USER")
        String repayer,

        @DataElement(code = "LRP-007", zh = "风险补偿代偿", en = "whether paid by risk compensation", source = "LOAN17")
        Boolean fromCompensation)
        implements FinanceRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
