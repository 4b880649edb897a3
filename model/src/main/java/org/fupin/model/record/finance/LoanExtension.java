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
 * 无还本续贷与展期: Renewal without repayment, or extension.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: extensionNo. Period: on event. Reported by: bank.
 */
@RecordInfo(
        code = "LEX",
        zh = "无还本续贷与展期",
        en = "loan extension",
        about = "Renewal without repayment, or extension",
        aboutZh = "无还本续贷或展期",
        tier = "core",
        key = {"extensionNo"},
        period = "on event",
        reporter = "bank")
public record LoanExtension(
        @DataElement(code = "LEX-001", zh = "业务编号", en = "extension number", source = "SEED") @Required @Text(40)
        String extensionNo,

        @DataElement(code = "LEX-002", zh = "原合同号", en = "original contract number", source = "SEED")
        @Required
        @Text(40)
        @References(MicroLoan.class)
        String contractNo,

        @DataElement(code = "LEX-003", zh = "业务类型", en = "type of extension", source = "SEED")
        @Required
        @Coded("LOAN_EXTENSION_TYPE")
        String extensionType,

        @DataElement(
                code = "LEX-004",
                zh = "申请日期",
                en = "date of application",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "Before the due date")
        @Required
        LocalDate applyDate,

        @DataElement(
                code = "LEX-005",
                zh = "原因",
                en = "reason",
                source = "SEED",
                note = "Extension needs a non-subjective reason")
        @Required
        @Coded("EXTENSION_REASON")
        String reason,

        @DataElement(
                code = "LEX-006",
                zh = "新到期日",
                en = "new due date",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        LocalDate newDueDate,

        @DataElement(
                code = "LEX-007",
                zh = "金额",
                en = "amount",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED,
                note = "≤ balance")
        @Required
        @Yuan(12)
        BigDecimal amount,

        @DataElement(
                code = "LEX-008",
                zh = "风险评估",
                en = "risk assessment",
                source = "SEED",
                note = "风险可控 is the condition of renewal")
        @Required
        @Coded("RISK_LEVEL")
        String riskAssessment,

        @DataElement(
                code = "LEX-009",
                zh = "累计次数",
                en = "times used",
                unit = "次",
                source = "LOAN19",
                confidence = Confidence.LIKELY,
                note = "Local rule: 1")
        @Required
        @Count
        Integer timesUsed)
        implements FinanceRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
