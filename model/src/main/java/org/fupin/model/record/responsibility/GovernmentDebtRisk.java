package org.fupin.model.record.responsibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fupin.model.annotation.Confidence;
import org.fupin.model.annotation.DataElement;
import org.fupin.model.annotation.RecordInfo;
import org.fupin.model.annotation.References;
import org.fupin.model.constraint.Coded;
import org.fupin.model.constraint.Division;
import org.fupin.model.constraint.Required;
import org.fupin.model.constraint.Text;
import org.fupin.model.constraint.Yuan;
import org.fupin.model.mask.MaskedRecord;
import org.fupin.model.record.fund.Project;

/**
 * 政府债务与融资风险: Hidden-debt check of financing in the name of poverty alleviation.
 *
 * <p>Every component may be null; {@code @Required} says which must not be in a sound record.
 * Key: financingNo. Period: quarterly. Reported by: finance department.
 */
@RecordInfo(
        code = "DBT",
        zh = "政府债务与融资风险",
        en = "risk of government debt",
        about = "Hidden-debt check of financing in the name of poverty alleviation",
        aboutZh = "以脱贫攻坚名义融资的隐性债务核查",
        tier = "ledger",
        key = {"financingNo"},
        period = "quarterly",
        reporter = "finance department")
public record GovernmentDebtRisk(
        @DataElement(code = "DBT-001", zh = "融资编号", en = "financing number", source = "SEED") @Required @Text(32)
        String financingNo,

        @DataElement(code = "DBT-002", zh = "县", en = "county code", source = "SEED") @Required @Division
        String countyCode,

        @DataElement(code = "DBT-003", zh = "举借主体", en = "borrower", source = "SEED") @Required @Text(200)
        String borrower,

        @DataElement(code = "DBT-004", zh = "资金方", en = "source of the money", source = "SEED") @Required @Text(200)
        String lender,

        @DataElement(code = "DBT-005", zh = "方式", en = "mode of financing", source = "SEED")
        @Required
        @Coded("FINANCING_MODE")
        String mode,

        @DataElement(
                code = "DBT-006",
                zh = "金额",
                en = "amount",
                unit = "元",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        @Yuan(16)
        BigDecimal amount,

        @DataElement(
                code = "DBT-007",
                zh = "是否政府债券",
                en = "whether a government bond",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Required
        Boolean isGovernmentBond,

        @DataElement(code = "DBT-008", zh = "是否隐性债务", en = "whether hidden debt", source = "SEED", note = "坚决遏制增量")
        @Required
        Boolean isHiddenDebt,

        @DataElement(
                code = "DBT-009",
                zh = "项目编号",
                en = "project code",
                source = "PROP",
                confidence = Confidence.PROPOSED)
        @Text(32)
        @References(Project.class)
        String projectCode,

        @DataElement(code = "DBT-010", zh = "日期", en = "date", source = "PROP", confidence = Confidence.PROPOSED)
        @Required
        LocalDate date)
        implements ResponsibilityRecord {

    /** The record with every sensitive value masked. */
    @Override
    public String toString() {
        return MaskedRecord.text(this);
    }
}
