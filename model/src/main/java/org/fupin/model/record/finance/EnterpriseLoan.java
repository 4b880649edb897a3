package org.fupin.model.record.finance;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.CreditCode;
import org.fupin.model.constraint.Percent;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;

/**
 * 带贫企业贷款（挂钩机制）: Loan to an enterprise with a poverty-linked commitment.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: contractNo. Period: on event, quarterly. Reported by: bank.
 */
@RecordInfo(
        code = "ELN",
        zh = "带贫企业贷款（挂钩机制）",
        en = "loan to an enterprise that leads the poor",
        about = "Loan to an enterprise with a poverty-linked commitment",
        aboutZh = "与带动贫困户挂钩的企业贷款",
        tier = "ledger",
        key = {"contractNo"},
        period = "on event, quarterly",
        reporter = "bank")
public record EnterpriseLoan(
        @DataElement(code = "ELN-001", zh = "合同号", en = "contract number", source = "SEED") @Required @Text(40)
        String contractNo,

        @DataElement(code = "ELN-002", zh = "企业代码", en = "enterprise code", source = "SEED") @Required @CreditCode
        String enterpriseCode,

        @DataElement(code = "ELN-003", zh = "金额", en = "amount", unit = "元", source = "SEED") @Required @Yuan(14)
        BigDecimal amount,

        @DataElement(
                code = "ELN-004",
                zh = "发放日期",
                en = "issue date",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        LocalDate issueDate,

        @DataElement(code = "ELN-005", zh = "到期日", en = "due date", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        LocalDate dueDate,

        @DataElement(
                code = "ELN-006",
                zh = "利率",
                en = "interest rate",
                unit = "%",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Percent(precision = 6, scale = 4)
        BigDecimal rate,

        @DataElement(code = "ELN-007", zh = "是否再贷款资金", en = "whether funded by relending", source = "SEED") @Required
        Boolean fundedByRelending,

        @DataElement(
                code = "ELN-008",
                zh = "承诺带动户数",
                en = "households promised to be led",
                unit = "户",
                source = "SEED",
                note = "挂钩机制")
        @Required
        @Count
        Integer linkCommitHouseholds,

        @DataElement(code = "ELN-009", zh = "实际带动户数", en = "households actually led", unit = "户", source = "SEED")
        @Required
        @Count
        Integer linkActualHouseholds,

        @DataElement(code = "ELN-010", zh = "带动就业贫困人口", en = "poor people employed", unit = "人", source = "SEED")
        @Required
        @Count
        Integer linkJobs)
        implements FinanceRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
