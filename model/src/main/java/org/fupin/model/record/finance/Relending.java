package org.fupin.model.record.finance;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.constraint.Count;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Percent;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;

/**
 * 扶贫再贷款: Central-bank relending and its use.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: relendingNo. Period: quarterly. Reported by: PBoC branch.
 */
@RecordInfo(
        code = "RLN",
        zh = "扶贫再贷款",
        en = "relending",
        about = "Central-bank relending and its use",
        aboutZh = "人民银行再贷款及其运用",
        tier = "ledger",
        key = {"relendingNo"},
        period = "quarterly",
        reporter = "PBoC branch")
public record Relending(
        @DataElement(code = "RLN-001", zh = "编号", en = "relending number", source = "SEED") @Required @Text(32)
        String relendingNo,

        @DataElement(code = "RLN-002", zh = "借用机构", en = "borrowing bank", source = "SEED") @Required @Text(18)
        String borrowingBank,

        @DataElement(code = "RLN-003", zh = "县", en = "county code", source = "SEED") @Required @Division
        String countyCode,

        @DataElement(code = "RLN-004", zh = "金额", en = "amount", unit = "元", source = "SEED") @Required @Yuan(16)
        BigDecimal amount,

        @DataElement(
                code = "RLN-005",
                zh = "再贷款利率",
                en = "relending rate",
                unit = "%",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Percent(precision = 6, scale = 4)
        BigDecimal relendingRate,

        @DataElement(code = "RLN-006", zh = "发放日", en = "issue date", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        LocalDate issueDate,

        @DataElement(code = "RLN-007", zh = "到期日", en = "due date", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        LocalDate dueDate,

        @DataElement(
                code = "RLN-008",
                zh = "运用发放贷款额",
                en = "loans issued with it",
                unit = "元",
                source = "SEED",
                note = "≤ amount, or per use rule")
        @Required
        @Yuan(16)
        BigDecimal loansIssued,

        @DataElement(
                code = "RLN-009",
                zh = "加权贷款利率",
                en = "weighted loan rate",
                unit = "%",
                source = "SEED",
                note = "Pricing mechanism")
        @Required
        @Percent(precision = 6, scale = 4)
        BigDecimal weightedLoanRate,

        @DataElement(code = "RLN-010", zh = "支持贫困户数", en = "poor households supported", unit = "户", source = "SEED")
        @Count
        Integer poorHouseholds)
        implements FinanceRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
